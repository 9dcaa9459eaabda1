// cspell:ignore Willkommen Wirtschaftsbegriffe
/** The states of settings and first run. */
import type { Page } from 'playwright-core';
import { writeBackup } from '@/core/backup';
import { NEW_READER, type ReaderState } from '@/core/reader-state';
import type { State } from './looks';

const SETTINGS = { path: 'glossary.html#/settings', shows: 'Every change takes effect at once' };
const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 4, 31, 12);

const KNOWN = [
  'asset',
  'bond',
  'cash-flow',
  'equity',
  'gross-margin',
  'invoice',
  'revenue',
  'sales',
];

/** A reader who has used Gloss for a while. */
const READER: ReaderState = {
  settings: { ...NEW_READER.settings, sitesOff: ['bank.example', 'mail.example.com'] },
  words: {
    ...NEW_READER.words,
    known: Object.fromEntries(KNOWN.map((id, index) => [id, NOON - index * DAY_MS])),
    saved: { 'hedge-fund': NOON, 'no-such-entry': NOON - DAY_MS },
    notHere: { 'shop.example': [{ form: 'lead', id: 'lead' }] },
  },
};
const OTHER: ReaderState = {
  settings: { ...NEW_READER.settings, theme: 'dark', delay: 700 },
  words: { ...NEW_READER.words, known: { asset: NOON, 'net-profit': NOON } },
};

export const READER_STATES: readonly State[] = [
  { name: 'settings', ...SETTINGS },
  { name: 'settings-used', ...SETTINGS, prepare: (page) => become(page, READER) },
  { name: 'settings-removed', ...SETTINGS, prepare: (page) => press(page, /^Remove/) },
  { name: 'settings-site-problem', ...SETTINGS, prepare: typeHalfASite },
  { name: 'settings-restore', ...SETTINGS, prepare: (page) => choose(page, backupOf(OTHER)) },
  { name: 'settings-damaged', ...SETTINGS, prepare: (page) => choose(page, damaged()) },
  { name: 'settings-reset', ...SETTINGS, prepare: (page) => press(page, /^Reset Gloss/) },
  { name: 'settings-undo', ...SETTINGS, prepare: resetAll },
  { name: 'settings-german', ...SETTINGS, prepare: (page) => press(page, 'Deutsch', 'radio') },
  { name: 'first-run-german', path: 'welcome.html', shows: 'Willkommen' },
  { name: 'glossary-german', path: 'glossary.html', shows: 'Wirtschaftsbegriffe' },
  { name: 'first-run', path: 'welcome.html', shows: 'Revenue', prepare: english },
];

async function become(page: Page, state: ReaderState): Promise<void> {
  const change = { kind: 'restore', state };
  await page.evaluate((sent) => chrome.runtime.sendMessage(sent), { type: 'change', change });
  await page.getByText('bank.example').waitFor();
}

function press(page: Page, name: RegExp | string, role: 'button' | 'radio' = 'button') {
  return page.getByRole(role, { name }).first().click();
}

async function typeHalfASite(page: Page): Promise<void> {
  await page.getByLabel('Site', { exact: true }).fill('wiki');
  await press(page, 'Switch off');
}

async function choose(page: Page, text: string): Promise<void> {
  const file = { name: 'my-backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

function backupOf(state: ReaderState): string {
  return writeBackup(state, new Date(NOON).toISOString());
}

function damaged(): string {
  return backupOf(OTHER).replace('"dark"', '"sepia"').replace('700', '"soon"');
}

async function resetAll(page: Page): Promise<void> {
  await press(page, /^Reset Gloss/);
  await press(page, 'Reset now');
  await page.getByText('Gloss is as on its first day').waitFor();
}

async function english(page: Page): Promise<void> {
  await page.evaluate(() =>
    chrome.runtime.sendMessage({
      type: 'change',
      change: { kind: 'settings', settings: { language: 'system' } },
    }),
  );
  await page.getByText('Welcome').waitFor();
}
