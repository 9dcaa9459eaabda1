// cspell:ignore avec maison bien
/** What the popup tells of Gloss on the page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { openHtml, openPage, openPopup, waitForMarks } from './harness/page';
import { choose } from './harness/reader';

const harness = useGloss();

/** Unfolds it in a popup, by the keyboard. */
async function unfold(popup: Page): Promise<void> {
  await popup.getByText('What Gloss does here', { exact: true }).first().press('Enter');
}

const said = (popup: Page) => popup.locator('.activity p').first().innerText();

/** A figure by its row's name. */
async function figure(popup: Page, name: string): Promise<string> {
  const row = popup.locator('.activity tr', {
    has: popup.getByRole('rowheader', { name, exact: true }),
  });
  return row.locator('td').innerText();
}

test('tells in figures what reading and marking a page with frames has taken', async () => {
  const page = await openPage(harness, '/frames.html');
  const marks = await waitForMarks(page, 5);
  const popup = await openPopup(harness, page);
  await expect.poll(() => popup.locator('.terms .name').count()).toBeGreaterThan(0);
  await unfold(popup);
  await expect.poll(() => said(popup)).toContain('marks terms');
  await expect.poll(() => figure(popup, 'Mentions underlined')).toBe(String(marks.length));
  expect(Number(await figure(popup, 'Blocks of text read'))).toBeGreaterThan(4);
  expect(Number(await figure(popup, 'Stretches of work'))).toBeGreaterThan(2);
  expect(await figure(popup, 'Frames read')).toMatch(/^\d of \d$/);
  const spent = async (name: string) => Number.parseFloat(await figure(popup, name));
  expect(await spent('Time spent')).toBeGreaterThanOrEqual(await spent('the longest'));
  const parts =
    (await spent('reading')) + (await spent('telling meanings')) + (await spent('marking'));
  expect(Math.abs(parts - (await spent('Time spent')))).toBeLessThan(0.3);
  expect(await accessibilityFaults(popup)).toEqual([]);
});

test('says why terms are not underlined', async () => {
  const page = await openHtml(
    harness,
    `<p>The balance sheet comes first. <a href="/">The gross margin is in a link.</a></p>
    <p>A hedge fund is known.</p>`,
  );
  await waitForMarks(page, 2);
  const popup = await openPopup(harness, page);
  await expect.poll(() => popup.locator('.terms .name').count()).toBe(3);
  await unfold(popup);
  await expect.poll(() => figure(popup, 'in a link')).toBe('1');
  expect(await figure(popup, 'Mentions not underlined')).toBe('1');
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({
      type: 'change',
      change: { kind: 'known', id: 'hedge-fund', on: true },
    }),
  );
  await expect.poll(() => figure(popup, 'you know them')).toBe('1');
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({
      type: 'change',
      change: { kind: 'known', id: 'hedge-fund', on: false },
    }),
  );
});

test('says that it is off here, and that it only looks up', async () => {
  const page = await openPage(harness, '/popup.html');
  await waitForMarks(page, 3);
  const popup = await openPopup(harness, page);
  await unfold(popup);
  await expect.poll(() => said(popup)).toContain('marks terms');
  const toggle = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
  await toggle.click();
  await expect.poll(() => said(popup)).toContain('You have switched it off on this site');
  await toggle.click();
  await expect.poll(() => said(popup)).toContain('marks terms');
  await choose(harness, { lookUpOnly: true });
  await expect.poll(() => said(popup)).toContain('no program of Gloss is in this page');
  expect(await popup.locator('.activity table').count()).toBe(0);
  await choose(harness, { lookUpOnly: false });
});

test('says that it does not know the language', async () => {
  const page = await openHtml(
    harness,
    `<!doctype html><html lang="fr"><p>Le cash flow et le marketing de la marque, avec un hedge fund.</p>
    <p>Le marketing de la maison est très bien.</p>`,
  );
  const popup = await openPopup(harness, page);
  await unfold(popup);
  await page.bringToFront();
  await popup.bringToFront();
  await expect.poll(() => said(popup)).toContain('it does not know the language');
});
