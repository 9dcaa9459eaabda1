import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { tabTo } from './harness/keys';
import { marks, openAbout, openPage, openPopup, waitForMarks } from './harness/page';
import { smallTargets } from './harness/targets';

const harness = useGloss();

async function openPanel(path = '/popup.html', atLeast = 3): Promise<{ page: Page; panel: Page }> {
  const page = await openPage(harness, path);
  await waitForMarks(page, atLeast);
  return { page, panel: await openAbout(harness, 'sidepanel', page) };
}

/** Counts what our program on a page listens to, in its own world there. */
async function resizeListeners(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  let contextId = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(harness.gloss.extensionId)) contextId = context.id;
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId });
  return async () => {
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    return listeners.filter(({ type }) => type === 'resize').length;
  };
}

const names = (panel: Page, among = '.terms li') => panel.locator(`${among} .name`).allInnerTexts();

/** The terms that the panel says are in view, the first of them first. */
const inView = (panel: Page) => names(panel, '.in-view');

const current = (panel: Page) => names(panel, '[aria-current=location]');

test('lists the terms of the page and tells which are in view, following the scroll', async () => {
  const { page, panel } = await openPanel();
  await expect.poll(() => names(panel)).toEqual(['gross margin', 'balance sheet', 'hedge fund']);
  await expect.poll(() => inView(panel)).toEqual(['gross margin', 'balance sheet']);
  await expect.poll(() => current(panel)).toEqual(['gross margin']);
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('#last')?.scrollIntoView());
  await expect.poll(() => inView(panel)).toEqual(['hedge fund']);
  await expect.poll(() => current(panel)).toEqual(['hedge fund']);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => current(panel)).toEqual(['gross margin']);
});

test('keeps the row of the first term in view in sight, on a long page', async () => {
  const { page, panel } = await openPanel('/demo.html', 10);
  await panel.setViewportSize({ width: 320, height: 400 });
  await expect.poll(async () => (await current(panel)).length).toBe(1);
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const row = panel.locator('[aria-current=location]');
  const isInSight = async () => {
    const { y = -1 } = (await row.boundingBox().catch(() => null)) ?? {};
    return y >= 0 && y < 400;
  };
  const isNearEnd = async () =>
    (await names(panel)).slice(-25).includes((await current(panel))[0] ?? '');
  await expect.poll(isNearEnd).toBe(true);
  await expect.poll(isInSight).toBe(true);
});

test('tells of the terms in frames only what can be seen of the frames', async () => {
  const page = await openPage(harness, '/frames.html');
  await page.setViewportSize({ width: 800, height: 200 });
  await waitForMarks(page);
  const panel = await openAbout(harness, 'sidepanel', page);
  await expect.poll(async () => (await names(panel)).length).toBeGreaterThan(1);
  await page.bringToFront();
  await expect.poll(() => inView(panel)).toContain('hedge fund');
  await page.evaluate(() => {
    const room = document.createElement('div');
    room.style.height = '3000px';
    document.body.prepend(room);
  });
  await expect.poll(() => inView(panel)).toEqual([]);
});

test('says everything without the card: a row unfolds to its definition, and leads on [C17]', async () => {
  const { panel } = await openPanel();
  const row = panel.getByRole('button', { name: /^gross margin/ });
  expect(await row.getAttribute('aria-expanded')).toBe('false');
  await row.press('Enter');
  await expect.poll(() => row.getAttribute('aria-expanded')).toBe('true');
  const body = panel.locator('.body:visible');
  await expect.poll(() => body.innerText()).toMatch(/^gross margin .{20,}/);
  await body.getByRole('button', { name: 'All about it' }).press('Enter');
  await expect.poll(() => panel.locator('.pane h2').innerText()).toMatch(/^gross margin/);
  await panel.keyboard.press('Escape');
  await expect.poll(() => body.isVisible()).toBe(true);
});

test('is walked by keys alone: a row, what is behind it, and back to the place', async () => {
  const { page, panel } = await openPanel();
  await expect.poll(() => names(panel)).toEqual(['gross margin', 'balance sheet', 'hedge fund']);
  await panel.bringToFront();
  await expect.poll(() => inView(panel)).toEqual(['gross margin', 'balance sheet']);
  await tabTo(panel, /^hedge fund/);
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'All about it' }).waitFor();
  await tabTo(panel, /^All about it/);
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.locator('.pane h2').innerText()).toMatch(/^hedge fund/);
  await panel.keyboard.press('Escape');
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.textContent))
    .toBe('All about it');
  await panel.keyboard.press('Shift+Tab');
  await panel.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Show “hedge fund” in the page');
});

test('switches Gloss on again where it is off', async () => {
  const { page, panel } = await openPanel();
  const popup = await openPopup(harness, page);
  await popup.getByRole('switch', { name: /127\.0\.0\.1/ }).click();
  await panel.bringToFront();
  await panel.getByRole('button', { name: /^Switch it on here/ }).waitFor();
  await tabTo(panel, /^Switch it on here/);
  await panel.keyboard.press('Enter');
  await page.bringToFront();
  await expect.poll(() => names(panel)).toEqual(['gross margin', 'balance sheet', 'hedge fund']);
});

test('leads to a term in the page, without a card and without taking the keyboard along', async () => {
  const { page, panel } = await openPanel();
  await panel.getByRole('button', { name: 'Show “hedge fund” in the page' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const emphasised = async () =>
    (await marks(page)).filter(({ name }) => name === 'gloss-current').map(({ text }) => text);
  await expect.poll(emphasised).toEqual(['hedge fund']);
  // Pages in the background are not told what comes near their view.
  await page.bringToFront();
  await expect.poll(() => current(panel)).toEqual(['hedge fund']);
});

test('follows the page when it changes, is left for another, and is switched off and on', async () => {
  const { page, panel } = await openPanel();
  await expect.poll(() => names(panel)).toHaveLength(3);
  await page.bringToFront();
  await page.locator('#last').evaluate((line) => {
    line.textContent = 'A balance of trade waits far below.';
  });
  await expect
    .poll(() => names(panel))
    .toEqual(['gross margin', 'balance sheet', 'balance of trade']);
  await page.goto(new URL('/frame.html', harness.server.origin).href);
  await expect.poll(() => names(panel)).toEqual(['balance sheet']);
  const popup = await openPopup(harness, page);
  const toggle = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
  await toggle.click();
  await expect
    .poll(() => panel.locator('main').innerText())
    .toContain('Gloss is off on this site.');
  await toggle.click();
  await expect.poll(() => names(panel)).toEqual(['balance sheet']);
});

test('costs a page nothing once it is closed', async () => {
  const { page, panel } = await openPanel();
  await expect.poll(() => inView(panel)).toEqual(['gross margin', 'balance sheet']);
  const listeners = await resizeListeners(page);
  const whileOpen = await listeners();
  await panel.close();
  await page.bringToFront();
  await expect.poll(listeners).toBe(whileOpen - 1);
});

test.each<{ colorScheme: 'light' | 'dark'; forcedColors?: 'active' }>([
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
])('has no accessibility fault: %o', async (media) => {
  const { panel } = await openPanel('/demo.html', 10);
  await panel.emulateMedia(media);
  await panel.locator('.term').nth(1).click();
  expect(await accessibilityFaults(panel)).toEqual([]);
  expect(await smallTargets(panel)).toEqual([]);
});
