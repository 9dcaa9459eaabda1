import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
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
import { countCards, outlast } from './marked';

const harness = useGloss();

async function openArticle(): Promise<Page> {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page, 4);
  return page;
}

/** Somewhere with no term, no card and no way to one. */
const NOWHERE = { x: 1200, y: 20 };

async function middleOf(page: Page, text: string) {
  const box = await locateMark(page, { text });
  if (!box) throw new Error(`no mark on "${text}"`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('opens after a rest on a term and says what it means', async () => {
  const page = await openArticle();
  await hoverTerm(page, 'marketing');
  const { tree, text, box } = await waitForCard(page, 'marketing');
  expect(tree[0]).toMatchObject({ role: 'dialog', name: 'marketing' });
  expect(text).toContain('All that a business does');
  const term = await middleOf(page, 'marketing');
  expect(box.y).toBeGreaterThan(term.y);
});

test('opens at every one of 12 rests', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  for (let turn = 1; turn <= 12; turn++) {
    await hoverTerm(page, 'balance sheet');
    await waitForCard(page, 'balance sheet');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await cards()).toBe(turn);
    await movePointer(page, NOWHERE);
  }
});

test('does not open when the pointer passes by', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  const term = await middleOf(page, 'balance sheet');
  await page.mouse.move(term.x - 400, term.y);
  await page.mouse.move(term.x + 400, term.y, { steps: 40 });
  // The next card comes later than that one would have.
  await hoverTerm(page, 'marketing');
  await waitForCard(page, 'marketing');
  expect(await cards()).toBe(1);
});

test('does not open when the pointer crosses its first term and stops elsewhere', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  const term = await middleOf(page, 'balance sheet');
  await Promise.all([-300, 0, 300].map((distance) => page.mouse.move(term.x + distance, term.y)));
  await outlast(page, 700);
  expect(await cards()).toBe(0);
});

test('opens under a pointer that comes fast and stops dead', async () => {
  const page = await openArticle();
  const { x, y } = await middleOf(page, 'balance sheet');
  await page.mouse.move(x - 600, y);
  // Four moves in one go, each far, the last one onto the term: no slow move follows.
  await Promise.all([400, 200, 60, 0].map((distance) => page.mouse.move(x - distance, y)));
  await waitForCard(page, 'balance sheet');
});

test('stays while the pointer goes to it and while it is read, and closes when it is left [C14]', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  const from = await hoverTerm(page, 'marketing');
  const { box } = await waitForCard(page, 'marketing');
  const to = { x: box.x + 60, y: box.y + 90 };
  for (let step = 1; step <= 24; step++) {
    const part = step / 24;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  // Longer than the time after which a card that was left closes.
  for (let step = 0; step < 40; step++) {
    await page.mouse.move(to.x + step, to.y + (step % 5));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect((await card(page))?.text).toContain('marketing');
  expect(await cards()).toBe(1);
  await movePointer(page, NOWHERE);
  await waitForNoCard(page);
});

test('closes when the pointer leaves the term for the page', async () => {
  const page = await openArticle();
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'balance sheet');
  await movePointer(page, NOWHERE);
  await waitForNoCard(page);
});

test('closes by Escape and leaves the page’s dialog open [C15]', async () => {
  const page = await openArticle();
  await page.evaluate(() => {
    const dialog = document.getElementById('dialog') as HTMLDialogElement;
    dialog.show();
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') dialog.close();
    });
  });
  const isOpen = () =>
    page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).open);
  await hoverTerm(page, 'marketing');
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
});

test('is pinned by a click on its term and closed by one outside', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  const term = await hoverTerm(page, 'marketing');
  await waitForCard(page);
  await page.mouse.click(term.x, term.y);
  // Away for longer than an unpinned card stays: another one would have opened and gone.
  await movePointer(page, NOWHERE);
  await hoverTerm(page, 'advertising');
  await movePointer(page, NOWHERE);
  await outlast(page, 700);
  expect((await card(page))?.tree[0]?.name).toBe('marketing');
  expect(await cards()).toBe(1);
  const { x, y } = await page.locator('#quiet').evaluate((line) => line.getBoundingClientRect());
  await page.mouse.click(x + 500, y + 10);
  await waitForNoCard(page);
});

test('opens pinned by a click without a rest before it', async () => {
  const page = await openArticle();
  const { x, y } = await middleOf(page, 'marketing');
  await page.mouse.click(x, y);
  await waitForCard(page, 'marketing');
});

test('is closed by its own button', async () => {
  const page = await openArticle();
  await hoverTerm(page, 'marketing');
  await clickInCard(page, 'Close');
  await waitForNoCard(page);
});

test('follows a related entry in the same card, and goes back', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  await hoverTerm(page, 'marketing');
  await waitForCard(page, 'marketing');
  await clickInCard(page, 'Related');
  await clickInCard(page, 'branding');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('branding');
  await clickInCard(page, 'Back');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('marketing');
  expect((await card(page))?.controls.map(({ name }) => name)).not.toContain('Back');
  expect(await cards()).toBe(1);
});

