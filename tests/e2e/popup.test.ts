import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Change } from '@/core/reader-state';
import { atRest } from './harness/at-rest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { BROWSER_PAGE } from './harness/engines';
import { tabTo } from './harness/keys';
import {
  focusInCard,
  openPage,
  openPopup,
  waitForCard,
  waitForCardAtRest,
  waitForMarks,
  waitForNoCard,
  worker,
} from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss({ settings: {} });

const MARKED = ['gross margin', 'balance sheet', 'balance sheet', 'hedge fund'];

async function openBoth(): Promise<{ page: Page; popup: Page; faults: string[] }> {
  const page = await openPage(harness, '/popup.html');
  await waitForMarks(page, 3);
  const faults: string[] = [];
  const { context } = harness.gloss;
  context.once('page', (opened) => noteFaults(opened, faults));
  const popup = await openPopup(harness, page);
  return { page, popup, faults };
}

function noteFaults(popup: Page, faults: string[]): void {
  popup.on('console', (message) => {
    if (/error|warning/.test(message.type())) faults.push(message.text());
  });
  popup.on('pageerror', (error) => faults.push(String(error)));
  popup.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  popup.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} ${response.status()}`);
  });
}

/** The rows of the popup's list of terms that are in sight: words, then how often. */
function rows(popup: Page): Promise<string[]> {
  return popup
    .locator('.terms button:visible')
    .evaluateAll((buttons) =>
      buttons.map((button) =>
        [...button.querySelectorAll('.name, .count')].map((part) => part.textContent).join(': '),
      ),
    );
}

/** A change that the reader makes elsewhere: on a card, say. */
async function change(popup: Page, wish: Change): Promise<void> {
  const message = { type: 'change', change: wish };
  expect(await popup.evaluate((sent) => chrome.runtime.sendMessage(sent), message)).toBe(true);
}

const field = (popup: Page) => popup.getByRole('combobox', { name: 'Search the glossary' });
const heading = (popup: Page) => popup.locator('.pane h2').innerText();

test('lists the page’s terms in its order, with counts', async () => {
  const { popup, faults } = await openBoth();
  await expect
    .poll(() => rows(popup))
    .toEqual(['gross margin: 1', 'balance sheet: 3', 'hedge fund: 1']);
  expect(faults).toEqual([]);
});

test('has one scroll bar for a long list of terms, the list’s own', async () => {
  const page = await openPage(harness, '/budget.html?article');
  await waitForMarks(page, 3);
  const popup = await openPopup(harness, page);
  await popup.setViewportSize({ width: 380, height: 600 });
  await expect.poll(async () => (await rows(popup)).length).toBeGreaterThan(40);
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(600);
});

test('leads to a term far down the page and opens its card', async () => {
  const { page, popup } = await openBoth();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: /hedge fund/ }).click();
  await closed;
  await page.bringToFront();
  const { box } = await waitForCardAtRest(page, 'hedge fund');
  const line = await page.locator('#last').boundingBox();
  expect(line?.y).toBeGreaterThan(0);
  expect(line?.y).toBeLessThan(800);
  expect(Math.abs(box.y - (line?.y ?? 0))).toBeLessThan(440);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
});

test('is searched and walked through by keys alone', async () => {
  const { popup, faults } = await openBoth();
  await expect
    .poll(() => field(popup).evaluate((input) => input === document.activeElement))
    .toBe(true);
  await popup.keyboard.type('balance');
  const options = popup.getByRole('option');
  await expect.poll(() => options.count()).toBeGreaterThan(2);
  const selected = () => popup.locator('[role=option][aria-selected=true] .name').innerText();
  // What was found for the first letters gives way to what is found for all of them.
  const names = await atRest(() => options.locator('.name').allInnerTexts(), 'what is found');
  expect(names[0]).toBe('balance sheet');
  expect(await selected()).toBe(names[0]);
  await popup.keyboard.press('ArrowDown');
  await expect.poll(selected).toBe(names[1]);
  await popup.keyboard.press('ArrowUp');
  await expect.poll(selected).toBe(names[0]);
  await popup.keyboard.press('Enter');
  await expect.poll(() => heading(popup)).toMatch(/^balance sheet/);
  await popup.keyboard.press('Escape');
  await expect.poll(() => options.count()).toBeGreaterThan(2);
  await popup.keyboard.press('Escape');
  await expect.poll(() => field(popup).inputValue()).toBe('');
  await expect.poll(() => rows(popup)).toHaveLength(3);
  const closed = popup.waitForEvent('close');
  expect(faults).toEqual([]);
  // The key takes its own page away, so that nobody can answer for it.
  await popup.keyboard.press('Escape').catch(() => undefined);
  await closed;
});

test('opens what is clicked, and goes back by a click', async () => {
  const { popup, faults } = await openBoth();
  await field(popup).fill('balance');
  await popup.getByRole('option').nth(1).click();
  await expect.poll(() => heading(popup)).not.toMatch(/^balance sheet/);
  await popup.getByRole('button', { name: 'Back' }).click();
  await popup.getByRole('option').first().click();
  await expect.poll(() => heading(popup)).toMatch(/^balance sheet/);
  expect(faults).toEqual([]);
});

test('leads from "sales vs marketing" to the comparison', async () => {
  const { popup, faults } = await openBoth();
  await field(popup).fill('sales vs marketing');
  await expect
    .poll(() => popup.locator('[role=option][aria-selected=true]').innerText())
    .toContain('Sales vs marketing');
  await popup.keyboard.press('Enter');
  await expect.poll(() => heading(popup)).toBe('Sales vs marketing');
  expect(await popup.getByRole('columnheader').allInnerTexts()).toEqual(['Sales', 'Marketing']);
  expect(await popup.getByRole('rowheader').count()).toBe(6);
  expect(faults).toEqual([]);
});

test('says so when nothing is found', async () => {
  const { popup } = await openBoth();
  await field(popup).fill('qzxvkj wptrh');
  await expect
    .poll(() => popup.getByRole('status').allInnerTexts())
    .toContainEqual(expect.stringContaining('Nothing found for “qzxvkj wptrh”'));
});

test('switches a site off in the open page at once, past a reload, and on again', async () => {
  const { page, popup } = await openBoth();
  const toggle = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
  await toggle.click();
  await expectMarks(page, []);
  await expect.poll(() => toggle.getAttribute('aria-checked')).toBe('false');
  await page.reload();
  // The other site shows that Gloss has had the time to mark this one.
  const other = await openPage(harness, `${harness.server.otherOrigin}/popup.html`);
  await waitForMarks(other, 3);
  await expectMarks(page, []);
  await popup.reload();
  await expect
    .poll(() => popup.locator('main').innerText())
    .toContain('Gloss is off on this site.');
  await popup.getByRole('switch', { name: /127\.0\.0\.1/ }).click();
  await expectMarks(page, MARKED.slice(0, 3));
  await expect.poll(() => rows(popup)).toHaveLength(3);
});

test('closes an open card when the site is switched off', async () => {
  const { page, popup } = await openBoth();
  const again = await openPopup(harness, page);
  await again.getByRole('button', { name: /gross margin/ }).click();
  await waitForCard(page, 'gross margin');
  const toggle = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
  await toggle.click();
  await waitForNoCard(page);
  await expectMarks(page, []);
  await toggle.click();
  await expectMarks(page, MARKED.slice(0, 3));
});

test('changes how many mentions are underlined by a slider, in the open page at once', async () => {
  const { page, popup } = await openBoth();
  const slider = popup.getByRole('slider', { name: 'Underline' });
  await expectMarks(page, MARKED.slice(0, 3));
  await slider.focus();
  await popup.keyboard.press('End');
  await expectMarks(page, ['gross margin', 'balance sheet', 'balance sheet', 'balance sheet']);
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('every mention');
  await popup.keyboard.press('Home');
  await expectMarks(page, ['gross margin']);
  await page.reload();
  await expectMarks(page, ['gross margin']);
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowRight');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('balanced');
  await expectMarks(page, MARKED.slice(0, 3));
});

test('folds away what is known, and says why a term is not underlined', async () => {
  const { page, popup } = await openBoth();
  await change(popup, { kind: 'known', id: 'balance-sheet', on: true });
  await expectMarks(page, ['gross margin']);
  await expect.poll(() => rows(popup)).toEqual(['gross margin: 1', 'hedge fund: 1']);
  await popup.getByText('Known: 1').click();
  const known = popup.getByRole('button', { name: /balance sheet/ });
  await known.hover();
  await expect
    .poll(() => popup.locator('.reason').innerText())
    .toBe('balance sheet: not underlined: you know it');
  await change(popup, { kind: 'known', id: 'balance-sheet', on: false });
  await expectMarks(page, MARKED.slice(0, 3));
  await expect.poll(() => rows(popup)).toHaveLength(3);
});

test('keeps what was saved and what was looked up', async () => {
  const { popup } = await openBoth();
  await popup.getByRole('tab', { name: 'Saved' }).click();
  await expect.poll(() => popup.locator('main').innerText()).toContain('Nothing saved yet.');
  await change(popup, { kind: 'saved', id: 'hedge-fund', on: true });
  await popup.getByRole('button', { name: /hedge fund/ }).click();
  await expect.poll(() => heading(popup)).toMatch(/^hedge fund/);
  await popup.reload();
  await popup.getByRole('tab', { name: 'Recent' }).click();
  await expect
    .poll(() => popup.locator('[role=tabpanel] .name').first().innerText())
    .toBe('hedge fund');
  await change(popup, { kind: 'saved', id: 'hedge-fund', on: false });
});

test('lets what was saved weigh a little in what is found, here and on the glossary’s page', async () => {
  const { popup } = await openBoth();
  const glossary = await harness.gloss.context.newPage();
  await glossary.goto(harness.gloss.extensionUrl('glossary.html'));
  const firstFor = (page: Page, query: string) => async () => {
    await field(page).fill('');
    await field(page).fill(query);
    await page.locator('.result').first().waitFor();
    return page.locator('.result .name').first().innerText();
  };
  for (const page of [popup, glossary]) {
    await expect.poll(firstFor(page, 'inv')).toBe('investment');
  }
  await change(popup, { kind: 'saved', id: 'inventory', on: true });
  for (const page of [popup, glossary]) {
    await expect.poll(firstFor(page, 'inv')).toBe('inventory');
  }
  await change(popup, { kind: 'saved', id: 'inventory', on: false });
  await glossary.close();
});

test('leads with the pairs of the page that are easy to mix up', async () => {
  const page = await openPage(harness, '/demo.html');
  await waitForMarks(page, 3);
  const popup = await openPopup(harness, page);
  await popup.getByRole('button', { name: 'Sales vs marketing' }).click();
  await expect.poll(() => heading(popup)).toBe('Sales vs marketing');
});

test('leads to the glossary’s own page, and turns the one that is open', async () => {
  const { popup } = await openBoth();
  const { context } = harness.gloss;
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Glossary' }).click();
  const glossary = await opened;
  await glossary.waitForURL(/\/glossary\.html#\/$/);
  const again = await openPopup(harness, await openPage(harness, '/popup.html'));
  const tabs = context.pages().length;
  await again.getByRole('button', { name: 'Settings' }).click();
  await glossary.waitForURL(/\/glossary\.html#\/settings$/);
  await expect.poll(() => context.pages().length).toBe(tabs - 1);
});

test('is used by keys alone: lists, pairs, the slider and the switch', async () => {
  const { page, popup } = await openBoth();
  await expect.poll(() => rows(popup)).toHaveLength(3);
  const focused = () =>
    popup.evaluate(() => {
      const { activeElement: at } = document;
      return (
        at?.getAttribute('aria-label') ?? at?.querySelector('.name')?.textContent ?? at?.id ?? ''
      );
    });
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowRight');
  await expect.poll(() => popup.getByRole('tab', { selected: true }).innerText()).toBe('Recent');
  await popup.keyboard.press('Home');
  // The list of the tab comes back before Tab leads into it.
  await expect.poll(() => rows(popup)).toHaveLength(3);
  await popup.keyboard.press('Tab');
  await expect.poll(focused).toBe('gross margin');
  await popup.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('balance sheet');
  await popup.keyboard.press('End');
  await expect.poll(focused).toBe('hedge fund');
  await tabTo(popup, /^Gloss for /);
  await popup.keyboard.press('Space');
  await expectMarks(page, []);
  // The popup hears of it a moment after the page.
  const toggle = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
  await expect.poll(() => toggle.getAttribute('aria-checked')).toBe('false');
  await popup.keyboard.press('Space');
  await expectMarks(page, MARKED.slice(0, 3));
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('End');
  await expectMarks(page, ['gross margin', 'balance sheet', 'balance sheet', 'balance sheet']);
  await popup.keyboard.press('ArrowLeft');
  await popup.keyboard.press('ArrowLeft');
  await expectMarks(page, MARKED.slice(0, 3));
});

test('says that it cannot run on a page of the browser’s own, and searches all the same [B15]', async () => {
  const page = await harness.gloss.context.newPage();
  await page.goto(BROWSER_PAGE);
  await page.bringToFront();
  const { gloss } = harness;
  // Its address is kept from extensions; it is the tab in front.
  const tab = await (await worker(gloss.context, gloss.extensionId)).evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return front?.id;
  });
  const popup = await gloss.context.newPage();
  const faults: string[] = [];
  noteFaults(popup, faults);
  await popup.goto(gloss.extensionUrl(`popup.html?tab=${tab}`));
  await expect
    .poll(() => popup.locator('main').innerText())
    .toContain('Gloss cannot run on this page.');
  expect(await accessibilityFaults(popup)).toEqual([]);
  await field(popup).fill('balance sheet');
  await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('hands the keyboard to the card that it opens; Escape gives it back', async () => {
  const { page, popup } = await openBoth();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: /hedge fund/ }).click();
  await closed;
  await page.bringToFront();
  await waitForCard(page, 'hedge fund');
  await expect.poll(async () => (await focusInCard(page)) !== undefined).toBe(true);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test.each<{ colorScheme: 'light' | 'dark'; forcedColors?: 'active' }>([
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
])('has no accessibility fault: %o', async (media) => {
  const page = await openPage(harness, '/demo.html');
  await waitForMarks(page, 3);
  const popup = await openPopup(harness, page);
  await popup.emulateMedia(media);
  await popup.locator('.term').nth(1).hover();
  expect(await accessibilityFaults(popup)).toEqual([]);
  for (const tab of ['Saved', 'Recent']) {
    await popup.getByRole('tab', { name: tab }).click();
    expect(await accessibilityFaults(popup)).toEqual([]);
  }
  await popup.getByRole('combobox').fill('asset');
  await popup.getByRole('option').first().waitFor();
  expect(await accessibilityFaults(popup)).toEqual([]);
});
