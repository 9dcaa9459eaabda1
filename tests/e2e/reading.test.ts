// The card as a reader uses it: to read in peace, to hear, to copy, as they have chosen.
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { useGloss } from './harness/browser';
import { clipboardText } from './harness/browser-parts';
import {
  card,
  clickInCard,
  hoverTerm,
  locateMark,
  movePointer,
  openPage,
  waitForCard,
  waitForCardAtRest,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { choose } from './harness/reader';
import { pretendVoice, saidAloud } from './harness/voice';
import { countCards, outlast } from './marked';

/** A name that, unlike 127.0.0.1, browsers do not trust: such pages have no `navigator.clipboard`. */
const PLAIN = 'plain.test';
const harness = useGloss({ args: [`--host-resolver-rules=MAP ${PLAIN} 127.0.0.1`] });

const { version: _, ...USUAL } = { ...DEFAULT_SETTINGS, amount: 'every' as const };
afterEach(() => choose(harness, USUAL));

const NOWHERE = { x: 1200, y: 20 };

async function open(path = '/card.html'): Promise<Page> {
  const page = await openPage(harness, path);
  await waitForMarks(page, 1);
  await page.bringToFront();
  return page;
}

async function middleOf(page: Page, text: string) {
  const box = await locateMark(page, { text });
  if (!box) throw new Error(`no mark on "${text}"`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('stays under a pointer at rest in it for ten seconds, and goes by Escape [C14]', async () => {
  const page = await open();
  const from = await hoverTerm(page, 'balance sheet');
  const { box } = await waitForCardAtRest(page, 'balance sheet');
  await page.mouse.move(from.x, box.y - 2, { steps: 4 });
  await page.mouse.move(from.x, box.y + 40, { steps: 8 });
  await outlast(page, 10_000);
  expect((await card(page))?.tree[0]?.name).toMatch(/^balance sheet/);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  // The pointer is where the card was, on nothing: no card comes back.
  await outlast(page, 600);
  expect(await card(page)).toBeUndefined();
});

test('goes by Escape while the pointer stays on its term, and does not come back there', async () => {
  const page = await open();
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'balance sheet');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await outlast(page, 600);
  expect(await card(page)).toBeUndefined();
});

test('says first what is easy to mix up on this page', async () => {
  const page = await open();
  await hoverTerm(page, 'marketing');
  const { controls } = await waitForCard(page, 'Easy to mix up here');
  expect(controls.map(({ name }) => name)).toContain('Easy to mix up here: compare with sales');
  await page.keyboard.press('Escape');
  await movePointer(page, NOWHERE);
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'Compare with');
  expect((await card(page))?.text).not.toContain('Easy to mix up');
});

test('keeps a plain entry within one look: the first view does not scroll', async () => {
  const page = await open();
  await hoverTerm(page, 'balance sheet');
  const { box } = await waitForCardAtRest(page, 'Example');
  expect(box.height).toBeLessThan(420);
});

test('is pinned by a press in it: a slip of the pointer does not take it away', async () => {
  const page = await open();
  await hoverTerm(page, 'marketing');
  await clickInCard(page, 'Related');
  await waitForCard(page, 'branding');
  await movePointer(page, NOWHERE);
  await outlast(page, 700);
  expect((await card(page))?.tree[0]?.name).toBe('marketing');
});

test('goes back through comparison and entry to where the reader was', async () => {
  const page = await open();
  await hoverTerm(page, 'marketing');
  await clickInCard(page, 'Compare');
  await clickInCard(page, /^Sales vs marketing/);
  await clickInCard(page, 'Sales');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toMatch(/^sales/);
  await clickInCard(page, 'Back');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('Sales vs marketing');
  await clickInCard(page, 'Back');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('marketing');
  const tab = (await card(page))?.tree.find(
    ({ role, name }) => role === 'tab' && name === 'Compare',
  );
  expect(tab).toBeDefined();
  expect((await card(page))?.text).toContain('Sales vs marketing');
});

test('keeps the text that is selected in it, and stays when it is copied', async () => {
  const page = await open();
  await hoverTerm(page, 'marketing');
  const { box } = await waitForCardAtRest(page, 'Meaning');
  await page.mouse.move(box.x + 20, box.y + 82);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 82, { steps: 6 });
  await page.mouse.move(NOWHERE.x, box.y + 82, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
  await outlast(page, 700);
  expect((await card(page))?.tree[0]?.name).toBe('marketing');
});

test('copies the definition, on pages without a secure connection too', async () => {
  const { port } = new URL(harness.server.origin);
  const page = await open(`http://${PLAIN}:${port}/card.html`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.evaluate(() => {
    addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/plain', 'the page’s own');
      event.preventDefault();
      document.body.setAttribute('data-heard', '');
    });
  });
  await hoverTerm(page, 'balance sheet');
  await clickInCard(page, 'More actions');
  await clickInCard(page, 'Copy the definition');
  await waitForCard(page, 'Copied.');
  expect(await page.locator('body[data-heard]').count()).toBe(0);
  expect(await clipboardText(harness)).toMatch(/^balance sheet: .+\.$/);
});

