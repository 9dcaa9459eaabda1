// cspell:ignore Erkl Wort filechooser
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { glossaryPage, heading } from './harness/glossary';
import { tabTo } from './harness/keys';
import { smallTargets } from './harness/targets';

const harness = useGloss();

const LIST = 'Wort,Erkl\nARR,Yearly revenue.\nNRR,Net revenue.\n,Nothing.\n';
const KNOWN = LIST.replace('Wort,Erkl', 'term,definition');
const LATER = KNOWN.replace('Yearly', 'This year’s').replace('Net', 'Kept');

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

test('a list is imported, its columns chosen and all of it undone by keys alone', async () => {
  const page = await glossaryPage(harness, '#/own');
  // Whoever listens only when the key goes down may be too late for the browser's own window.
  page.on('filechooser', () => undefined);
  await heading(page, 'Glossaries');
  await tabTo(page, /^Choose a file/);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({
    name: 'keys.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(LIST),
  });
  await page.getByRole('heading', { name: 'Which columns of keys.csv hold what?' }).waitFor();
  await tabTo(page, /^Wort holds/);
  await page.keyboard.type('Term');
  await tabTo(page, /^Erkl holds/);
  await page.keyboard.type('Definition');
  await tabTo(page, /^Go on/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What keys.csv would change' }).waitFor();
  await tabTo(page, /^Import/);
  await page.keyboard.press('Enter');
  const notice = () => page.locator('.undo-notice').innerText();
  await expect.poll(notice).toContain('Imported into “keys”: 2 new.');
  await tabTo(page, /^Undo/);
  await page.keyboard.press('Enter');
  await expect.poll(notice).toContain('All is as it was before.');
  await page.close();
});

test('a glossary is moved by keys, and the focus stays with it', async () => {
  const page = await glossaryPage(harness, '#/own');
  await choose(page, 'acme.csv', KNOWN);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  // What has been done is told, and takes the focus, a little after the list shows it.
  const isAtNotice = () =>
    page.evaluate(() => document.activeElement?.closest('.undo-notice') != null);
  await expect.poll(isAtNotice).toBe(true);
  await page.getByRole('button', { name: 'Move acme down' }).press('Enter');
  const names = () => page.locator('.glossaries .name').allInnerTexts();
  await expect.poll(names).toEqual(['The glossary of Gloss', 'acme']);
  await page.getByText('acme is now number 2 of 2.').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect.poll(focused).toBe('Move acme down');
  await page.close();
});

/** Every state of the pages, each from the one before. */
const STATES: readonly (readonly [name: string, to: (page: Page) => Promise<unknown>])[] = [
  ['the list', (page) => page.getByText('From the file acme.csv').waitFor()],
  [
    'columns',
    async (page) => {
      await choose(page, 'other.csv', LIST);
      await page.getByText('hold what?').waitFor();
      await page.getByRole('button', { name: 'Go on' }).click();
    },
  ],
  [
    'a dry run',
    async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await choose(page, 'acme.csv', LATER);
      await page.locator('.plan-group table').first().waitFor();
      await page.locator('.plan-group .line').first().waitFor();
    },
  ],
  [
    'a refusal',
    async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await choose(page, 'bad.json', '{');
      await page.getByText('cannot be read').waitFor();
    },
  ],
  [
    'fields to export',
    async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Paste a list', { exact: true }).click();
      await page.getByLabel('What', { exact: true }).selectOption('fields');
    },
  ],
  [
    'a glossary',
    async (page) => {
      await page.getByRole('link', { name: 'acme', exact: true }).click();
      await page.getByText('Shown: 2 of 2').waitFor();
    },
  ],
  [
    'an entry with faults',
    async (page) => {
      await page.getByRole('link', { name: 'Edit ARR' }).click();
      await page.getByLabel(/^Definition/).fill('');
      for (const name of ['Add a name', 'Add a related entry', 'Add a link']) {
        await page.getByRole('button', { name }).click();
      }
      await page.getByLabel('Related entry 1', { exact: true }).fill('moon');
      await page.getByLabel('Status').selectOption('deprecated');
      await page.getByRole('button', { name: 'Save the entry' }).click();
      await page.getByText('2 things keep this').waitFor();
    },
  ],
  [
    'a comparison with faults',
    async (page) => {
      await page.evaluate(() => {
        location.hash = '#/write-comparison';
      });
      await heading(page, 'Write a comparison');
      for (const term of ['goodwill', 'patent']) {
        await page.locator('.chooser input').fill(term);
        await page.locator('.chooser').getByRole('option').first().waitFor();
        await page.keyboard.press('Enter');
      }
      await page.getByRole('button', { name: 'Add a point' }).click();
      await page.getByRole('button', { name: 'Add a takeaway' }).click();
      await page.getByLabel('Point 1', { exact: true }).fill('Focus');
      await page.getByRole('button', { name: 'Save the comparison' }).click();
      await page.getByText('One thing keeps this').waitFor();
    },
  ],
];

const LOOKS = [
  { name: 'light', width: 1280, media: { colorScheme: 'light' } },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1280, media: { forcedColors: 'active' } },
  { name: 'narrow', width: 320, media: {} },
] as const;

test.each(LOOKS)('no state has an accessibility fault ($name)', async ({ width, media }) => {
  const page = await glossaryPage(harness, '#/own');
  // Drafts of the look before are no state of this one.
  await page.evaluate(() => localStorage.clear());
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia(media);
  const found: string[] = [];
  for (const [name, to] of STATES) {
    await to(page);
    found.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) found.push(`${name}: ${overflow} px wider than the window`);
    const small = await smallTargets(page);
    found.push(...small.map((target) => `${name}: less than 24 px: ${target}`));
  }
  expect(found).toEqual([]);
  await page.close();
});
