// cspell:ignore Erkl Wort Bereich
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { glossaryPage, heading, noFaults } from './harness/glossary';
import { change } from './harness/reader';
import { saveFrom } from './harness/saved-file';

const harness = useGloss();
const FOLDER = mkdtempSync(join(tmpdir(), 'gloss-own-'));
let page: Page;

/** A company's list with headers that nobody could know. */
const LIST = [
  'Wort,Erkl,Bereich',
  'ARR,"Yearly revenue from subscriptions, services excluded.",Finance',
  'NRR,Revenue kept from the customers of a year ago.,Finance',
  ',Nothing is called so.,',
].join('\n');
/** The same a month later, as a file that Gloss knows the headers of. */
const LATER = [
  'term,definition,domain',
  'ARR,Yearly revenue from subscriptions and support.,Finance',
  'NRR,Revenue kept from the customers of a year ago.,Finance',
  'GTM,How a product gets to its market.,Marketing',
].join('\n');

function file(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

const choose = (path: string) => page.locator('input[type=file]').setInputFiles(path);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const dryRun = () => page.locator('.dry-run').innerText();

/** The names of the glossaries, the first one first. */
const glossaries = () => page.locator('.glossaries .name').allInnerTexts();

/** The groups of the dry run, each with its number. */
async function groups(): Promise<string[]> {
  const texts = await page.locator('.plan-group summary').allInnerTexts();
  return texts.map((text) => text.trim());
}

beforeAll(async () => {
  page = await glossaryPage(harness, '#/own');
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test('a list with unknown headers is read once it is said what its columns hold', async () => {
  await heading(page, 'Glossaries');
  await choose(file('acme.csv', LIST));
  await page.getByRole('heading', { name: 'Which columns of acme.csv hold what?' }).waitFor();
  await press('Go on');
  await expect.poll(dryRun).toContain('Choose a column for the term');
  await page.getByLabel('Wort holds').selectOption('Term');
  await page.getByLabel('Erkl holds').selectOption('Definition');
  await press('Go on');
  await page.getByRole('heading', { name: 'What acme.csv would change' }).waitFor();
  expect(await groups()).toEqual(['New 2', 'Left out 1']);
  await expect.poll(dryRun).toContain('Line 4 Term is missing');
  expect(await glossaries()).toEqual(['The glossary of Gloss']);
});

test('it is stored when the reader says so, and undone as well', async () => {
  await page.getByLabel('Name of the new glossary').fill('Acme');
  await press('Import');
  await expect.poll(() => page.locator('.undo-notice').innerText()).toContain('Acme”: 2 new');
  await expect.poll(glossaries).toEqual(['Acme', 'The glossary of Gloss']);
  await press('Undo');
  await expect.poll(() => page.locator('.undo-notice').innerText()).toContain('as it was before');
  await expect.poll(glossaries).toEqual(['The glossary of Gloss']);
});

test('a file that is dropped on the page is read', async () => {
  const transfer = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'acme.csv'));
      return data;
    },
    LIST.replace('Wort,Erkl', 'Term,Definition'),
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.getByText('Drop the file to read it').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name: 'What acme.csv would change' }).waitFor();
  await press('Import');
  await expect.poll(glossaries).toEqual(['acme', 'The glossary of Gloss']);
});

test('the same file again changes nothing', async () => {
  await choose(file('acme.csv', LIST.replace('Wort,Erkl', 'Term,Definition')));
  await expect.poll(dryRun).toContain('there is nothing to change');
  expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0);
  await press('Cancel');
});

test('what an update changes is shown; an entry that was edited by hand is asked about', async () => {
  await page.getByRole('link', { name: 'acme' }).click();
  await page.getByRole('link', { name: 'Edit NRR' }).click();
  await heading(page, 'Edit “NRR”');
  await page.getByLabel('Definition').fill('Revenue that stayed, by my own words.');
  await press('Save the entry');
  await heading(page, 'acme');
  await expect.poll(() => page.locator('.own-records').innerText()).toContain('Edited by you');
  await page.getByRole('link', { name: 'To all glossaries' }).click();
  await heading(page, 'Glossaries');

  await choose(file('acme.csv', LATER));
  await page.getByRole('heading', { name: 'What acme.csv would change' }).waitFor();
  expect(await groups()).toEqual(['New 1', 'Changed 1', 'To decide 1']);
  await expect.poll(dryRun).toContain('services excluded');
  await expect.poll(dryRun).toContain('subscriptions and support');
  await expect.poll(dryRun).toContain('You have changed it by hand.');
  await press('Import');
  await page.getByRole('link', { name: 'Open “acme”' }).click();
  const records = () => page.locator('.own-records').innerText();
  await expect.poll(records).toContain('subscriptions and support');
  await expect.poll(records).toContain('by my own words');
  await expect.poll(records).toContain('GTM');
});

