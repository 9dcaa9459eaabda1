import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { announced } from './harness/announced';
import { useGloss } from './harness/browser';
import {
  card,
  focusInCard,
  frameNamed,
  openPage,
  waitForCard,
  waitForCardAtRest,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { command } from './harness/reader';
import { expectMarks } from './marked';

const harness = useGloss();

async function open(): Promise<Page> {
  const page = await openPage(harness, '/steps.html');
  await waitForMarks(page, 2);
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

test('leads from term to term, into view, round the ends, and says where one is [C16]', async () => {
  const page = await open();
  const steps = [
    ['next-term', 'gross margin', 'Term 1 of 3: gross margin'],
    ['next-term', 'hedge fund', 'Term 2 of 3: hedge fund'],
    ['next-term', 'balance sheet', 'Term 3 of 3: balance sheet'],
    ['next-term', 'gross margin', 'Term 1 of 3: gross margin'],
    ['previous-term', 'balance sheet', 'Term 3 of 3: balance sheet'],
    ['previous-term', 'hedge fund', 'Term 2 of 3: hedge fund'],
  ] as const;
  for (const [name, term, said] of steps) {
    await command(harness, page, name);
    await expect
      .poll(async () => (await card(page))?.tree[0]?.name)
      .toMatch(new RegExp(`^${term}`));
    await expect.poll(() => announced(page)).toBe(said);
    const { box } = await waitForCardAtRest(page, term);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
  }
});

test('begins with the first term in view', async () => {
  const page = await open();
  await page.locator('.far').evaluate((line) => line.scrollIntoView());
  await command(harness, page, 'next-term');
  await waitForCard(page, 'balance sheet');
});

test('Enter leads into the card, Tab through it, Escape out of it and nowhere else', async () => {
  const page = await open();
  await command(harness, page, 'next-term');
  await waitForCard(page, 'gross margin');
  expect(await focusInCard(page)).toBeUndefined();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusInCard(page))?.role).toBe('dialog');
  const reached: string[] = [];
  for (let tab = 0; tab < 12; tab++) {
    await page.keyboard.press('Tab');
    reached.push((await focusInCard(page))?.name ?? 'page');
  }
  expect(reached).toEqual(
    expect.arrayContaining([
      ...['Open in the glossary', 'Close', 'Meaning', 'More about it'],
      ...['Save', 'I know this', 'More actions'],
    ]),
  );
  await command(harness, page, 'next-term');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toMatch(/^hedge fund/);
  await expect.poll(async () => (await focusInCard(page))?.role).toBe('dialog');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await expect.poll(() => focused(page)).toBe('');
});

test('leaves Enter to a control of the page that has the focus', async () => {
  const page = await open();
  await page.evaluate(() => {
    const control = document.getElementById('control') as HTMLElement;
    control.addEventListener('click', () => control.setAttribute('data-clicked', ''));
    control.focus();
  });
  await command(harness, page, 'next-term');
  await waitForCard(page, 'gross margin');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#control[data-clicked]').count()).toBe(1);
  expect(await focusInCard(page)).toBeUndefined();
  expect(await focused(page)).toBe('control');
});

test('gives the focus back to where it was', async () => {
  const page = await open();
  await page.locator('.far').evaluate((line) => {
    line.tabIndex = -1;
    line.id = 'place';
    line.focus({ preventScroll: true });
  });
  await command(harness, page, 'next-term');
  await waitForCard(page, 'gross margin');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusInCard(page))?.role).toBe('dialog');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await expect.poll(() => focused(page)).toBe('place');
});

test('leaves Enter to the page while no card is open that keys have opened', async () => {
  const page = await open();
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
  });
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('body').getAttribute('data-heard')).toBe('Enter');
});

test('adds no stop for the keyboard to the page', async () => {
  const page = await open();
  await command(harness, page, 'next-term');
  await waitForCard(page, 'gross margin');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('control');
});

test('switches this site off and on, and says so', async () => {
  const page = await open();
  const marked = ['gross margin', 'hedge fund', 'balance sheet'];
  await expectMarks(page, marked);
  await command(harness, page, 'toggle-site');
  await expectMarks(page, []);
  await expect.poll(() => announced(page)).toBe('Marks hidden');
  await command(harness, page, 'next-term');
  await expect.poll(() => announced(page)).toBe('Marks hidden');
  expect(await card(page)).toBeUndefined();
  await command(harness, page, 'toggle-site');
  await expectMarks(page, marked);
  await expect.poll(() => announced(page)).toBe('Marks shown');
});

test('goes by the frame that has the keyboard', async () => {
  const page = await openPage(harness, '/frame-steps.html');
  await waitForMarks(page, 2);
  const frame = await frameNamed(page, 'inner');
  await frame.locator('#inside').focus();
  await command(harness, page, 'next-term');
  await waitForCard(page, 'balance sheet');
});
