// cspell:ignore goodw
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { glossaryPage, heading, noFaults } from './harness/glossary';

const harness = useGloss();

const open = (place: string) => glossaryPage(harness, place);
const options = (page: Page) => page.locator('.chooser [role=option] .name').allInnerTexts();

/** Types a term into the field that is focused, and takes the first that is offered. */
async function choose(page: Page, typed: string, expected: string): Promise<void> {
  await page.keyboard.type(typed);
  await expect.poll(async () => (await options(page))[0]).toBe(expected);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.chosen .name').allInnerTexts()).toContain(expected);
}

test('a reader makes a comparison that nobody has written, by the keyboard alone', async () => {
  const page = await open('#/make');
  await page.locator('.chooser input').focus();
  await choose(page, 'goodw', 'goodwill');
  await choose(page, 'brand eq', 'brand equity');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, 'Side by side: goodwill and brand equity');
  await expect.poll(() => page.url()).toMatch(/#\/compare\/goodwill\+brand-equity$/);
  await expect
    .poll(() => page.getByRole('main').innerText())
    .toContain('Gloss has no written comparison of these.');
  const headers = await page.getByRole('columnheader').allInnerTexts();
  expect(headers.map((name) => name.toLowerCase())).toEqual(['goodwill', 'brand equity']);
  const rows = await page.getByRole('rowheader').allInnerTexts();
  expect(rows).toEqual(expect.arrayContaining(['Definition', 'Example', 'Level', 'Field']));
  await page.getByRole('link', { name: 'Change the choice' }).click();
  await heading(page, 'Make a comparison');
  await expect
    .poll(() => page.locator('.chosen .name').allInnerTexts())
    .toEqual(['goodwill', 'brand equity']);
  await noFaults(page);
});

test('three terms can stand side by side', async () => {
  const page = await open('#/make/goodwill+brand-equity');
  await page.locator('.chooser input').focus();
  await choose(page, 'patent', 'patent');
  // The last choice hands the focus to the way onward.
  await page.keyboard.press('Enter');
  await heading(page, 'Side by side: goodwill, brand equity and patent');
  await expect.poll(() => page.getByRole('columnheader').count()).toBe(3);
});

test('where Gloss has a comparison of just these, it is that one', async () => {
  const page = await open('#/make/sales');
  await page.getByRole('button', { name: 'marketing', exact: true }).click();
  await page.getByRole('link', { name: /Gloss has a comparison of just these/ }).click();
  await heading(page, 'Sales vs marketing');
  const again = await open('#/compare/marketing+sales');
  await heading(again, 'Sales vs marketing');
});

test('the search offers to lay terms side by side', async () => {
  const page = await open('#/search/goodwill%20vs%20brand%20equity');
  const offer = page.getByRole('option').first();
  await expect.poll(() => offer.innerText()).toContain('side by side');
  await offer.click();
  await heading(page, 'Side by side: goodwill and brand equity');
});

test('in a narrow page the values stand below each other, each under its name', async () => {
  const page = await open('#/compare/sales-vs-marketing');
  await heading(page, 'Sales vs marketing');
  await page.setViewportSize({ width: 320, height: 640 });
  const cells = await page
    .locator('tbody tr:first-child td')
    .evaluateAll((found) => found.map((cell) => cell.getBoundingClientRect().x));
  expect(new Set(cells).size).toBe(1);
  expect(await page.locator('tbody tr:first-child .column').allInnerTexts()).toEqual([
    'Sales',
    'Marketing',
  ]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
