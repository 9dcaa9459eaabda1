/** The search goes on by itself when more of the reader's own glossaries can be found. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { addGlossary, ownEntry } from './harness/own';

const harness = useGloss();

/** As many as are made by the background, and not by the page. */
const UNITS = Array.from({ length: 2500 }, (_, number) =>
  ownEntry(`fund unit ${number}`, `The number ${number} of what a firm counts.`),
);
const FLYWHEEL = ownEntry('flywheel loop', 'What lets a zeppelin company grow by its own weight.');

async function popup(): Promise<Page> {
  const page = await harness.gloss.context.newPage();
  await page.goto(harness.gloss.extensionUrl('popup.html'));
  return page;
}

const rows = (page: Page) => page.getByRole('option').allInnerTexts();

test('a description that stands in the field is sought again once a long glossary can be searched', async () => {
  const page = await popup();
  await page.getByRole('combobox').fill('zeppelin companies growing');
  await expect.poll(() => rows(page).then((found) => found.join())).not.toContain('flywheel');
  await addGlossary(harness, { title: 'Acme', from: { kind: 'written' } }, [FLYWHEEL, ...UNITS]);
  await page.bringToFront();
  await expect
    .poll(() => rows(page).then((found) => found.join()), { timeout: 30_000 })
    .toContain('flywheel loop');
  expect(await page.getByRole('combobox').inputValue()).toBe('zeppelin companies growing');
});

test('a popup that is opened later finds it at once', async () => {
  const page = await popup();
  await page.getByRole('combobox').fill('zeppelin companies growing');
  await expect.poll(() => rows(page).then((found) => found.join())).toContain('flywheel loop');
});
