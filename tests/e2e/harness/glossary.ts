/** The glossary's page, in a tab of its own. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Harness } from './browser';

const faults = new WeakMap<Page, string[]>();

/** Opens a place of the glossary's page ("#/entry/asset") as from an address: nothing is there yet. */
export async function glossaryPage({ gloss }: Harness, place: string): Promise<Page> {
  const page = await gloss.context.newPage();
  const seen: string[] = [];
  faults.set(page, seen);
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(String(error)));
  await page.goto(gloss.extensionUrl(`glossary.html${place}`));
  return page;
}

/** Waits until the page has this heading. */
export async function heading(page: Page, title: string): Promise<void> {
  const shown = () => page.locator('h1').allInnerTexts();
  await expect.poll(shown, { message: 'the heading' }).toEqual([title]);
}

/** The page has written neither an error nor a warning so far. */
export async function noFaults(page: Page): Promise<void> {
  expect(faults.get(page)).toEqual([]);
}
