import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { type Driven, startGloss, updateGloss } from './harness/browser';
import {
  card,
  clickInCard,
  hoverTerm,
  marks,
  movePointer,
  openPopup,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { smallTargets } from './harness/targets';

let gloss: Driven;
let welcome: Page;

const welcomes = (context: BrowserContext) =>
  context.pages().filter((page) => page.url().endsWith('/welcome.html'));

beforeAll(async () => {
  gloss = await startGloss({ viewport: { width: 1280, height: 900 }, keepsWelcome: true });
  const [page] = welcomes(gloss.context);
  if (!page) throw new Error('no first-run page');
  welcome = page;
  await welcome.bringToFront();
});
afterAll(() => gloss?.close());

test('opens by itself when Gloss is installed, in front', async () => {
  expect(welcomes(gloss.context)).toHaveLength(1);
  await expect.poll(() => welcome.evaluate(() => document.hasFocus())).toBe(true);
  await expect.poll(() => welcome.title()).toBe('Welcome to Gloss');
});

test('marks its text as it marks other pages, and leaves other senses alone', async () => {
  const texts = async () => (await waitForMarks(welcome, 6)).map(({ text }) => text);
  await expect.poll(texts).toEqual(expect.arrayContaining(['cash flow', 'sales', 'marketing']));
  expect(await texts()).not.toContain('lead');
});

test('opens real cards that lead on to comparisons', async () => {
  await hoverTerm(welcome, 'marketing');
  await waitForCard(welcome, 'marketing');
  await clickInCard(welcome, /compare with/i);
  await expect.poll(async () => (await card(welcome))?.text).toMatch(/sales vs marketing/i);
  await welcome.keyboard.press('Escape');
  await waitForNoCard(welcome);
  await movePointer(welcome, { x: 20, y: 20 });
});

test('has the popup with its terms, its search and the off switch', async () => {
  const popup = welcome.getByRole('region', { name: 'Gloss', exact: true });
  await expect.poll(() => popup.locator('.terms button').count()).toBeGreaterThan(5);
  const offSwitch = popup.getByRole('switch');
  await offSwitch.click();
  await expect.poll(() => marks(welcome)).toEqual([]);
  await expect.poll(() => popup.innerText()).toContain('Gloss is off');
  await offSwitch.click();
  await waitForMarks(welcome, 6);
  await popup.locator('.terms button', { hasText: 'cash flow' }).click();
  await waitForCard(welcome, 'cash flow');
  await welcome.keyboard.press('Escape');
  await waitForNoCard(welcome);
  const field = popup.getByRole('combobox', { name: 'Search the glossary' });
  await field.fill('gross margin');
  await expect.poll(() => popup.getByRole('option').first().innerText()).toMatch(/gross margin/i);
  await popup.getByRole('option').first().click();
  await popup.getByRole('heading', { name: 'gross margin' }).waitFor();
  // Only the text is there to be tried: what the popup shows is no part of it.
  expect((await waitForMarks(welcome, 6)).map(({ text }) => text)).not.toContain('gross margin');
  await field.fill('');
});

test('is a page like others to the popup in the toolbar', async () => {
  const popup = await openPopup({ gloss }, welcome);
  await expect.poll(() => popup.locator('.terms button').count()).toBeGreaterThan(5);
  const closed = popup.waitForEvent('close');
  await popup.locator('.terms button', { hasText: 'cash flow' }).click();
  await closed;
  await welcome.bringToFront();
  await waitForCard(welcome, 'cash flow');
  await welcome.keyboard.press('Escape');
  await waitForNoCard(welcome);
});

test('is worked by keys alone', async () => {
  await welcome.reload();
  await waitForMarks(welcome, 6);
  const popup = welcome.getByRole('region', { name: 'Gloss', exact: true });
  await popup.getByRole('combobox').waitFor();
  await expect.poll(() => popup.locator('.terms button').count()).toBeGreaterThan(5);
  const reached: string[] = [];
  for (let step = 0; step < 20; step++) {
    await welcome.keyboard.press('Tab');
    const name = await welcome.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('role') ?? element?.textContent?.trim() ?? '';
    });
    reached.push(name);
    if (name === 'switch') {
      await welcome.keyboard.press('Space');
      await expect.poll(() => marks(welcome)).toEqual([]);
      await welcome.keyboard.press('Space');
      await waitForMarks(welcome, 6);
    }
    if (name === 'Settings') break;
  }
  expect(reached).toEqual(
    expect.arrayContaining(['combobox', 'switch', 'Browse the glossary', 'Settings']),
  );
});

test.each(['light', 'dark', 'forced'] as const)('has no fault that axe finds: %s', async (look) => {
  // A page of its own: Firefox ESR 153 crashes where axe reads one in which roles were looked for.
  const page = await gloss.context.newPage();
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(gloss.extensionUrl('welcome.html'));
  await page.waitForFunction(() => document.querySelectorAll('.popup .terms button').length > 5);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.close();
});

test('does not open again when Gloss is updated', async () => {
  await welcome.close();
  await updateGloss(gloss);
  // The updated background is up once it answers a page of ours.
  const page = await gloss.context.newPage();
  await page.goto(gloss.extensionUrl('popup.html'));
  await expect
    .poll(() => page.evaluate(() => chrome.runtime.sendMessage({ type: 'start' })))
    .toMatchObject({ off: false });
  expect(welcomes(gloss.context)).toEqual([]);
});
