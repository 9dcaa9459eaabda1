import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { AMOUNTS } from '@/core/settings';
import { useGloss } from './harness/browser';
import { openPage, waitForMarks } from './harness/page';
import { choose } from './harness/reader';
import { markedWords } from './marked';

const harness = useGloss({ settings: {} });

/** What the budget promises at the default amount. */
const SCREEN = { height: 800, marks: 6 };
const PER_WORD = 12 / 1000;
const ON_SHORT_PAGE = 3;

interface Seen {
  readonly text: string;
  /** CSS px from the page's top. */
  readonly top: number;
  readonly bottom: number;
}

/** Marks that have stayed the same for so long are those that stay. */
const SETTLED_MS = 1000;

/** All marks of a page, looked at screen by screen. */
async function allMarks(page: Page): Promise<Seen[]> {
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 3000 });
  const seen = new Map<string, Seen>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 2500) {
    await page.evaluate((to) => scrollTo(0, to), top);
    let now: Seen[] = [];
    let since = Date.now();
    const isSettled = async () => {
      const before = JSON.stringify(now);
      now = await page.evaluate(marksWithPlaces);
      if (JSON.stringify(now) !== before) since = Date.now();
      return Date.now() - since > SETTLED_MS;
    };
    await expect.poll(isSettled, { message: 'marks that stay' }).toBe(true);
    for (const mark of now) seen.set(`${mark.text} ${mark.top}`, mark);
  }
  return [...seen.values()].sort((a, b) => a.top - b.top);
}

/** Runs in the page. */
function marksWithPlaces(): Seen[] {
  const found: Seen[] = [];
  for (const range of CSS.highlights.get('gloss') as unknown as Iterable<AbstractRange>) {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    // Whole px: engines round differently from one scroll to the next.
    const [from, to] = [Math.round(top + scrollY), Math.round(bottom + scrollY)];
    found.push({ text: live.toString(), top: from, bottom: to });
  }
  return found;
}

/** The most marks of which some part shows in a window of so many px, wherever it stands. */
function mostIn(marks: readonly Seen[], height: number): number {
  // The fullest window may as well begin where a mark ends.
  const counts = marks.map(
    ({ bottom: from }) =>
      marks.filter(({ top, bottom }) => bottom >= from && top < from + height).length,
  );
  return Math.max(0, ...counts);
}

const words = (page: Page) =>
  page.evaluate(() => document.body.innerText.split(/\s+/).filter(Boolean).length);

const LAYOUTS = ['article', 'wide', 'columns', 'cards', 'small', 'table', 'advert', 'menus'];

describe.each([480, 1280, 1920])('in a window of %i px', (width) => {
  test.each(LAYOUTS)('%s shows no more marks than promised, and some [E14]', async (layout) => {
    const page = await harness.gloss.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${harness.server.origin}/budget.html?${layout}`);
    await waitForMarks(page);
    const marks = await allMarks(page);
    const most = Math.max(ON_SHORT_PAGE, PER_WORD * (await words(page)));
    expect(mostIn(marks, SCREEN.height)).toBeLessThanOrEqual(SCREEN.marks);
    expect(marks.length).toBeLessThanOrEqual(most);
    expect(marks.length).toBeGreaterThanOrEqual(3);
    await page.close();
  });
});

test('menus and footers have no marks', async () => {
  const page = await openPage(harness, '/budget.html?menus');
  await waitForMarks(page, 3);
  const inMenus = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('gloss') as unknown as Iterable<AbstractRange>)];
    return ranges.filter(({ startContainer }) =>
      startContainer.parentElement?.closest('nav, footer'),
    ).length;
  });
  expect(inMenus).toBe(0);
});

test('each amount shows all marks of the one below it, in a page that is open', async () => {
  const page = await openPage(harness, '/budget.html?advert');
  let before: string[] = [];
  for (const amount of AMOUNTS) {
    await choose(harness, { amount });
    const kept = before;
    await expect
      .poll(() => markedWords(page))
      .toSatisfy(
        (now: string[]) => now.length > kept.length && kept.every((word) => now.includes(word)),
      );
    before = (await waitForMarks(page)).map(({ text }) => text);
  }
  await choose(harness, { amount: 'balanced' });
  await expect.poll(async () => (await markedWords(page)).length).toBeLessThan(before.length);
});

/** In view, and as much as a stretch of the budget holds. */
const FIRST = ['gross margin', 'target market', 'supply chain'];
const BETTER = ['forward contract', 'Quantitative easing', 'adverse selection'];
const FAR = 'deadweight loss';

test('a mark once seen is not withdrawn, and counts, until it has left the view', async () => {
  const page = await openPage(harness, '/budget-seen.html');
  await page.setViewportSize({ width: 1280, height: 3000 });
  await expect.poll(() => markedWords(page)).toEqual(expect.arrayContaining(FIRST));
  await page.click('button');
  // The last of what was added stands too far away to have the others against it.
  await expect.poll(() => markedWords(page)).toContain(FAR);
  const inView = await markedWords(page);
  expect(inView).toEqual(expect.arrayContaining(FIRST));
  expect(inView.filter((word) => BETTER.includes(word))).toEqual([]);

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => markedWords(page)).toEqual(expect.arrayContaining(BETTER));
  const now = await markedWords(page);
  expect(now.filter((word) => FIRST.includes(word))).toEqual([]);
});
