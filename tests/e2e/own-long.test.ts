// cspell:ignore longtask
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { glossaryPage, heading, noFaults } from './harness/glossary';
import { saveFrom } from './harness/saved-file';

const harness = useGloss();
const FOLDER = mkdtempSync(join(tmpdir(), 'gloss-long-'));
/** The most entries that a file may have. */
const ENTRIES = 50_000;
/**
 * ms of a task on the page at most, on a machine that is busy with other tests as well and several
 * times as slow as usual. Reading, storing or writing on the page itself would take seconds.
 */
const LONGEST_TASK = 250;
/** ms for what the worker does with all of it, on a machine that has much else to do. */
const PATIENCE = { timeout: 60_000 };

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function longFile(): string {
  const rows = Array.from(
    { length: ENTRIES },
    (_, number) =>
      `fund unit ${number},The number ${number} of what a firm counts in its own money.,Finance`,
  );
  const path = join(FOLDER, 'long.csv');
  writeFileSync(path, ['term,definition,domain', ...rows].join('\n'));
  return path;
}

/** Watches the page once it has come to rest; gives the longest task since it was asked last, in ms. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const world = window as unknown as { longest: number };
    world.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        world.longest = Math.max(world.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const ask = () =>
    page.evaluate(() => {
      const world = window as unknown as { longest: number };
      const { longest } = world;
      world.longest = 0;
      return longest;
    });
  await ask();
  return ask;
}

test('the page stays at hand while 50,000 entries are read, stored, searched, changed, exported and backed up', async () => {
  const page = await glossaryPage(harness, '#/own');
  await heading(page, 'Glossaries');
  await page.getByText('None of your own yet').waitFor();
  const longest = await watchTasks(page);
  const tasks: Record<string, number> = {};

  await page.locator('input[type=file]').setInputFiles(longFile());
  await page.getByRole('heading', { name: 'What long.csv would change' }).waitFor(PATIENCE);
  await expect.poll(() => page.locator('.plan-group summary').innerText()).toBe('New 50,000');
  tasks.reading = await longest();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported into “long”: 50,000 new.').waitFor(PATIENCE);
  tasks.storing = await longest();

  await page.getByRole('link', { name: 'Open “long”' }).click();
  await page.getByText('Shown: 100 of 50,000').waitFor(PATIENCE);
  await page.getByLabel('Search this glossary').fill('unit 4999');
  await page.getByText('Shown: 11 of 11').waitFor(PATIENCE);
  tasks.searching = await longest();
  await page.getByRole('link', { name: 'Edit fund unit 4999', exact: true }).click();
  await page.getByRole('heading', { name: 'Edit “fund unit 4999”' }).waitFor(PATIENCE);
  await page.getByLabel(/^Definition/).fill('Another thing that a firm counts.');
  await page.getByRole('button', { name: 'Save the entry' }).click();
  await page.getByText('Saved “fund unit 4999”.').waitFor(PATIENCE);
  tasks.editing = await longest();

  await page.getByRole('link', { name: 'To all glossaries' }).click();
  await page.getByRole('button', { name: 'Export long' }).click();
  const exported = await saveFrom(page, FOLDER, () =>
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  );
  expect(exported.name).toBe('long.json');
  tasks.exporting = await longest();

  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await heading(page, 'Settings');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await longest();
  const backup = await saveFrom(page, FOLDER, () =>
    page.getByRole('button', { name: 'Save a backup', exact: true }).click(),
  );
  await page.locator('input[type=file]').setInputFiles(backup.path);
  await page.getByText('It holds just what is here').waitFor(PATIENCE);
  tasks.backingUp = await longest();

  const long = Object.entries(tasks).filter(([, ms]) => ms > LONGEST_TASK);
  expect(long).toEqual([]);
  await noFaults(page);
}, 300_000);
