import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import {
  card,
  clickInCard,
  locateMark,
  openPage,
  waitForCard,
  waitForCardAtRest,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { countCards, outlast } from './marked';

const harness = useGloss();

interface Touched {
  readonly page: Page;
  /** One finger: down, along the points, up; each point is held for `ms`. */
  touch(points: readonly { x: number; y: number }[], ms?: number): Promise<void>;
}

async function open(width: number, path = '/narrow.html'): Promise<Touched> {
  const page = await openPage(harness, path);
  await page.setViewportSize({ width, height: 640 });
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await waitForMarks(page, 1);
  await page.bringToFront();
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  return {
    page,
    async touch(points, ms = 0) {
      const [first, ...rest] = points;
      await send('touchStart', first);
      if (ms > 0) await outlast(page, ms);
      for (const point of rest) {
        await send('touchMove', point);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await send('touchEnd');
    },
  };
}

async function middleOf(page: Page, text: string) {
  const box = await locateMark(page, { text });
  if (!box) throw new Error(`no mark on "${text}"`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('opens a sheet at the lower edge by a tap, and closes it by a tap beside it', async () => {
  const { page, touch } = await open(400);
  await touch([await middleOf(page, 'balance sheet')]);
  const { box, tree } = await waitForCardAtRest(page, 'balance sheet');
  expect(tree[0]).toMatchObject({ role: 'dialog' });
  expect(box.x).toBe(0);
  expect(box.width).toBe(400);
  expect(box.y + box.height).toBeCloseTo(640, 0);
  await touch([{ x: 200, y: 20 }]);
  await waitForNoCard(page);
});

test.each([
  [768, true],
  [769, false],
])('in a window of %i px a tap opens a sheet: %s', async (width, isSheet) => {
  const { page, touch } = await open(width);
  await touch([await middleOf(page, 'balance sheet')]);
  const { box } = await waitForCardAtRest(page, 'balance sheet');
  expect(Math.round(box.y + box.height) === 640).toBe(isSheet);
  expect(box.width > 500).toBe(isSheet);
});

test('closes the sheet by its button and by Escape', async () => {
  const { page, touch } = await open(400);
  await touch([await middleOf(page, 'balance sheet')]);
  await clickInCard(page, 'Close');
  await waitForNoCard(page);
  await touch([await middleOf(page, 'balance sheet')]);
  await waitForCard(page, 'balance sheet');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
});

test('closes the sheet by a swipe down, not by a short one', async () => {
  const { page, touch } = await open(400);
  await touch([await middleOf(page, 'balance sheet')]);
  const { box } = await waitForCardAtRest(page, 'balance sheet');
  const swipe = (far: number) =>
    touch([0, 0.25, 0.5, 0.75, 1].map((part) => ({ x: 200, y: box.y + 20 + far * part })));
  await swipe(40);
  await outlast(page, 400);
  expect((await card(page))?.box.y).toBeCloseTo(box.y, 0);
  await swipe(200);
  await waitForNoCard(page);
});

test('reads on in the sheet: tabs, comparison and the way back answer to taps', async () => {
  const { page, touch } = await open(400);
  await touch([await middleOf(page, 'marketing')]);
  const { controls } = await waitForCardAtRest(page, 'Easy to mix up here');
  const lead = controls.find(({ name }) => /compare with/i.test(name))?.box;
  if (!lead) throw new Error('no comparison');
  await touch([{ x: lead.x + 40, y: lead.y + lead.height / 2 }]);
  await waitForCard(page, 'takeaways');
  await clickInCard(page, 'Back');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('marketing');
});

test('opens nothing by scrolling, by a long press, or by a tap on a link [C20]', async () => {
  const { page, touch } = await open(400, '/links.html');
  const cards = await countCards(page);
  const link = await page.locator('#link').evaluate((element) => {
    const { x, y, height } = element.getBoundingClientRect();
    return { x: x + 160, y: y + height / 2 };
  });
  await touch([link]);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
  const { x, y } = await middleOf(page, 'hedge fund');
  await touch([0, 15, 40, 80].map((up) => ({ x, y: y - up })));
  await outlast(page, 400);
  expect(await cards()).toBe(0);
  // Browsers send no click after a long press; one that comes all the same is none of ours.
  await touch([await middleOf(page, 'hedge fund')]);
  await waitForCard(page, 'hedge fund');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await touch([await middleOf(page, 'hedge fund')], 700);
  await outlast(page, 400);
  expect(await cards()).toBe(1);
});

test('stands beside its term by a tap in a wide window', async () => {
  const { page, touch } = await open(1000);
  const { x, y } = await middleOf(page, 'balance sheet');
  await touch([{ x, y }]);
  const { box } = await waitForCardAtRest(page, 'balance sheet');
  expect(box.width).toBe(320);
  expect(box.y).toBeGreaterThan(y);
});

test('leaves the page’s history alone', async () => {
  const { page, touch } = await open(400);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await touch([await middleOf(page, 'balance sheet')]);
  await waitForCard(page, 'balance sheet');
  expect(await entries()).toBe(before);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await entries()).toBe(before);
});