test('or takes the word of the file, for one of them or all', async () => {
  await page.getByRole('link', { name: 'To all glossaries' }).click();
  await heading(page, 'Glossaries');
  await choose(file('acme.csv', LATER));
  await page.getByRole('radio', { name: 'Take the file’s' }).check();
  await press('Import');
  await page.getByRole('link', { name: 'Open “acme”' }).click();
  await expect.poll(() => page.locator('.own-records').innerText()).not.toContain('my own words');
});

test('a bad file is refused with its reason, and changes nothing', async () => {
  await page.getByRole('link', { name: 'To all glossaries' }).click();
  await heading(page, 'Glossaries');
  await choose(file('bad.json', '{"format": "gloss",\n "entries": [}'));
  await expect.poll(dryRun).toContain('bad.json cannot be read');
  await expect.poll(dryRun).toContain('Line 2');
  await press('Cancel');
  await choose(file('page.csv', '<!doctype html><html></html>'));
  await expect.poll(dryRun).toContain('is a web page, not a glossary');
  await press('Cancel');
  expect(await glossaries()).toEqual(['acme', 'The glossary of Gloss']);
});

test('a list that is pasted is read', async () => {
  await page.getByText('Paste a list', { exact: true }).click();
  const pasted = 'term\tdefinition\nOKR\tA goal with the results that show it is reached.';
  await page.getByLabel('Rows of a spreadsheet').fill(pasted);
  await press('Read what is pasted');
  await page.getByLabel('Name of the new glossary').fill('Pasted');
  await press('Import');
  await expect.poll(glossaries).toEqual(['Pasted', 'acme', 'The glossary of Gloss']);
});

test('the order of glossaries is changed, one is switched off, one is removed and brought back', async () => {
  await press('Move acme up');
  await expect.poll(glossaries).toEqual(['acme', 'Pasted', 'The glossary of Gloss']);
  const isOn = page.getByRole('checkbox', { name: 'On: Pasted' });
  await isOn.click();
  await expect.poll(() => isOn.isChecked()).toBe(false);
  await press('Remove Pasted');
  await page.getByRole('button', { name: 'Undo: keep Pasted' }).waitFor();
  await press('Undo: keep Pasted');
  await expect
    .poll(() => page.getByRole('checkbox', { name: 'On: Pasted' }).isChecked())
    .toBe(false);
  await press('Remove Pasted');
  await page.getByRole('button', { name: 'Undo: keep Pasted' }).waitFor();
  await page.reload();
  await expect.poll(glossaries).toEqual(['acme', 'The glossary of Gloss']);
});

/** Exports, and gives the file's name and path. */
async function exported(what: string, format: string) {
  await page.getByLabel('What', { exact: true }).selectOption(what);
  await page.getByLabel('Format').selectOption(format);
  return saveFrom(page, FOLDER, () => press('Export'));
}

test.each(['json', 'csv', 'tsv', 'tbx', 'turtle', 'jsonld'])(
  'what is exported as %s and read again changes nothing',
  async (format) => {
    const { path, name } = await exported('one:acme', format);
    expect(name).toMatch(/^acme\./);
    await choose(path);
    const into = page.getByLabel('Import into');
    await into.selectOption('acme');
    await expect.poll(dryRun).toContain('there is nothing to change');
    await press('Cancel');
  },
);

test('saved words are exported as notes for Anki', async () => {
  await change(harness, { kind: 'saved', id: 'goodwill', on: true });
  await change(harness, { kind: 'saved', id: 'acme:arr-finance', on: true });
  // As a page that is open hears of the second word only later.
  await page.reload();
  const { name, path } = await exported('saved', 'anki');
  expect(name).toBe('saved-terms.txt');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('#deck:Saved terms\n');
  const fronts = text.split('\n').filter((line) => line && !line.startsWith('#'));
  expect(fronts.map((line) => line.split('\t')[0])).toEqual(['goodwill', 'ARR']);
});

test('all of it is exported as a Yomitan dictionary', async () => {
  const { name, path } = await exported('all', 'yomitan');
  expect(name).toBe('gloss.zip');
  const files = unzipSync(readFileSync(path));
  const jsonOf = (part: string) => JSON.parse(strFromU8(files[part] ?? new Uint8Array()));
  expect(jsonOf('index.json')).toMatchObject({ format: 3, sequenced: true });
  const [row] = jsonOf('term_bank_1.json');
  expect(row).toHaveLength(8);
  expect(row[0]).toMatch(/./);
  expect(row[5]).not.toHaveLength(0);
});

test('a choice of nothing gives no file, and says so', async () => {
  await page.getByLabel('What', { exact: true }).selectOption('fields');
  await press('Export');
  await page.getByText('There is nothing in that choice').waitFor();
  await page.getByRole('checkbox', { name: 'Ethics' }).check();
  const { path } = await exported('fields', 'json');
  const { entries } = JSON.parse(readFileSync(path, 'utf8'));
  expect(new Set(entries.map(({ field }: { field: string }) => field))).toEqual(
    new Set(['ethics']),
  );
});

test('the page has written neither an error nor a warning', () => noFaults(page));