test('shows a comparison as a table with headers, and its takeaways', async () => {
  const page = await openArticle();
  await hoverTerm(page, 'marketing');
  await clickInCard(page, /compare with sales/i);
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('Sales vs marketing');
  const { tree } = await waitForCard(page, 'takeaways');
  const named = (role: string) => tree.filter((node) => node.role === role).map(({ name }) => name);
  expect(named('table')).toHaveLength(1);
  expect(named('columnheader')).toEqual(['Sales', 'Marketing']);
  expect(named('rowheader')).toEqual([
    ...['Focus', 'Purpose', 'Activities', 'Timeframe', 'Metrics', 'Department'],
  ]);
  const cells = named('cell').filter(Boolean);
  expect(cells).toHaveLength(12);
  expect(named('listitem').length).toBeGreaterThanOrEqual(2);
  expect(named('heading')).toContain('Takeaways');
});

test('never opens while a button is held', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  const { x, y } = await middleOf(page, 'balance sheet');
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  await page.mouse.down();
  await movePointer(page, { x, y });
  await outlast(page, 600);
  expect(await cards()).toBe(0);
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  await page.mouse.up();
  await page.mouse.click(NOWHERE.x, NOWHERE.y);
  await hoverTerm(page, 'marketing');
  await waitForCard(page, 'marketing');
  expect(await cards()).toBe(1);
});

test('opens nothing for events that a script made [C22]', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  const at = await middleOf(page, 'balance sheet');
  await page.evaluate(async ({ x, y }) => {
    const target = document.elementFromPoint(x, y) as Element;
    const init = { bubbles: true, composed: true, clientX: x, clientY: y, pointerId: 1 };
    for (let turn = 0; turn < 10; turn++) {
      target.dispatchEvent(new PointerEvent('pointerover', init));
      target.dispatchEvent(new PointerEvent('pointermove', init));
      target.dispatchEvent(new MouseEvent('mousemove', init));
      await new Promise((done) => setTimeout(done, 20));
    }
    target.dispatchEvent(new PointerEvent('pointerdown', init));
    target.dispatchEvent(new PointerEvent('pointerup', init));
    target.dispatchEvent(new MouseEvent('click', init));
    (target as HTMLElement).click();
  }, at);
  // The real card comes later than those would have.
  await hoverTerm(page, 'marketing');
  await waitForCard(page, 'marketing');
  expect(await cards()).toBe(1);
});

test('lets no script close it', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  await hoverTerm(page, 'marketing');
  await waitForCard(page, 'marketing');
  await page.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    window.dispatchEvent(new Event('blur'));
  });
  await outlast(page, 600);
  expect((await card(page))?.tree[0]?.name).toBe('marketing');
  expect(await cards()).toBe(1);
});

test('gives way when a second click selects the word', async () => {
  const page = await openPage(harness, '/card.html');
  const { x, y } = await hoverTerm(page, 'balance sheet');
  await waitForCard(page);
  await page.mouse.dblclick(x, y);
  await waitForNoCard(page);
  expect(await page.evaluate(() => String(getSelection()).trim())).not.toBe('');
  await outlast(page, 600);
  expect(await card(page)).toBeUndefined();
});

test('closed over another term, opens none until the pointer moves on it', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  // Once the card lies over it, it is not in view.
  const beneath = await middleOf(page, 'balance sheet');
  await hoverTerm(page, 'marketing');
  const { box } = await waitForCard(page, 'marketing');
  expect(beneath.x > box.x && beneath.x < box.x + box.width).toBe(true);
  expect(beneath.y > box.y && beneath.y < box.y + box.height).toBe(true);
  await page.mouse.move(beneath.x, beneath.y, { steps: 20 });
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await outlast(page, 700);
  expect(await cards()).toBe(1);
  await page.mouse.move(beneath.x + 8, beneath.y, { steps: 8 });
  await waitForCard(page, 'balance sheet');
});

test('opens for no term that a scroll brings under a resting pointer', async () => {
  const page = await openArticle();
  const cards = await countCards(page);
  const { x, y } = await middleOf(page, 'balance sheet');
  // Once before the page has anything of ours but its marks, and once after.
  for (const turn of [0, 1]) {
    await page.mouse.move(x, y - 60);
    await page.evaluate(() => scrollTo(0, 60));
    await outlast(page, 700);
    expect(await cards(), 'cards by scrolling').toBe(turn);
    await page.mouse.move(x + 8, y - 60, { steps: 8 });
    await waitForCard(page, 'balance sheet');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => scrollTo(0, 0));
    await movePointer(page, NOWHERE);
  }
});

test('unfolds what else can be done by a double click, and does none of it', async () => {
  const page = await openArticle();
  await hoverTerm(page, 'marketing');
  const { controls } = await waitForCardAtRest(page, 'marketing');
  const more = controls.find(({ name }) => name === 'More actions')?.box;
  if (!more) throw new Error('no such button');
  const { x, y, width, height } = more;
  await page.mouse.dblclick(x + width / 2, y + height / 2);
  await waitForCard(page, 'Off on this site');
  expect((await card(page))?.text).not.toContain('Undo');
  await clickInCard(page, 'Off on this site');
  await waitForCard(page, 'Undo');
  await clickInCard(page, 'Undo');
});
