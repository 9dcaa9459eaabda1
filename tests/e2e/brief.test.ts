import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest } from './harness/at-rest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { tabTo } from './harness/keys';
import { openAbout, openPage, waitForMarks } from './harness/page';
import { smallTargets } from './harness/targets';

const harness = useGloss();

async function openBrief(path = '/popup.html', atLeast = 3): Promise<Page> {
  const page = await openPage(harness, path);
  await waitForMarks(page, atLeast);
  return openAbout(harness, 'brief', page);
}

test('has the terms of a page in order, a line each, under its title', async () => {
  const brief = await openBrief();
  await expect
    .poll(() => brief.locator('dt').allInnerTexts())
    .toEqual(['gross margin', 'balance sheet', 'hedge fund']);
  expect(await brief.getByRole('heading', { level: 1 }).innerText()).toBe(
    'popup: a page for the toolbar’s popup',
  );
  for (const line of await brief.locator('dd').allInnerTexts()) expect(line).toMatch(/\w.*\.$/);
  expect(await brief.title()).toContain('a page for the toolbar’s popup');
});

test('has the pairs that are easy to mix up', async () => {
  const brief = await openBrief('/demo.html', 10);
  await expect
    .poll(() => brief.locator('section dt').allInnerTexts())
    .toContain('Sales vs marketing');
});

test('is printed as text alone, in ink on paper, whatever the theme', async () => {
  const brief = await openBrief();
  await brief.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await brief.locator('dt').first().waitFor();
  expect(await brief.getByRole('button', { includeHidden: true }).count()).toBe(3);
  expect(await brief.getByRole('button').count()).toBe(0);
  expect(await brief.locator('main').evaluate((main) => getComputedStyle(main).color)).toBe(
    'rgb(0, 0, 0)',
  );
});

test('asks the browser to print', async () => {
  const brief = await openBrief();
  await brief.evaluate(() => {
    window.print = () => Object.assign(window, { isPrinted: true });
  });
  await brief.getByRole('button', { name: 'Print' }).press('Enter');
  expect(await brief.evaluate(() => 'isPrinted' in window)).toBe(true);
});

test('is copied as plain text', async () => {
  const brief = await openBrief();
  await brief.getByRole('button', { name: 'Copy as text' }).press('Enter');
  await expect.poll(() => brief.getByRole('status').innerText()).toBe('Copied.');
  const note = await harness.gloss.context.newPage();
  await note.setContent('<textarea autofocus></textarea>');
  await note.locator('textarea').press('Control+V');
  const text = await atRest(
    async () => (await note.locator('textarea').inputValue()) || undefined,
    'what is pasted',
  );
  expect(text.split('\n')).toEqual([
    'popup: a page for the toolbar’s popup',
    expect.stringMatching(/^http:.*\/popup\.html$/),
    '',
    expect.stringMatching(/^gross margin: .{20,}/),
    expect.stringMatching(/^balance sheet: .{20,}/),
    expect.stringMatching(/^hedge fund: .{20,}/),
    '',
  ]);
});

test('is walked by keys alone: its buttons, then its terms, which lead to the glossary', async () => {
  const brief = await openBrief();
  await tabTo(brief, /^Print/);
  await tabTo(brief, /^Copy as text/);
  await tabTo(brief, /^balance sheet/);
  await brief.keyboard.press('Enter');
  await brief.waitForURL(/\/glossary\.html#\/entry\/balance-sheet$/);
  await expect
    .poll(() => brief.getByRole('heading', { level: 1 }).first().innerText())
    .toMatch(/^balance sheet/);
});

test('says so where there is no page to read', async () => {
  const { context, extensionUrl } = harness.gloss;
  const brief = await context.newPage();
  await brief.goto(extensionUrl('brief.html'));
  await expect.poll(() => brief.getByRole('status').innerText()).toContain('no page to read');
});

test.each<{ colorScheme: 'light' | 'dark'; forcedColors?: 'active' }>([
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
])('has no accessibility fault: %o', async (media) => {
  const brief = await openBrief('/demo.html', 10);
  await brief.emulateMedia(media);
  await brief.locator('dt').first().waitFor();
  expect(await accessibilityFaults(brief)).toEqual([]);
  expect(await smallTargets(brief)).toEqual([]);
});
