import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Settings } from '@/core/settings';
import type { Box } from '@/scripts/in-page';
import { movePointer } from '@/scripts/observe';
import { useGloss } from './harness/browser';
import { openPage, waitForCard, waitForMarks, waitForNoCard } from './harness/page';
import { strongChanges } from './harness/pixels';
import { choose } from './harness/reader';
import { markedAs } from './marked';

const harness = useGloss();

const GROUNDS = 12;
/** The least contrast of what tells a thing from its ground (WCAG 2.2, 1.4.11). */
const LEAST = 3;
/** A line of dots covers about half of its length, and one pixel of its height at least. */
const LEAST_SHARE = 0.3;

/** The page with marks of a style, as a picture. */
async function picture(page: Page, style: Settings['style']): Promise<Buffer> {
  await choose(harness, { style });
  const name = style === 'dotted' ? 'gloss' : `gloss-${style}`;
  await expect.poll(() => markedAs(page, name)).toHaveLength(GROUNDS);
  return page.screenshot();
}

/** The boxes of the marked words with the room for their lines. */
function markBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('p')].map((line) => {
      const text = line.firstChild as Text;
      const start = text.data.indexOf('trial balance');
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 'trial balance'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height: height + 4 };
    }),
  );
}

describe('on twelve grounds a mark can be seen, with a contrast of 3 to 1:', () => {
  test.each<Settings['style']>(['dotted', 'solid', 'tint'])('%s', async (style) => {
    const page = await openPage(harness, '/grounds.html');
    const plain = await picture(page, 'hover');
    const marked = await picture(page, style);
    const boxes = await markBoxes(page);
    const strong = await strongChanges(page, plain, marked, boxes, LEAST);
    expect(boxes).toHaveLength(GROUNDS);
    const shares = strong.map((count, index) => count / (boxes[index]?.width ?? 1));
    expect(shares.filter((share) => share < LEAST_SHARE)).toEqual([]);
  });
});

test.each<Settings['style']>(['dotted', 'solid'])(
  '%s marks move nothing and leave the letters as they are [C12]',
  async (style) => {
    const page = await openPage(harness, '/grounds.html');
    const boxes = await markBoxes(page);
    const plain = await picture(page, 'hover');
    const marked = await picture(page, style);
    const letters = boxes.map((box) => ({ ...box, height: box.height - 8 }));
    expect(await markBoxes(page)).toEqual(boxes);
    const changed = await strongChanges(page, plain, marked, letters, 1.001);
    expect(changed).toEqual(boxes.map(() => 0));
  },
);

test('tinted marks move nothing', async () => {
  const page = await openPage(harness, '/grounds.html');
  const boxes = await markBoxes(page);
  await picture(page, 'tint');
  expect(await markBoxes(page)).toEqual(boxes);
});

test('a mark that shows itself on hover looks like any text until then', async () => {
  const page = await openPage(harness, '/grounds.html');
  const boxes = await markBoxes(page);
  const waiting = await picture(page, 'hover');
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await page.screenshot();
  expect(await strongChanges(page, bare, waiting, boxes, 1.001)).toEqual(boxes.map(() => 0));
});

test('the mark whose card is open can be seen on each ground, also where marks show themselves on hover only', async () => {
  const page = await openPage(harness, '/grounds.html');
  const boxes = await markBoxes(page);
  const plain = await picture(page, 'hover');
  const shares: number[] = [];
  for (const box of boxes) {
    await movePointer(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await waitForCard(page, 'trial balance');
    await expect.poll(() => markedAs(page, 'gloss-current')).toEqual(['trial balance']);
    const [strong = 0] = await strongChanges(page, plain, await page.screenshot(), [box], LEAST);
    shares.push(strong / box.width);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }
  expect(shares).toHaveLength(GROUNDS);
  expect(shares.filter((share) => share < LEAST_SHARE)).toEqual([]);
});

test('with forced colours nothing is painted as if it were selected [C11]', async () => {
  const page = await openPage(harness, '/grounds.html');
  await choose(harness, { style: 'dotted' });
  await waitForMarks(page, GROUNDS);
  const boxes = await markBoxes(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => markedAs(page, 'gloss')).toEqual([]);
  const forced = await page.screenshot();
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await page.screenshot();
  expect(await strongChanges(page, bare, forced, boxes, 1.001)).toEqual(boxes.map(() => 0));
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(() => markedAs(page, 'gloss')).toHaveLength(GROUNDS);
});
