import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from '@/scripts/launch';
import { accessibilityFaults } from './harness/axe';
import { layDown, withFixedKey } from './harness/policy';

const FOLDER = mkdtempSync(join(tmpdir(), 'gloss-policy-'));

let gloss: Launched;
let settings: Page;
let takeBack: () => void = () => undefined;

beforeAll(async () => {
  const { path, id } = withFixedKey('.output/chrome-mv3', FOLDER);
  takeBack = layDown(id, {
    organization: 'Acme Ltd',
    settings: { theme: 'dark', amount: 'more' },
    locked: ['theme'],
  });
  gloss = await launch({ extension: path, headless: true, viewport: { width: 1280, height: 900 } });
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
  expect(await theme().getByLabel('Light').isDisabled()).toBe(true);
  const locked = settings.getByRole('group', { description: 'Set by Acme Ltd.' });
  expect(await locked.getByText('Set by Acme Ltd.').isVisible()).toBe(true);
  expect(await settings.locator('[data-theme=dark]').count()).toBeGreaterThan(0);
  expect(await settings.getByText('Acme Ltd has set up Gloss for you.').isVisible()).toBe(true);
});

test('a setting that is not locked starts as laid down, and is the reader’s to change', async () => {
  const amount = settings.getByRole('slider', { name: /^How many/ });
  expect(await amount.getAttribute('aria-valuetext')).toMatch(/^more/);
  await amount.press('ArrowLeft');
  await expect.poll(() => amount.getAttribute('aria-valuetext')).not.toMatch(/^more/);
  await settings.reload();
  await expect.poll(() => theme().getByLabel('Dark').isChecked()).toBe(true);
  expect(await amount.getAttribute('aria-valuetext')).not.toMatch(/^more/);
});

test('locked settings pass the check for accessibility', async () => {
  expect(await accessibilityFaults(settings)).toEqual([]);
});
