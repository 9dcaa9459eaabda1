/** A backup holds the reader's own glossaries, and brings them back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { glossaryPage, heading, noFaults } from './harness/glossary';
import { addGlossary, ownEntry } from './harness/own';
import { saveFrom } from './harness/saved-file';

const harness = useGloss();
const FOLDER = mkdtempSync(join(tmpdir(), 'gloss-own-backup-'));
let page: Page;
let backup: string;

const ARR = ownEntry('ARR', 'Yearly revenue from subscriptions, services excluded.');
const NRR = ownEntry('NRR', 'Revenue kept from the customers of a year ago.');

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (path: string) => page.locator('input[type=file]').setInputFiles(path);
const undoNotice = () => page.locator('.undo-notice').innerText();

/** The rows of what a restore would change in glossaries. */
async function rows(): Promise<string[]> {
  const texts = await page.locator('.dry-run tbody tr').allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

async function open(route: '#/own' | '#/settings', name: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await heading(page, name);
}

/** One that was taken away has no link any more. */
const linked = () => page.getByRole('link', { name: 'Acme', exact: true }).count();

beforeAll(async () => {
  await addGlossary(harness, { title: 'Acme', from: { kind: 'file', name: 'acme.csv' } }, [
    ARR,
    NRR,
  ]);
  page = await glossaryPage(harness, '#/settings');
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test('own glossaries are in the file, record by record', async () => {
  await heading(page, 'Settings');
  const saved = await saveFrom(page, FOLDER, () => press('Save a backup'));
  backup = saved.path;
  expect(saved.name).toMatch(/^gloss-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(readFileSync(backup, 'utf8'))).toMatchObject({
    gloss: 'backup',
    version: 2,
    glossaries: [
      {
        id: 'acme',
        title: 'Acme',
        from: { kind: 'file', name: 'acme.csv' },
        glossary: { format: 'gloss', entries: [ARR, NRR] },
      },
    ],
  });
});

test('one that is gone comes back, after a look at what that changes, and goes again', async () => {
  await open('#/own', 'Glossaries');
  await press('Remove Acme');
  await expect.poll(linked).toBe(0);
  await open('#/settings', 'Settings');
  await choose(backup);
  await expect.poll(rows).toContain('Acme 2 2 0');
  await press('Restore this backup');
  await expect.poll(undoNotice).toContain('The backup has been restored.');
  await open('#/own', 'Glossaries');
  await expect.poll(linked).toBe(1);
  await page.getByRole('link', { name: 'Acme', exact: true }).click();
  await expect.poll(() => page.locator('.own-records').innerText()).toContain(NRR.definition);
});

test('what it holds already is left alone, and what differs is undone after', async () => {
  await open('#/settings', 'Settings');
  await choose(backup);
  await expect.poll(() => page.locator('.dry-run').innerText()).toContain('nothing to change');
  const other = join(FOLDER, 'other.json');
  const text = readFileSync(backup, 'utf8').replace('services excluded', 'services included');
  writeFileSync(other, text);
  await choose(other);
  await expect.poll(rows).toEqual(['Acme 2 0 1']);
  await press('Restore this backup');
  await expect.poll(undoNotice).toContain('The backup has been restored.');
  await press('Undo');
  await expect.poll(undoNotice).toContain('All is as it was before.');
  await choose(backup);
  await expect.poll(rows).toEqual(['Acme 2 0 0']);
});

test('one that is damaged says so, and on which line', async () => {
  const bad = join(FOLDER, 'bad.json');
  const text = readFileSync(backup, 'utf8').replace(JSON.stringify(NRR.definition), '""');
  writeFileSync(bad, text);
  await choose(bad);
  const line = text.split('\n').findIndex((one) => one.includes('"nrr"'));
  await expect
    .poll(() => page.locator('.dry-run .problem').innerText())
    .toContain(`Line ${line} NRR: Definition is empty`);
  await noFaults(page);
});
