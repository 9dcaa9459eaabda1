// cspell:ignore Erkl Wort
/** The states of the pages about own glossaries. Later ones find what earlier ones have stored. */
import type { Page } from 'playwright-core';
import type { State } from './looks';

const OWN = { path: 'glossary.html#/own', shows: 'Your glossaries' };
const LIST = [
  'term,definition,aliases,domain,status,preferred',
  'ARR,"Yearly revenue from subscriptions, services excluded.",run rate,Finance,,',
  'NRR,Revenue kept from the customers of a year ago.,net retention,Finance,,',
  'GTM,How a product gets to its market.,go-to-market,Marketing,,',
  'punter,An old name for whoever pays us.,,Sales,deprecated,customer',
].join('\n');
const UNKNOWN = LIST.replace('term,definition', 'Wort,Erkl');
const LATER = `${LIST.replace('services excluded', 'support included').replace('kept', 'that stays')}
SQL,A lead that sales has taken on.,,Sales,,
,Nothing is called so.,,,,`;

export const OWN_STATES: readonly State[] = [
  { name: 'own-empty', ...OWN },
  { name: 'own-columns', ...OWN, prepare: (page) => choose(page, UNKNOWN, 'hold what?') },
  { name: 'own-new', ...OWN, prepare: (page) => choose(page, LIST, 'would change') },
  { name: 'own-imported', ...OWN, prepare: importList },
  { name: 'own-write', path: 'glossary.html#/write/ARR', shows: 'already', prepare: faulty },
  {
    name: 'own-edited',
    path: 'glossary.html#/edit/acme:nrr-finance',
    shows: 'Edit',
    prepare: edit,
  },
  { name: 'own-decide', ...OWN, prepare: (page) => choose(page, LATER, 'by hand') },
  { name: 'own-refused', ...OWN, prepare: (page) => choose(page, '%PDF-1.7', 'cannot be read') },
  { name: 'own-comparison', ...at('#/write-comparison', 'Write a comparison'), prepare: compare },
  { name: 'own-glossary', ...at('#/own/acme', 'Search this glossary') },
  { name: 'own-entry', ...at('#/entry/acme:arr-finance', 'From acme') },
  { name: 'own-export', ...OWN, prepare: chooseFields },
];

function at(place: string, shows: string) {
  return { path: `glossary.html${place}`, shows };
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function choose(page: Page, text: string, shows: string): Promise<void> {
  const file = { name: 'acme.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.dry-run').getByText(shows).first().waitFor();
}

async function importList(page: Page): Promise<void> {
  await choose(page, LIST, 'would change');
  await press(page, 'Import');
  await page.getByText('Imported into').waitFor();
}

async function faulty(page: Page): Promise<void> {
  await page.getByLabel(/^Definition/).fill('ARR is what comes in. A year of it');
  await press(page, 'Add a name');
  await page.keyboard.type('ARR');
  await press(page, 'Add a related entry');
  await page.keyboard.type('moon');
  await press(page, 'Add a link');
  await page.keyboard.type('Wiki');
  await page.getByLabel('Address of link 1', { exact: true }).fill('http://wiki.example');
  await page.getByLabel('Status').selectOption('superseded');
  await press(page, 'Save the entry');
  await page.getByText('things keep this').waitFor();
}

async function edit(page: Page): Promise<void> {
  await page.getByLabel(/^Definition/).fill('Revenue that stayed, by my own words.');
  await press(page, 'Save the entry');
  await page.getByText('Saved “NRR”').waitFor();
}

async function chooseFields(page: Page): Promise<void> {
  await page.getByText('Paste a list', { exact: true }).click();
  await page.getByLabel('What', { exact: true }).selectOption('fields');
  await press(page, 'Remove acme');
  await page.getByRole('button', { name: 'Undo: keep acme' }).waitFor();
}

async function compare(page: Page): Promise<void> {
  for (const term of ['goodwill', 'patent', 'asset']) {
    await page.locator('.chooser input').fill(term);
    await page.locator('.chooser').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }
  for (const [number, point] of ['Focus', 'Time'].entries()) {
    await press(page, 'Add a point');
    await page.keyboard.type(point);
    for (const field of await page.locator('.criterion').nth(number).locator('textarea').all()) {
      await field.fill('What a buyer pays for it, and for how long');
    }
  }
  await press(page, 'Add a takeaway');
}
