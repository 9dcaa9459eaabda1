import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { glossaryPage, heading, noFaults } from './harness/glossary';
import { tabTo } from './harness/keys';

const harness = useGloss();
let page: Page;

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const form = () => page.locator('.writing').innerText();
const records = () => page.locator('.own-records').innerText();

async function go(place: string, title: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await heading(page, title);
}

beforeAll(async () => {
  page = await glossaryPage(harness, '#/write/net%20promoter');
});

test('an entry is begun with the term that it was asked for', async () => {
  await heading(page, 'Write an entry');
  expect(await page.getByLabel(/^Term/).inputValue()).toBe('net promoter');
});

test('what keeps it from being saved is said at its field, which has the focus', async () => {
  await press('Save the entry');
  await expect.poll(form).toContain('One thing keeps this from being saved.');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'));
  await expect.poll(focused).toBe('true');
  await page.keyboard.type('net promoter is somebody who praises a firm. Unasked');
  await page.keyboard.press('Tab');
  await expect.poll(form).toContain('Better without the term at its start');
  await page.getByLabel(/^Definition/).fill('Somebody who praises a firm to others, unasked.');
  await expect.poll(form).not.toContain('Better without');
});

test('pressing a button right after typing is not lost', async () => {
  await page.getByLabel('Example').fill('No full stop');
  await press('Add a name');
  await page.keyboard.type('NP');
  await page.getByLabel('Kind of name 1').selectOption('Abbreviation');
  await press('Add a link');
  await page.keyboard.type('Wiki');
  await page.getByLabel('Address of link 1').fill('http://wiki.example');
  await press('Save the entry');
  await expect.poll(form).toContain('Only addresses that begin with https://');
  await page.getByLabel('Address of link 1').fill('https://wiki.example/np');
});

test('nothing typed is lost when the page is closed by accident', async () => {
  await page.close();
  page = await glossaryPage(harness, '#/write/net%20promoter');
  await expect.poll(form).toContain('This is what you had typed before.');
  expect(await page.getByLabel(/^Definition/).inputValue()).toContain('praises a firm');
  expect(await page.getByLabel('Name 1', { exact: true }).inputValue()).toBe('NP');
});

test('a saved entry is in the reader’s glossary, has a page, and is found', async () => {
  await page.getByLabel('Example').fill('She is a net promoter.');
  await press('Save the entry');
  await heading(page, 'My glossary');
  await expect.poll(records).toContain('Somebody who praises a firm');
  await page.getByRole('link', { name: 'net promoter', exact: true }).click();
  await heading(page, 'net promoter');
  await expect.poll(() => page.locator('.entry').innerText()).toContain('From My glossary');
  expect(await page.getByRole('link', { name: 'Wiki' }).getAttribute('href')).toBe(
    'https://wiki.example/np',
  );
  expect(await page.title()).toBe('net promoter · Gloss');
  await page.getByRole('combobox', { name: 'Search the glossary' }).fill('net promoter');
  await expect.poll(() => page.getByRole('option').first().innerText()).toContain('net promoter');
});

test('its draft is gone, and what it was made of can be undone', async () => {
  await go('#/write', 'Write an entry');
  expect(await form()).not.toContain('had typed before');
  await page.getByLabel(/^Term/).fill('slip');
  await page.getByLabel(/^Definition/).fill('Something stored by mistake.');
  await press('Save the entry');
  await expect.poll(records).toContain('slip');
  await press('Undo');
  await expect.poll(records).not.toContain('slip');
});

test('a term that is there already is said, with the way to it', async () => {
  await go('#/write', 'Write an entry');
  await page.getByLabel(/^Term/).fill('goodwill');
  await expect.poll(form).toContain('“goodwill” is in “The glossary of Gloss” already');
  await page.getByLabel(/^Term/).fill('Net Promoter');
  await expect.poll(form).toContain('“net promoter” is in “My glossary” already');
  await page.getByRole('link', { name: 'Edit that one instead' }).click();
  await heading(page, 'Edit “net promoter”');
});

test('an entry is edited, and deprecated in favour of another', async () => {
  await page.getByLabel('Status').selectOption('Deprecated: not to be used');
  await expect.poll(form).toContain('Name the term to use instead');
  await page.getByLabel('Use this term instead').fill('brand advocate');
  await press('Save the entry');
  await heading(page, 'My glossary');
  await expect.poll(records).toContain('deprecated');
  await page.getByRole('link', { name: 'net promoter', exact: true }).click();
  await expect.poll(() => page.locator('.entry').innerText()).toContain('brand advocate');
});

test('a comparison with a term of Gloss is written and shown', async () => {
  await go('#/write-comparison', 'Write a comparison');
  await press('Save the comparison');
  await expect.poll(form).toContain('Choose 2 or 3 terms.');
  for (const term of ['net promoter', 'goodwill']) {
    await page.locator('.chooser input').fill(term);
    await page.locator('.chooser').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }
  await press('Add a point');
  await page.keyboard.type('Focus');
  await page.getByLabel('Focus: net promoter').fill('A person');
  await page.getByLabel('Focus: goodwill').fill('A price above value');
  await press('Add a takeaway');
  await page.keyboard.type('One speaks, one is paid.');
  await press('Save the comparison');
  await heading(page, 'My glossary');
  await page.getByRole('link', { name: 'Net promoter vs goodwill', exact: true }).click();
  await heading(page, 'Net promoter vs goodwill');
  const shown = () => page.locator('.comparison').first().innerText();
  await expect.poll(shown).toContain('A price above value');
  await expect.poll(shown).toContain('One speaks, one is paid.');
});

test('a comparison is edited', async () => {
  await go('#/own', 'Glossaries');
  await page.getByRole('link', { name: 'My glossary' }).click();
  await page.getByRole('link', { name: 'Edit Net promoter vs goodwill' }).click();
  await heading(page, 'Edit the comparison “Net promoter vs goodwill”');
  await page.getByLabel('Focus: goodwill').fill('What a buyer pays above value');
  await press('Save the comparison');
  await page.getByRole('link', { name: 'Net promoter vs goodwill', exact: true }).click();
  await expect
    .poll(() => page.locator('.comparison').first().innerText())
    .toContain('What a buyer pays above value');
});

test('removing an entry takes its comparison along, and undoing brings both back', async () => {
  await go('#/own', 'Glossaries');
  await page.getByRole('link', { name: 'My glossary' }).click();
  await press('Remove net promoter');
  await page.getByText('Nothing is in it yet.').waitFor();
  await press('Undo');
  await expect.poll(records).toContain('Net promoter vs goodwill');
});

test('an entry is written by keys alone', async () => {
  await go('#/own', 'Glossaries');
  await tabTo(page, /^Write an entry/);
  await page.keyboard.press('Enter');
  await heading(page, 'Write an entry');
  await tabTo(page, /^Term/);
  await page.keyboard.type('quiet quitter');
  await tabTo(page, /^Definition/);
  await page.keyboard.type('A worker who does what the contract asks and no more.');
  await tabTo(page, /^\s*Add a name/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('QQ');
  await page.keyboard.press('Enter');
  await heading(page, 'My glossary');
  await expect.poll(records).toContain('quiet quitter');
});

test('the page has written neither an error nor a warning', () => noFaults(page));
