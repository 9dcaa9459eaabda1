/** What happens to open pages when Gloss or the reader comes and goes. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { updateGloss, useGloss } from './harness/browser';
import { switchGloss } from './harness/browser-parts';
import { ourErrors } from './harness/errors';
import { card, hoverTerm, movePointer, openPage, waitForCard, waitForMarks } from './harness/page';
import { change } from './harness/reader';
import { expectMarks } from './marked';

const harness = useGloss({ withoutArgs: ['--disable-back-forward-cache'] });

/** Opens a page and a card on it, and puts a newer Gloss in the place of the one that showed it. */
async function updateWithCard(): Promise<Page> {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page, 3);
  await hoverTerm(page, 'marketing');
  await waitForCard(page, 'marketing');
  await updateGloss(harness.gloss);
  return page;
}

/** Points at another term until its card is open; the pointer comes from elsewhere each time. */
async function pointUntilCard(page: Page): Promise<void> {
  const isOpen = async () => {
    await movePointer(page, { x: 1200, y: 20 });
    await hoverTerm(page, 'balance sheet');
    return (await card(page))?.text.includes('balance sheet') ?? false;
  };
  await expect.poll(isOpen).toBe(true);
  await waitForCard(page, 'balance sheet');
}

test('is on open pages once, and whole, after an update, without an error [D1] [D2] [D3]', async () => {
  const errors = await ourErrors(harness);
  const page = await updateWithCard();
  await page.mouse.click(1200, 600);
  const cards = () => page.locator('gloss-card').count();
  await expect.poll(cards).toBe(0);
  await waitForMarks(page, 3);
  await pointUntilCard(page);
  expect(await cards()).toBe(1);
  expect(await errors()).toEqual([]);
});

test('a script that an update has left alone tries nothing while its reader only points [D1]', async () => {
  const errors = await ourErrors(harness);
  await pointUntilCard(await updateWithCard());
  expect(await errors()).toEqual([]);
});

test('takes its marks along when it is switched off [D3]', async () => {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page, 3);
  await switchGloss(harness, false);
  await page.bringToFront();
  // The script that is left alone learns of it by what its reader does.
  await page.mouse.click(1200, 600);
  await expectMarks(page, []);
  await switchGloss(harness, true);
});

test('is on open pages again when it is switched off and on [D3]', async () => {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page, 3);
  await switchGloss(harness, false);
  await page.bringToFront();
  await page.mouse.click(1200, 600);
  await switchGloss(harness, true);
  await page.bringToFront();
  await pointUntilCard(page);
  expect(await page.locator('gloss-card').count()).toBe(1);
});

test('goes by what the reader has said meanwhile on a page that is come back to [A15]', async () => {
  const page = await openPage(harness, '/clobbered.html');
  await expectMarks(page, ['gross margin', 'hedge fund']);
  await page.goto(`${harness.server.origin}/dialog.html`);
  await waitForMarks(page, 1);
  // Nobody can tell a page in store of it.
  await change(harness, { kind: 'known', id: 'hedge-fund', on: true });
  await page.bringToFront();
  await page.goBack();
  await expectMarks(page, ['gross margin']);
});
