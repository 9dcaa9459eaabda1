// cspell:ignore Einstellungen
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageServer } from '@/scripts/serve';
import { atRest } from './harness/at-rest';
import { accessibilityFaults } from './harness/axe';
import { type Driven, startGloss } from './harness/browser';
import { marks, stopWorker, waitForMarks, worker } from './harness/page';
import { change, keptWords } from './harness/reader';
import { servePages } from './harness/server';
import { smallTargets } from './harness/targets';

const FOLDER = mkdtempSync(join(tmpdir(), 'gloss-settings-'));
const PROFILE = join(FOLDER, 'profile');
const BACKUP = join(FOLDER, 'backup.json');

let server: PageServer;
let gloss: Driven;
/** A page that is open all the time. */
let page: Page;
let settings: Page;

async function start(profile?: string): Promise<void> {
  gloss = await startGloss({ viewport: { width: 1280, height: 900 }, profile });
  page = await gloss.context.newPage();
  await page.goto(`${server.origin}/popup.html`);
  settings = await gloss.context.newPage();
  await settings.goto(gloss.extensionUrl('glossary.html#/settings'));
  await settings.getByRole('heading', { name: 'Settings' }).waitFor();
}

/** The words that are marked on the open page; a page marks only while it is looked at. */
async function markedWords(): Promise<string[]> {
  await page.bringToFront();
  return [...new Set((await marks(page)).map(({ text }) => text))];
}

/** Nothing is chosen any more, whatever other tests have done. */
async function forgetAll(): Promise<void> {
  const background = await worker(gloss.context, gloss.extensionId);
  await background.evaluate(() => chrome.storage.local.clear());
}

const section = (name: string) => settings.getByRole('region', { name, exact: true });

