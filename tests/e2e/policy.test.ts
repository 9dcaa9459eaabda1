import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { type Driven, startGloss } from './harness/browser';
import { marks, openPopup } from './harness/page';
import { layDown, withFixedKey } from './harness/policy';
import { servePages } from './harness/server';
import { outlast } from './marked';

const FOLDER = mkdtempSync(join(tmpdir(), 'gloss-policy-'));

let gloss: Driven;
let settings: Page;
let takeBack: () => void = () => undefined;

beforeAll(async () => {
  const { path, id } = withFixedKey('.output/chrome-mv3', FOLDER);
  takeBack = layDown(id, {
    organization: 'Acme Ltd',
    settings: { theme: 'dark', amount: 'more', lookUpOnly: true },
    locked: ['theme', 'lookUpOnly'],
  });
  gloss = await startGloss({ extension: path, viewport: { width: 1280, height: 900 } });
  expect(gloss.extensionId).toBe(id);
  settings = await gloss.context.newPage();
  await settings.goto(gloss.extensionUrl('glossary.html#/settings'));
});
afterAll(async () => {
  await gloss?.close();
  takeBack();
  rmSync(FOLDER, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

const theme = () => settings.getByRole('group', { name: 'Theme' });

test('a locked setting holds, cannot be changed, and says who locked it', async () => {
  await expect.poll(() => theme().getByLabel('Dark').isChecked()).toBe(true);
  await expect.poll(() => theme().getByLabel('Light').isDisabled()).toBe(true);
  const locked = settings.getByRole('group', { description: 'Set by Acme Ltd.' });
  await expect.poll(() => locked.count()).toBe(2);
  await locked.first().getByText('Set by Acme Ltd.').waitFor();
  await expect.poll(() => settings.locator('[data-theme=dark]').count()).toBeGreaterThan(0);
  await settings.getByText('Acme Ltd has set up Gloss for you.').waitFor();
});

test('where pages are not to be marked, nothing of Gloss is in them, and the reader cannot change that', async () => {
  const server = await servePages();
  const page = await gloss.context.newPage();
  await page.goto(`${server.origin}/popup.html`);
  const popup = await openPopup({ gloss }, page);
  await expect.poll(() => popup.locator('main').innerText()).toContain('Gloss reads no page.');
  expect(await popup.getByRole('button', { name: 'Mark terms on pages' }).count()).toBe(0);
  expect(await marks(page)).toEqual([]);
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({
      type: 'change',
      change: { kind: 'settings', settings: { lookUpOnly: false } },
    }),
  );
  await page.reload();
  await outlast(page, 1000);
  expect(await marks(page)).toEqual([]);
  await page.close();
  await popup.close();
  await server.close();
});

test('a setting that is not locked starts as laid down, and is the reader’s to change', async () => {
  const amount = settings.getByRole('slider', { name: /^How many/ });
  await expect.poll(() => amount.getAttribute('aria-valuetext')).toMatch(/^more/);
  await amount.press('ArrowLeft');
  // The slider shows at once what is stored a little later.
  await expect.poll(storedAmount).toBe('balanced');
  await settings.reload();
  await expect.poll(() => theme().getByLabel('Dark').isChecked()).toBe(true);
  await expect.poll(() => amount.getAttribute('aria-valuetext')).toMatch(/^balanced/);
});

function storedAmount(): Promise<unknown> {
  return settings.evaluate(async () => {
    const { settings: chosen } = await chrome.storage.local.get('settings');
    return (chosen as { amount?: unknown } | undefined)?.amount;
  });
}

test('locked settings pass the check for accessibility', async () => {
  expect(await accessibilityFaults(settings)).toEqual([]);
});
