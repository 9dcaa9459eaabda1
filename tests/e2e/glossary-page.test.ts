import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { glossaryPage, heading, noFaults } from './harness/glossary';

const harness = useGloss();

const open = (place: string) => glossaryPage(harness, place);
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the glossary' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('a reader browses to a term by the keyboard alone', async () => {
  const page = await open('#/');
  await heading(page, 'Business terms, explained and compared');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Skip to the content');
  await tabTo(page, 'Browse');
  await page.keyboard.press('Enter');
  await heading(page, 'All terms');
  // The focus is on the heading, so that the list is the next thing.
  await expect.poll(() => focused(page)).toBe('All terms');
  await tabTo(page, 'Ethics and sustainability');
  await page.keyboard.press('Enter');
  await heading(page, 'Ethics and sustainability');
  await tabTo(page, 'carbon offset');
  await page.keyboard.press('Enter');
  await heading(page, 'carbon offset');
  await expect.poll(() => page.title()).toBe('carbon offset · Gloss');
  await noFaults(page);
});

test('back and forward find each place as it was left', async () => {
  const page = await open('#/browse');
  await heading(page, 'All terms');
  const link = page.getByRole('link', { name: 'profit margin', exact: true });
  await link.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5000);
  const before = await link.evaluate(topOf);
  // Long lists are laid out as they come into view: their place settles a frame or two later.
  const offset = async () => Math.abs((await link.evaluate(topOf)) - before);
  await link.click();
  await heading(page, 'profit margin');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await heading(page, 'All terms');
  await expect.poll(() => focused(page)).toBe('profit margin');
  await expect.poll(offset).toBeLessThan(3);
  await page.goForward();
  await heading(page, 'profit margin');
  await expect.poll(() => page.title()).toBe('profit margin · Gloss');
  await page.goBack();
  await page.reload();
  await heading(page, 'All terms');
  await expect.poll(offset).toBeLessThan(3);
});

test.each([
  ['#/entry/return-on-equity', 'return on equity'],
  ['#/compare/sales-vs-marketing', 'Sales vs marketing'],
  ['#/compare/asset+bond', 'Side by side: asset and bond'],
  ['#/explain/who-pays-a-tariff', 'Who pays a tariff?'],
  ['#/field/law', 'Law'],
  ['#/letter/q', 'Terms with Q'],
  ['#/comparisons', 'Comparisons'],
  ['#/explainers', 'Explainers'],
  ['#/search/break-even', 'Found for “break-even”'],
  ['#/make/asset', 'Make a comparison'],
  ['#/saved', 'Nothing saved yet'],
  ['#/entry/griffin', 'There is no such page'],
  ['#/no/such/place', 'There is no such page'],
])('%s leads there from a cold start', async (place, title) => {
  const page = await open(place);
  await heading(page, title);
  await noFaults(page);
  await page.close();
});

test('a term page has everything on it', async () => {
  const page = await open('#/entry/return-on-equity');
  await heading(page, 'return on equity');
  const main = page.getByRole('main');
  for (const label of ['In plain words', 'Example', 'Worth knowing', 'Formula', 'Also called']) {
    await main.getByText(label, { exact: true }).first().waitFor();
  }
  expect(await main.innerText()).toContain('$75,000 ÷ $500,000 = 15%');
  await expect
    .poll(() => page.getByRole('columnheader').allInnerTexts())
    .toEqual(['Return on investment', 'Return on equity', 'Return on assets']);
  await main.getByRole('link', { name: 'Finance' }).click();
  await heading(page, 'Finance');
});

test('a term that is saved is found on the start and among the saved ones, in every tab', async () => {
  const page = await open('#/entry/franchise');
  await heading(page, 'franchise');
  const other = await open('#/saved');
  await heading(other, 'Nothing saved yet');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved “franchise”').waitFor();
  await heading(other, 'Saved');
  await other.getByRole('link', { name: 'franchise' }).waitFor();
  await other.bringToFront();
  await other.getByRole('button', { name: 'Remove: franchise' }).click();
  await heading(other, 'Nothing saved yet');
  await other.getByRole('button', { name: 'Undo' }).click();
  await heading(other, 'Saved');
  await page.bringToFront();
  await page.getByRole('link', { name: 'Gloss', exact: true }).click();
  const shelf = page.locator('section', { has: page.getByRole('heading', { name: 'Saved' }) });
  await shelf.getByRole('link', { name: 'franchise' }).waitFor();
  await page.getByRole('heading', { name: 'Opened lately' }).waitFor();
});

test('“I know this” takes effect, and is undone', async () => {
  const page = await open('#/entry/asset');
  await heading(page, 'asset');
  const know = page.getByRole('button', { name: /^(I know this|Known)$/ });
  await know.click();
  await expect.poll(() => know.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => know.getAttribute('aria-pressed')).toBe('false');
});

test('a link is copied that leads back to the page', async () => {
  const { context } = harness.gloss;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open('#/entry/asset');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
});

test('what is typed is found at once, kept in the address, and left by Escape', async () => {
  const page = await open('#/entry/asset');
  await heading(page, 'asset');
  await search(page).click();
  await page.keyboard.type('money owed to suppliers');
  await heading(page, 'Found for “money owed to suppliers”');
  await expect
    .poll(() => page.getByRole('option').first().innerText())
    .toContain('accounts payable');
  await expect.poll(() => page.url()).toContain('#/search/money%20owed%20to%20suppliers');
  await page.keyboard.press('Enter');
  await heading(page, 'accounts payable');
  await page.goBack();
  await heading(page, 'Found for “money owed to suppliers”');
  await expect.poll(() => search(page).inputValue()).toBe('money owed to suppliers');
  await page.goBack();
  await heading(page, 'asset');
  await search(page).click();
  await page.keyboard.type('bo');
  await heading(page, 'Found for “bo”');
  await page.keyboard.press('Escape');
  await heading(page, 'asset');
  await noFaults(page);
});

test('a long list is searched by the browser’s own find, also where it is not laid out', async () => {
  const page = await open('#/browse');
  await heading(page, 'All terms');
  // The find of the page itself, which goes by the same text.
  const found = await page.evaluate(() =>
    (window as unknown as { find(text: string): boolean }).find('zero-based budgeting'),
  );
  expect(found).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(5000);
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab does not come to “${name}”`);
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
