import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Box } from '@/scripts/in-page';
import { useGloss } from './harness/browser';
import {
  card,
  clickInCard,
  frameNamed,
  hoverTerm,
  locateMark,
  movePointer,
  openPage,
  waitForCard,
  waitForCardAtRest,
  waitForNoCard,
} from './harness/page';
import { choose } from './harness/reader';
import { expectFrameMarks, expectMarks, outlast } from './marked';

const harness = useGloss();

/** px that roundings may take. */
const ROUNDING = 1;

function expectInside(inner: Box, outer: Box): void {
  expect(inner.x, 'left edge').toBeGreaterThanOrEqual(outer.x - ROUNDING);
  expect(inner.y, 'upper edge').toBeGreaterThanOrEqual(outer.y - ROUNDING);
  expect(inner.x + inner.width, 'right edge').toBeLessThanOrEqual(outer.x + outer.width + ROUNDING);
  expect(inner.y + inner.height, 'lower edge').toBeLessThanOrEqual(
    outer.y + outer.height + ROUNDING,
  );
}

/** Opens a term's card and looks: it is inside the viewport, and beside its term, not over it. */
async function expectWellPlaced(page: Page, text: string): Promise<Box> {
  await hoverTerm(page, text);
  const { box } = await waitForCardAtRest(page, text);
  const viewport = page.viewportSize() ?? { width: 0, height: 0 };
  expectInside(box, { x: 0, y: 0, ...viewport });
  const term = (await locateMark(page, { text })) as Box;
  const isBelow = box.y >= term.y + term.height - ROUNDING;
  const isAbove = box.y + box.height <= term.y + ROUNDING;
  expect(isBelow || isAbove, 'beside its term').toBe(true);
  expect(
    Math.abs(isBelow ? box.y - term.y - term.height : term.y - box.y - box.height),
  ).toBeLessThan(24);
  return box;
}

test('stands at the right end of a term in lines that run from right to left [C25]', async () => {
  const page = await openPage(harness, '/rtl.html');
  await expectMarks(page, ['balance sheet', 'hedge fund']);
  const box = await expectWellPlaced(page, 'balance sheet');
  const term = (await locateMark(page, { text: 'balance sheet' })) as Box;
  expect(box.x + box.width).toBeCloseTo(term.x + term.width, -1);
});

test.each([
  [1000, 700],
  [320, 560],
  [640, 400],
])(
  'has its place beside a term in the middle of a window of %i by %i px',
  async (width, height) => {
    const page = await openPage(harness, '/middle.html');
    await page.setViewportSize({ width, height });
    await expectWellPlaced(page, 'gross margin');
    await clickInCard(page, /compare with/i);
    const { box } = await waitForCardAtRest(page, 'takeaways');
    expectInside(box, { x: 0, y: 0, width, height });
    const term = (await locateMark(page, { text: 'gross margin' })) as Box;
    expect(
      box.y >= term.y + term.height - ROUNDING || box.y + box.height <= term.y + ROUNDING,
    ).toBe(true);
  },
);

test('follows its term when the window changes, and closes once the term is scrolled out of view', async () => {
  const page = await openPage(harness, '/card.html');
  await expectWellPlaced(page, 'balance sheet');
  const isBeside = async () => {
    const { box } = await waitForCardAtRest(page, 'balance sheet');
    const term = (await locateMark(page, { text: 'balance sheet' })) as Box;
    const gap = box.y - term.y - term.height;
    return gap >= -ROUNDING && gap < 24 && box.x < term.x + term.width;
  };
  await page.evaluate(() => document.body.style.setProperty('padding-top', '40px'));
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect.poll(isBeside).toBe(true);
  await page.evaluate(() => scrollTo(0, 100));
  await expect.poll(isBeside).toBe(true);
  await page.evaluate(() => scrollTo(0, 500));
  await waitForNoCard(page);
});

test('does not open while the reader types', async () => {
  // So that the key comes before the card on the slowest machine.
  await choose(harness, { delay: 1000 });
  const page = await openPage(harness, '/card.html');
  await hoverTerm(page, 'balance sheet');
  await page.keyboard.press('a');
  await outlast(page, 1500);
  expect(await card(page)).toBeUndefined();
  await choose(harness, { delay: 300 });
});

test('fits into a window 320 px wide, with a definition and with a comparison [C25]', async () => {
  const page = await openPage(harness, '/narrow.html');
  await page.setViewportSize({ width: 320, height: 560 });
  for (const text of ['balance sheet', 'gross margin', 'marketing']) {
    const { width } = await expectWellPlaced(page, text);
    expect(width).toBeGreaterThan(280);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }
  await movePointer(page, { x: 300, y: 500 });
  await hoverTerm(page, 'marketing');
  await clickInCard(page, /compare with/i);
  const { box } = await waitForCardAtRest(page, 'takeaways');
  expectInside(box, { x: 0, y: 0, width: 320, height: 560 });
});

test('keeps its own looks and its place on a page that resets everything [C4] [C5]', async () => {
  const plain = await openPage(harness, '/card.html');
  await hoverTerm(plain, 'balance sheet');
  const usual = await waitForCardAtRest(plain, 'balance sheet');
  const page = await openPage(harness, '/hostile-css.html');
  await expectMarks(page, ['balance sheet']);
  const box = await expectWellPlaced(page, 'balance sheet');
  expect(box.width).toBe(usual.box.width);
  expect(box.height).toBe(usual.box.height);
});

test('stands beside its term on a page enlarged by CSS [C6]', async () => {
  const page = await openPage(harness, '/zoom.html');
  await expectMarks(page, ['balance sheet', 'hedge fund']);
  await expectWellPlaced(page, 'balance sheet');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await expectWellPlaced(page, 'hedge fund');
});

test('stays inside a frame of 220 by 80 px, and can be read and closed there [B9]', async () => {
  const page = await openPage(harness, '/small-frame.html');
  const frame = await frameNamed(page, 'small');
  await expectFrameMarks(frame, ['balance sheet']);
  const around = (await page.locator('iframe').boundingBox()) as Box;
  await hoverTerm(page, 'balance sheet');
  const { box } = await waitForCardAtRest(page, 'balance sheet');
  // The card's box is told in the px of its frame.
  expectInside(box, { ...around, x: 0, y: 0 });
  expect(box.height).toBeGreaterThan(40);
  await clickInCard(page, 'Close');
  await waitForNoCard(page);
});

test.each([
  [320, 256],
  [275, 190],
])('takes the height of a window of %i by %i px, as at high zoom', async (width, height) => {
  const page = await openPage(harness, '/middle.html');
  await page.setViewportSize({ width, height });
  await hoverTerm(page, 'gross margin');
  const { box } = await waitForCardAtRest(page, 'gross margin');
  expectInside(box, { x: 0, y: 0, width, height });
  expect(box.height).toBeGreaterThanOrEqual(height - 2 * 8 - ROUNDING);
  // Its foot is scrolled to.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 2000);
  await clickInCard(page, 'More actions');
  await waitForCard(page, 'Copy the definition');
});
