/** Looks at a page that several tests take: its marks as plain words, and how many cards it has had. */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { marksHere } from '@/scripts/in-page';
import { marks } from './harness/page';

/** The marked words of all frames, each frame's in page order; not the mark of the open card. */
export function markedWords(page: Page): Promise<string[]> {
  return markedAs(page, 'gloss');
}

/** The same of marks under another name: "gloss-tint". */
export async function markedAs(page: Page, highlight: string): Promise<string[]> {
  const found = await marks(page);
  return found.filter(({ name }) => name === highlight).map(({ text }) => text);
}

/** Waits until exactly these words are marked, in this order, and still are at a second look. */
export async function expectMarks(page: Page, words: readonly string[]): Promise<void> {
  await expect.poll(() => markedWords(page)).toEqual(words);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await markedWords(page)).toEqual(words);
}

/** Waits until exactly these words are marked in one frame. */
export async function expectFrameMarks(frame: Frame, words: readonly string[]): Promise<void> {
  const look = async () =>
    (await frame.evaluate(marksHere))
      .filter(({ name }) => name === 'gloss')
      .map(({ text }) => text);
  await expect.poll(look, { message: `marks in ${frame.name()} ${frame.url()}` }).toEqual(words);
}

/** Lets so many ms of the page's time go by: only for what must not happen in them. */
export function outlast(page: Page, ms: number): Promise<unknown> {
  return page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), ms);
}

/** From now on the page counts the cards that open in it; returns the way to ask how many. */
export async function countCards(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = Object.assign(window, { cards: 0 });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node.nodeName === 'GLOSS-CARD') counter.cards++;
      }
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { cards: number }).cards);
}
