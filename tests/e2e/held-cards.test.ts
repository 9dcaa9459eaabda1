/** Cards that have been closed are gone for good: from the page's DOM and from its memory. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { type Held, held, STEADY_HEAP } from './harness/held';
import {
  clickInCard,
  hoverTerm,
  locateMark,
  openHtml,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from './harness/page';

const harness = useGloss({ args: [STEADY_HEAP] });

const NOWHERE = { x: 1200, y: 700 };
/** After so many cards all code has run and all that is made once has been made. */
const WARM = 8;
const CARDS = 100;
const TIMEOUT_MS = 300_000;

/** The ways in which a reader opens a card and closes it, one after the other. */
const VISITS: readonly ((page: Page) => Promise<unknown>)[] = [
  async (page) => {
    await hoverTerm(page, 'marketing');
    await waitForCard(page, 'marketing');
    await page.mouse.move(NOWHERE.x, NOWHERE.y);
  },
  async (page) => {
    await clickTerm(page, 'balance sheet');
    await page.keyboard.press('Escape');
  },
  async (page) => {
    await clickTerm(page, 'advertising');
    await page.mouse.click(NOWHERE.x, NOWHERE.y);
  },
  async (page) => {
    await clickTerm(page, 'marketing');
    await clickInCard(page, /compare with sales/i);
    await waitForCard(page, 'takeaways');
    await clickInCard(page, 'Close');
  },
];

async function clickTerm(page: Page, text: string): Promise<void> {
  const mark = await locateMark(page, { text });
  if (!mark) throw new Error(`no mark on "${text}"`);
  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
  await waitForCard(page, text);
}

async function visit(page: Page, from: number, to: number): Promise<void> {
  for (let card = from; card < to; card++) {
    await VISITS[card % VISITS.length]?.(page);
    await waitForNoCard(page);
  }
}

/** As long as pages are: of the last cards Chromium may hold a dozen nodes for a while. */
const PAGE = `<body style="margin: 120px 40px 700px; font: 18px/1.6 sans-serif">
<p style="margin-bottom: 90px">Our first term is marketing; the sales team and advertising follow.</p>
<p style="margin-bottom: 300px">The second term is balance sheet, a page of figures.</p>
${'<p>Nothing to learn in this line of plain words at all.</p>'.repeat(600)}`;

async function openLong(): Promise<Page> {
  const page = await openHtml(harness, PAGE);
  await waitForMarks(page, 4);
  return page;
}

/** What is held after the first cards, and after so many more. */
async function compareHeld(page: Page, cards: number): Promise<{ warm: Held; late: Held }> {
  await visit(page, 0, WARM);
  const warm = await held(page);
  await visit(page, WARM, WARM + cards);
  return { warm, late: await held(page) };
}

test('holds no more after 100 cards than after the first ones [A9]', {
  timeout: TIMEOUT_MS,
}, async () => {
  const page = await openLong();
  const { warm, late } = await compareHeld(page, CARDS);
  expect(late.nodes / warm.nodes).toBeLessThan(1.05);
  expect(late.heap / warm.heap).toBeLessThan(1.05);
  await page.close();
});

test('would see a page that holds on to a fifth of them', { timeout: TIMEOUT_MS }, async () => {
  const page = await openLong();
  await page.evaluate(() => {
    const { kept } = Object.assign(window, { kept: [] as Node[] });
    new MutationObserver((records) => {
      for (const { removedNodes } of records) kept.push(...removedNodes);
    }).observe(document, { childList: true, subtree: true });
  });
  const { warm, late } = await compareHeld(page, CARDS / 5);
  expect(late.nodes / warm.nodes).toBeGreaterThan(1.05);
  await page.close();
});
