/** All that a card offers, done by the keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { pressAnywhere } from './harness/keys';
import {
  card,
  focusInCard,
  openHtml,
  openPage,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { choose, command, keptWords } from './harness/reader';
import { expectMarks } from './marked';

const harness = useGloss();

beforeAll(() => choose(harness, { amount: 'every' }));

/** Tab is pressed no more often than this: a card has fewer stops. */
const MOST = 25;

/** Opens the card of a term by the browser's command and goes into it. */
async function openByKeys(path: string, term: string): Promise<Page> {
  const page = await openPage(harness, path);
  await waitForMarks(page, 3);
  await enterByKeys(page, term);
  return page;
}

async function enterByKeys(page: Page, term: string): Promise<void> {
  const titleOf = async () => (await card(page))?.tree[0]?.name ?? '';
  for (let step = 0; step < MOST && !(await titleOf()).startsWith(term); step++) {
    const before = await titleOf();
    await command(harness, page, 'next-term');
    await expect.poll(titleOf).not.toBe(before);
  }
  await pressAnywhere(page, 'Enter');
  await expect.poll(async () => (await focusInCard(page))?.role).toBe('dialog');
}

const nameOf = async (page: Page) => (await focusInCard(page))?.name ?? '';

/**
 * Presses Tab until a control of the card with this name has the focus, and then Shift and Tab: at
 * the end of a page that has no controls, browsers differ in where Tab leads.
 */
async function tabInCard(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < MOST; step++) {
      const reached = await nameOf(page);
      if (name.test(reached)) return;
      seen.push(reached);
      await pressAnywhere(page, key);
    }
  }
  throw new Error(`no way by Tab to ${name}, only to ${seen.join(', ')}`);
}

/** Does something in the card and takes it back, each by Tab and Enter. */
async function doAndUndo(page: Page, name: RegExp, isDone: () => Promise<boolean>): Promise<void> {
  await tabInCard(page, name);
  await pressAnywhere(page, 'Enter');
  await expect.poll(isDone).toBe(true);
  await tabInCard(page, /^Undo/);
  await pressAnywhere(page, 'Enter');
  await expect.poll(isDone).toBe(false);
}

const has = (list: string, id: string) => async () => {
  const words = (await keptWords(harness))[list] as object | undefined;
  return Boolean(words && id in words);
};

test('what is done with a term is done and undone by keys', async () => {
  const page = await openByKeys('/card.html', 'marketing');
  await doAndUndo(page, /^Save$/, has('saved', 'marketing'));
  await doAndUndo(page, /^I know this$/, has('known', 'marketing'));
  await tabInCard(page, /^More actions$/);
  await pressAnywhere(page, 'Enter');
  await tabInCard(page, /^Copy/);
  await pressAnywhere(page, 'Enter');
  await waitForCard(page, 'Copied');
});

test('a meaning that is not meant here, and a whole site, are switched off and on by keys', async () => {
  const all = ['gross margin', 'sales leads', 'leads', 'gross margin', 'lead'];
  // The first that leads to this card are the words “sales leads”.
  const page = await openByKeys('/kept.html', 'lead');
  await expectMarks(page, all);
  for (const [name, left] of [
    [/^Not this meaning here$/, ['gross margin', 'leads', 'gross margin', 'lead']],
    [/^Off on this site$/, []],
  ] as const) {
    await tabInCard(page, /^More actions$/);
    await pressAnywhere(page, 'Enter');
    await tabInCard(page, name);
    await pressAnywhere(page, 'Enter');
    await expectMarks(page, left);
    await tabInCard(page, /^Undo/);
    await pressAnywhere(page, 'Enter');
    await expectMarks(page, all);
  }
});

test('a comparison is opened and left by keys, and the glossary’s page too', async () => {
  const page = await openByKeys('/card.html', 'marketing');
  await tabInCard(page, /^Meaning$/);
  await pressAnywhere(page, 'ArrowRight');
  await expect.poll(() => nameOf(page)).toMatch(/^Compare/);
  await pressAnywhere(page, 'ArrowLeft');
  await expect.poll(() => nameOf(page)).toBe('Meaning');
  await tabInCard(page, /compare with sales/i);
  await pressAnywhere(page, 'Enter');
  await waitForCard(page, 'Department');
  await tabInCard(page, /^Back$/);
  await pressAnywhere(page, 'Enter');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toMatch(/^marketing/);
  const opened = harness.gloss.context.waitForEvent('page');
  await tabInCard(page, /^Open in the glossary$/);
  await pressAnywhere(page, 'Enter');
  const glossary = await opened;
  await glossary.waitForURL(/#\/entry\/marketing$/);
  await glossary.close();
});

test('Shift and Tab lead out of the card, which stays, and Tab into it; Escape closes it', async () => {
  const page = await openHtml(harness, '<button>First</button><p>The gross margin of it.</p>');
  await waitForMarks(page);
  await enterByKeys(page, 'gross margin');
  await pressAnywhere(page, 'Shift+Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('button');
  await waitForCard(page, 'gross margin');
  await pressAnywhere(page, 'Tab');
  await expect.poll(async () => (await focusInCard(page))?.role).toBe('button');
  await pressAnywhere(page, 'Escape');
  await waitForNoCard(page);
});