test('says term and definition aloud on command only, and is silent when it closes', async () => {
  const page = await open();
  const world = await pretendVoice(page, harness.gloss.extensionId);
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'balance sheet');
  await outlast(page, 500);
  expect(await saidAloud(world)).toEqual([]);
  await clickInCard(page, 'Say it aloud');
  await expect.poll(() => saidAloud(world)).toEqual([expect.stringMatching(/^balance sheet\. .+/)]);
  const [said] = await saidAloud(world);
  await waitForCard(page);
  await clickInCard(page, 'Stop saying it');
  await expect.poll(() => saidAloud(world)).toEqual([said, 'cancelled']);
  await clickInCard(page, 'Say it aloud');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await expect.poll(() => saidAloud(world)).toEqual([said, 'cancelled', said, 'cancelled']);
});

test('offers no voice where the machine has none of its own', async () => {
  const page = await open();
  await pretendVoice(page, harness.gloss.extensionId, { isLocal: false });
  await hoverTerm(page, 'balance sheet');
  const { controls } = await waitForCard(page, 'balance sheet');
  expect(controls.map(({ name }) => name)).not.toContain('Say it aloud');
});

test('opens as late as the reader has chosen', async () => {
  await choose(harness, { delay: 1500 });
  const page = await open();
  const cards = await countCards(page);
  await hoverTerm(page, 'balance sheet');
  await outlast(page, 900);
  expect(await cards()).toBe(0);
  await waitForCard(page, 'balance sheet');
});

test('opens by a click only where the reader wants that', async () => {
  await choose(harness, { trigger: 'click' });
  const page = await open();
  const cards = await countCards(page);
  const { x, y } = await hoverTerm(page, 'balance sheet');
  await outlast(page, 900);
  expect(await cards()).toBe(0);
  await page.mouse.click(x, y);
  await waitForCard(page, 'balance sheet');
});

test('opens at rest while Alt is held where the reader wants that', async () => {
  await choose(harness, { trigger: 'key' });
  const page = await open();
  const cards = await countCards(page);
  await hoverTerm(page, 'balance sheet');
  await outlast(page, 900);
  expect(await cards()).toBe(0);
  await page.keyboard.down('Alt');
  await waitForCard(page, 'balance sheet');
  await page.keyboard.up('Alt');
  await outlast(page, 600);
  expect((await card(page))?.tree[0]?.name).toMatch(/^balance sheet/);
});

test('opens on a term in a link where the reader wants that, at rest only; the link stays the page’s', async () => {
  const page = await open('/links.html');
  const box = await page.locator('#link').evaluate((link) => {
    const text = link.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('balance'));
    range.setEnd(text, text.data.indexOf('sheet') + 5);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const cards = await countCards(page);
  await movePointer(page, box);
  await outlast(page, 900);
  expect(await cards()).toBe(0);
  await movePointer(page, NOWHERE);
  await choose(harness, { inLinks: true });
  await page.bringToFront();
  await movePointer(page, box);
  await waitForCard(page, 'balance sheet');
  const marked = await waitForMarks(page, 1);
  expect(marked.filter(({ name }) => name === 'gloss').map(({ text }) => text)).not.toContain(
    'balance sheet',
  );
  await page.mouse.click(box.x, box.y);
  await waitForNoCard(page);
  expect(await page.evaluate(() => location.hash)).toBe('#there');
  expect(
    await page.evaluate(() => (window as unknown as { arrived: { link: number } }).arrived.link),
  ).toBe(1);
});

test('closes when the page turns to another state of itself', async () => {
  const page = await open();
  await page.evaluate(() => history.pushState({}, '', '?second'));
  const { x, y } = await middleOf(page, 'marketing');
  await page.mouse.click(x, y);
  await waitForCard(page, 'marketing');
  await page.evaluate(() => history.back());
  await waitForNoCard(page);
});

test.each([
  ['large', 1.15],
  ['larger', 1.35],
] as const)(
  'is %s as the reader has chosen, and still fits a window 320 px wide',
  async (size, times) => {
    await choose(harness, { textSize: size, theme: 'dark' });
    const page = await open();
    await hoverTerm(page, 'balance sheet');
    const { box } = await waitForCardAtRest(page, 'balance sheet');
    expect(box.width).toBeCloseTo(320 * times, 0);
    await page.keyboard.press('Escape');
    const narrow = await open('/narrow.html');
    await narrow.setViewportSize({ width: 320, height: 560 });
    await hoverTerm(narrow, 'balance sheet');
    const small = await waitForCardAtRest(narrow, 'balance sheet');
    expect(small.box.x).toBeGreaterThanOrEqual(7);
    expect(small.box.x + small.box.width).toBeLessThanOrEqual(313);
    expect(small.box.y + small.box.height).toBeLessThanOrEqual(561);
  },
);
