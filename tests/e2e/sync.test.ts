import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useGloss } from './harness/browser';

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