beforeAll(async () => {
  server = await servePages();
  await start(PROFILE);
});
afterAll(async () => {
  await gloss?.close();
  await server?.close();
  rmSync(FOLDER, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

test('a field that is switched off loses its marks at once, and has them again', async () => {
  await page.bringToFront();
  await waitForMarks(page, 3);
  expect(await markedWords()).toContain('balance sheet');
  await settings.getByRole('checkbox', { name: /^Accounting/ }).uncheck();
  const isMarked = async () => {
    const words = await markedWords();
    return ['balance sheet', 'gross margin'].map((word) => words.includes(word));
  };
  await expect.poll(isMarked).toEqual([false, true]);
  await settings.getByRole('checkbox', { name: /^Accounting/ }).check();
  await expect.poll(markedWords).toContain('balance sheet');
});

test('the slider changes how much is marked at once', async () => {
  const count = async () => {
    await page.bringToFront();
    return (await marks(page)).length;
  };
  const before = await atRest(count, 'the marks');
  await settings.getByLabel('How many terms are marked').fill('4');
  await expect.poll(count).toBeGreaterThan(before);
  await settings.getByLabel('How many terms are marked').fill('2');
  await expect.poll(count).toBe(before);
});

test('a site that is typed in is off at once, and on again when it is removed', async () => {
  const { hostname } = new URL(server.origin);
  await section('Sites that are off').getByLabel('Site', { exact: true }).fill(server.origin);
  await settings.keyboard.press('Enter');
  await expect.poll(markedWords).toEqual([]);
  await settings.getByRole('button', { name: `Remove ${hostname}` }).click();
  await expect.poll(markedWords).toContain('gross margin');
  await settings.getByRole('button', { name: `Undo: keep ${hostname}` }).click();
  await expect.poll(markedWords).toEqual([]);
  await settings.getByRole('button', { name: `Remove ${hostname}` }).click();
  await expect.poll(markedWords).toContain('gross margin');
});

test('theme, text size and language change the page itself at once', async () => {
  const surface = settings.locator('.glossary');
  await settings.getByRole('radio', { name: 'Dark' }).check();
  await expect
    .poll(() => surface.evaluate((root) => getComputedStyle(root).colorScheme))
    .toBe('dark');
  await settings.getByRole('radio', { name: 'Larger' }).check();
  await expect.poll(() => surface.evaluate((root) => getComputedStyle(root).zoom)).toBe('1.35');
});

test('all of it survives the death of the worker and a restart', async () => {
  await settings.getByRole('radio', { name: 'Solid line' }).check();
  await settings.getByRole('radio', { name: 'A click on a mark' }).check();
  await settings.getByLabel('Terms in links open a card too').check();
  await settings.getByRole('checkbox', { name: /^Specialist/ }).uncheck();
  await stopWorker(page);
  await settings.reload();
  const expectAll = async () => {
    for (const name of ['Dark', 'Larger', 'Solid line', 'A click on a mark']) {
      await expect.poll(() => settings.getByRole('radio', { name }).isChecked()).toBe(true);
    }
    expect(await settings.getByLabel('Terms in links open a card too').isChecked()).toBe(true);
    expect(await settings.getByRole('checkbox', { name: /^Specialist/ }).isChecked()).toBe(false);
  };
  await expectAll();
  await gloss.close();
  await start(PROFILE);
  await expectAll();
});

test('a restart is no first run', () => {
  const addresses = gloss.context.pages().map((open) => open.url());
  expect(addresses.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
});

/** None of them stands on the open page. */
const WORDS = [
  { kind: 'known', id: 'ebitda', on: true },
  { kind: 'saved', id: 'inflation', on: true },
  { kind: 'not-here', site: 'arts.example', form: 'interest', id: 'interest', on: true },
] as const;
const kept = async () => {
  const { known = {}, saved = {}, notHere = {} } = await keptWords({ gloss });
  return [known, saved, notHere].map((words) => Object.keys(words ?? {}));
};

test('a backup is saved as a file that holds all settings and words', async () => {
  for (const word of WORDS) await change({ gloss }, word);
  await settings.bringToFront();
  await section('Sites that are off').getByLabel('Site', { exact: true }).fill('bank.example');
  await settings.keyboard.press('Enter');
  await expect
    .poll(() => section('Sites that are off').getByRole('listitem').allInnerTexts())
    .toHaveLength(1);
  const download = settings.waitForEvent('download');
  await section('Backup').getByRole('button', { name: 'Save a backup' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^gloss-backup-\d{4}-\d\d-\d\d\.json$/);
  await file.saveAs(BACKUP);
  expect(JSON.parse(readFileSync(BACKUP, 'utf8'))).toMatchObject({
    gloss: 'backup',
    settings: { theme: 'dark', trigger: 'click', sitesOff: ['bank.example'] },
    words: {
      known: { ebitda: expect.any(Number) },
      saved: { inflation: expect.any(Number) },
      notHere: { 'arts.example': [{ form: 'interest', id: 'interest' }] },
    },
  });
});

test('a fresh profile is restored from it, after a look at what it changes, and undone', async () => {
  await gloss.close();
  await start();
  await page.bringToFront();
  await waitForMarks(page, 3);
  await settings.locator('input[type=file]').setInputFiles(BACKUP);
  const preview = settings.locator('.dry-run');
  await expect.poll(() => preview.innerText()).toContain('Sites that are off');
  expect(await settings.getByRole('radio', { name: 'As the system' }).isChecked()).toBe(true);
  await preview.getByRole('button', { name: 'Restore this backup' }).click();
  await expect.poll(() => settings.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  expect(await section('Sites that are off').getByRole('listitem').allInnerTexts()).toEqual([
    'bank.example\nRemove',
  ]);
  await expect.poll(kept).toEqual([['ebitda'], ['inflation'], ['arts.example']]);
  await section('Backup').getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => settings.getByRole('radio', { name: 'As the system' }).isChecked())
    .toBe(true);
  expect(await section('Sites that are off').innerText()).toContain('on everywhere');
  await expect.poll(kept).toEqual([[], [], []]);
});

test('a damaged file is refused with what is wrong and where, and changes nothing', async () => {
  const bad = join(FOLDER, 'bad.json');
  writeFileSync(bad, readFileSync(BACKUP, 'utf8').replace('"dark"', '"sepia"'));
  await settings.locator('input[type=file]').setInputFiles(bad);
  await expect
    .poll(() => section('Backup').getByRole('alert').innerText())
    .toContain('settings.theme is “sepia”, and can only be system, light or dark.');
  expect(await settings.getByRole('radio', { name: 'As the system' }).isChecked()).toBe(true);
});

test('everything is done by keys alone', async () => {
  await forgetAll();
  await settings.reload();
  await settings.bringToFront();
  await settings.getByRole('radio', { name: 'Dotted line' }).waitFor();
  const focused = () =>
    settings.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0] ?? element;
      return element?.getAttribute('aria-label') ?? label?.textContent ?? '';
    });
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 80; step++) {
      await settings.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  await tabTo(/^Dotted line/);
  await settings.keyboard.press('ArrowRight');
  await expect
    .poll(() => settings.getByRole('radio', { name: 'Solid line' }).isChecked())
    .toBe(true);
  await tabTo(/^How many terms/);
  await settings.keyboard.press('ArrowRight');
  await expect
    .poll(() => settings.getByLabel('How many terms').getAttribute('aria-valuetext'))
    .toBe('more');
  await tabTo(/^Law/);
  await settings.keyboard.press('Space');
  await expect.poll(() => settings.getByRole('checkbox', { name: /^Law/ }).isChecked()).toBe(false);
  await tabTo(/^Site/);
  await settings.keyboard.type('bank.example');
  await settings.keyboard.press('Enter');
  await expect
    .poll(() => section('Sites that are off').innerText())
    .toContain('Gloss is off on bank.example.');
  await settings.keyboard.press('Shift+Tab');
  await expect.poll(focused).toBe('Remove bank.example');
  await settings.keyboard.press('Enter');
  // The focus goes to what takes it back, a moment after that is there.
  await expect.poll(focused).toBe('Undo: keep bank.example');
  await settings.keyboard.press('Enter');
  await expect.poll(() => section('Sites that are off').innerText()).toContain('Remove');
  await tabTo(/^Reset Gloss/);
  await settings.keyboard.press('Enter');
  await tabTo(/^Reset now/);
  await settings.keyboard.press('Enter');
  await expect
    .poll(() => section('Reset').innerText())
    .toContain('Settings and words are as on the first day.');
  await tabTo(/^Undo/);
  await settings.keyboard.press('Enter');
  await expect.poll(() => section('Reset').innerText()).toContain('All is as it was before.');
  expect(await settings.getByRole('radio', { name: 'Solid line' }).isChecked()).toBe(true);
});

test('asks before a reset where it can be seen, all of its answers too', async () => {
  await change({ gloss }, { kind: 'known', id: 'asset', on: true });
  await settings.bringToFront();
  await settings.setViewportSize({ width: 800, height: 500 });
  const start = section('Reset').getByRole('button', { name: /^Reset Gloss/ });
  await expect.poll(() => start.isEnabled()).toBe(true);
  await start.evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await start.press('Enter');
  const cancel = section('Reset').getByRole('button', { name: 'Cancel' });
  const lowerEdge = async () => {
    const { y = 0, height = 0 } = (await cancel.boundingBox()) ?? {};
    return y + height;
  };
  await expect.poll(async () => Math.round(await lowerEdge())).toBeLessThanOrEqual(500);
  await cancel.press('Enter');
  await settings.setViewportSize({ width: 1280, height: 900 });
});

test.each(['light', 'dark', 'forced'] as const)('has no fault that axe finds: %s', async (look) => {
  await settings.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
  });
  await settings.locator('input[type=file]').setInputFiles(BACKUP);
  await settings.locator('.dry-run').waitFor();
  for (const width of [320, 1280]) {
    await settings.setViewportSize({ width, height: 700 });
    expect(await accessibilityFaults(settings)).toEqual([]);
    expect(await smallTargets(settings)).toEqual([]);
  }
});

test.each([
  ['English', 'normal', 'en', 'Settings'],
  ['English in larger text', 'larger', 'en', 'Settings'],
  ['German in larger text', 'larger', 'de', 'Einstellungen'],
] as const)('fits a window of 320 px: %s', async (_, textSize, language, title) => {
  await forgetAll();
  await change({ gloss }, { kind: 'settings', settings: { textSize, language } });
  await settings.reload();
  await settings.getByRole('heading', { name: title }).waitFor();
  await settings.setViewportSize({ width: 320, height: 700 });
  const overflow = await settings.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
