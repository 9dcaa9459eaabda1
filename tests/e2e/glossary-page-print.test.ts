import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { glossaryPage, heading } from './harness/glossary';

const harness = useGloss();

/** Width of a sheet of A4 between its margins, in CSS px. */
const SHEET = 718;

test.each([
  ['#/entry/return-on-equity', 'return on equity', 'A year’s profit'],
  ['#/compare/sales-vs-marketing', 'Sales vs marketing', 'Takeaways'],
  ['#/compare/goodwill+patent', 'Side by side: goodwill and patent', 'Gloss has no written'],
  ['#/explain/who-pays-a-tariff', 'Who pays a tariff?', 'border'],
])('%s prints as text alone, dark on white', async (place, title, words) => {
  const page = await glossaryPage(harness, place);
  await heading(page, title);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: SHEET, height: 1000 });
  expect(await page.locator('main').innerText()).toContain(words);
  for (const chrome of ['.top', '.actions', '.undo-bar', '.more']) {
    expect(await shownCount(page, chrome), chrome).toBe(0);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    SHEET,
  );
  const { ink, paper } = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(
      document.querySelector('.glossary') as Element,
    );
    return { ink: color, paper: backgroundColor };
  });
  expect(ink).toBe('rgb(0, 0, 0)');
  expect(paper).toBe('rgba(0, 0, 0, 0)');
  const scheme = () => getComputedStyle(document.documentElement).colorScheme;
  expect(await page.evaluate(scheme)).toBe('light');
});

test('a comparison keeps its columns on paper', async () => {
  const page = await glossaryPage(harness, '#/compare/input-vs-output-vs-outcome');
  await heading(page, 'Input vs output vs outcome');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: SHEET, height: 1000 });
  const tops = await page
    .locator('tbody tr:first-child td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
});

test('the saved terms print as a list with their meanings, all of them', async () => {
  const page = await glossaryPage(harness, '#/entry/asset');
  await heading(page, 'asset');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved “asset”').waitFor();
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await heading(page, 'Saved');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.saved-list').innerText()).toMatch(/asset\s+Accounting\s+\S+/);
  expect(await shownCount(page, 'button')).toBe(0);
});

function shownCount(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .evaluateAll((found) => found.filter((one) => one.checkVisibility()).length);
}
