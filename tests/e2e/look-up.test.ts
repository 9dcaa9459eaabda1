import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { chooseLookUp, enterInAddressBar, typeInAddressBar } from './harness/browser-parts';
import { BROWSER_PAGE, engine } from './harness/engines';
import {
  focusInCard,
  openPage,
  openPopup,
  waitForCard,
  waitForCardAtRest,
  waitForMarks,
  waitForNoCard,
} from './harness/page';

const harness = useGloss();

/** Selects words of a page, as a drag of the pointer does. */
function select(page: Page, selector: string, words: string): Promise<void> {
  return page.locator(selector).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(
        walker.currentNode,
        start,
        walker.currentNode,
        start + wanted.length,
      );
      return;
    }
    throw new Error(`no "${wanted}"`);
  }, words);
}

/** The glossary page that comes to show a place. */
async function glossaryAt(place: string): Promise<Page> {
  const { context } = harness.gloss;
  const find = () => context.pages().find((page) => page.url().endsWith(`glossary.html${place}`));
  await expect.poll(() => find() !== undefined, { message: place }).toBe(true);
  return find() as Page;
}

test('opens the card of an entry beside the selection, marked or not', async () => {
  const page = await openPage(harness, '/popup.html');
  await waitForMarks(page, 3);
  await select(page, 'section:nth-of-type(2) p', 'balance sheet');
  await chooseLookUp(harness, page, { selectionText: 'balance sheet', frameId: 0 });
  const { box } = await waitForCardAtRest(page, 'balance sheet');
  const words = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect());
  const { top = 0, bottom = 0 } = words ?? {};
  expect(Math.max(box.y - bottom, top - box.y - box.height)).toBeLessThan(30);
  await expect.poll(async () => (await focusInCard(page)) !== undefined).toBe(true);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
});

test('opens the card of a word that is no mark at all', async () => {
  const page = await openPage(harness, '/look-up.html');
  const found = await waitForMarks(page, 1);
  expect(found.map(({ text }) => text)).toEqual(['balance sheet']);
  await select(page, '#plain', 'bond');
  await chooseLookUp(harness, page, { selectionText: 'bond', frameId: 0 });
  await waitForCard(page, 'bond');
});

test('shows the nearest entries on the glossary page where there is no exact one', async () => {
  const page = await openPage(harness, '/popup.html');
  await waitForMarks(page, 3);
  await select(page, '#last', 'waits far');
  await chooseLookUp(harness, page, { selectionText: 'gross margins of hedge fonds', frameId: 0 });
  const glossary = await glossaryAt('#/search/gross%20margins%20of%20hedge%20fonds');
  await expect.poll(() => glossary.locator('main').innerText()).toMatch(/gross margin|hedge fund/);
});

test('opens the entry on the glossary page where Gloss is off', async () => {
  const page = await openPage(harness, '/popup.html');
  await waitForMarks(page, 3);
  const popup = await openPopup(harness, page);
  const toggle = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
  await toggle.click();
  await expect.poll(() => toggle.getAttribute('aria-checked')).toBe('false');
  await select(page, '#last', 'hedge fund');
  await chooseLookUp(harness, page, { selectionText: 'hedge fund', frameId: 0 });
  const glossary = await glossaryAt('#/entry/hedge-fund');
  await expect.poll(() => glossary.locator('h1').innerText()).toMatch(/^hedge fund/);
  await toggle.click();
});

test('opens the entry on the glossary page where no program of ours may run', async () => {
  const page = await harness.gloss.context.newPage();
  await page.goto(BROWSER_PAGE);
  await chooseLookUp(harness, page, { selectionText: 'trade deficits' });
  const glossary = await glossaryAt('#/entry/trade-deficit');
  await expect.poll(() => glossary.locator('h1').innerText()).toMatch(/^trade deficit/);
});

test('opens the entry on the glossary page where the selection is in a field', async () => {
  const page = await openPage(harness, '/popup.html');
  await waitForMarks(page, 3);
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = 'gross margin';
    field.select();
  });
  await chooseLookUp(harness, page, { selectionText: 'gross margin', frameId: 0 });
  await glossaryAt('#/entry/gross-margin');
});

test('suggests entries and comparisons in the address bar, with what they mean', async () => {
  const rows = await typeInAddressBar(harness, 'gross marg');
  expect(rows[0]?.content).toBe('gross margin · Finance');
  expect(rows[0]?.description).toMatch(
    {
      chromium: /^<match>gross margin<\/match> <dim>Finance · .{20,}<\/dim>$/,
      firefox: /^gross margin: Finance · .{20,}$/,
    }[engine],
  );
  const compared = await typeInAddressBar(harness, 'sales vs marketing');
  expect(compared[0]?.content).toBe('Sales vs marketing');
});

test.each([
  ['a suggestion', 'gross margin · Finance', '#/entry/gross-margin'],
  ['a comparison', 'Sales vs marketing', '#/compare/sales-vs-marketing'],
  ['the name of an entry', 'Hedge Funds', '#/entry/hedge-fund'],
  ['anything else', 'money owed to suppliers', '#/search/money%20owed%20to%20suppliers'],
])('leads from the address bar, by %s', async (_, text, place) => {
  const page = await harness.gloss.context.newPage();
  await page.bringToFront();
  await enterInAddressBar(harness, text);
  // This tab, and not one of an earlier test.
  await expect.poll(() => page.url()).toMatch(new RegExp(`/glossary\\.html${place}$`));
  await page.close();
});
