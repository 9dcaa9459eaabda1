import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { startGloss, useGloss } from './harness/browser';
import { change } from './harness/reader';

const harness = useGloss();
let settings: Page;

beforeAll(async () => {
  settings = await harness.gloss.context.newPage();
  await settings.goto(harness.gloss.extensionUrl('glossary.html#/settings'));
});

/** What stands in the browser's exchange. */
const items = () => settings.evaluate(() => chrome.storage.sync.get() as Promise<object>);
const section = () => settings.getByRole('region', { name: 'Your other computers' });

test('nothing leaves this computer until the reader asks for it', async () => {
  await settings.getByRole('group', { name: 'Theme' }).getByLabel('Dark').check();
  await section().getByRole('checkbox').waitFor();
  expect(await section().getByRole('checkbox').isChecked()).toBe(false);
  expect(await items()).toEqual({});
});

test('then what was changed is left for the reader’s other computers', async () => {
  await section().getByRole('checkbox').check();
  await expect
    .poll(async () => JSON.stringify(await items()), { timeout: 15_000 })
    .toContain('setting theme');
  await expect.poll(() => section().getByRole('status').textContent()).toMatch(/^All is the same/);
});

test('and what another computer says is taken over at once', async () => {
  await settings.evaluate(async () => {
    const all = await chrome.storage.sync.get();
    const name = Object.keys(all).find((key) => String(all[key]).includes('setting theme'));
    if (!name) throw new Error('the theme stands nowhere');
    const item = JSON.parse(String(all[name]));
    item['setting theme'] = [item['setting theme'][0] + 60_000, 'light'];
    await chrome.storage.sync.set({ [name]: JSON.stringify(item) });
  });
  const light = settings.getByRole('group', { name: 'Theme' }).getByLabel('Light');
  await expect.poll(() => light.isChecked(), { timeout: 15_000 }).toBe(true);
});

test('two computers that carry one another’s changes come to the same, and nothing is lost', async () => {
  const gloss = await startGloss();
  try {
    const there = await gloss.context.newPage();
    await there.goto(gloss.extensionUrl('glossary.html#/settings'));
    await there.getByRole('region', { name: 'Your other computers' }).getByRole('checkbox').check();
    await change(harness, { kind: 'known', id: 'asset', on: true });
    await change(harness, { kind: 'saved', id: 'bond', on: true });
    await change({ gloss }, { kind: 'known', id: 'equity', on: true });
    await change({ gloss }, { kind: 'site-off', site: 'bank.example', on: true });
    // Of two answers to one question the later one holds.
    await change(harness, { kind: 'settings', settings: { delay: 300 } });
    await change({ gloss }, { kind: 'settings', settings: { delay: 700 } });

    const account = accountOf([settings, there]);
    const both = async () => {
      await account.carry();
      return Promise.all([settings, there].map(chosen));
    };
    const all = { known: ['asset', 'equity'], saved: ['bond'], off: ['bank.example'], delay: 700 };
    await expect.poll(both, { timeout: 30_000, interval: 500 }).toEqual([all, all]);
  } finally {
    await gloss.close();
  }
});

type Items = Record<string, unknown>;

/** What the browser's account does: what a computer has written goes to the others; of two writings the last one holds. */
function accountOf(computers: readonly Page[]) {
  const kept: Items = {};
  const seen = new Map<Page, Items>(computers.map((page) => [page, {}]));
  return {
    async carry() {
      for (const page of computers) {
        const items = await page.evaluate(() => chrome.storage.sync.get() as Promise<Items>);
        const before = seen.get(page) ?? {};
        for (const [name, item] of Object.entries(items)) {
          if (item !== before[name]) kept[name] = item;
        }
      }
      for (const page of computers) {
        await page.evaluate((items) => chrome.storage.sync.set(items), kept);
        seen.set(page, { ...kept });
      }
    },
  };
}

/** What a reader has chosen on a computer, as it is stored there. */
async function chosen(page: Page) {
  return page.evaluate(async () => {
    const { settings: own, words } = await chrome.storage.local.get(['settings', 'words']);
    const { sitesOff, delay } = own as { sitesOff: string[]; delay: number };
    const { known, saved } = words as Record<'known' | 'saved', object>;
    return {
      known: Object.keys(known).sort(),
      saved: Object.keys(saved).sort(),
      off: sitesOff,
      delay,
    };
  });
}
