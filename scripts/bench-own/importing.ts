/** A file of many entries, read on the glossary page as a reader does, and how the page fares. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heapUsed } from '../bench/protocol';
import type { Launched } from '../launch';
import { sayTasks, watchLongTasks } from './long-tasks';
import { csvFile } from './records';

const MEGABYTE = 2 ** 20;
const PATIENCE = { timeout: 300_000 };

/** Lines to print: ms of each step, its long tasks, and the page's memory. */
export async function measureImport(gloss: Launched, count: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  const path = join(folder, 'long.csv');
  writeFileSync(path, csvFile(count));
  const page = await gloss.context.newPage();
  const lines: string[] = [];
  try {
    await page.goto(gloss.extensionUrl('glossary.html#/own'));
    await page.getByText('None of your own yet').waitFor();
    const session = await page.context().newCDPSession(page);
    const before = await heapUsed(session);
    const longTasks = await watchLongTasks(page);
    const step = async (name: string, act: () => Promise<void>) => {
      const start = performance.now();
      await act();
      const ms = Math.round(performance.now() - start);
      lines.push(`${name}: ${ms} ms, ${sayTasks(await longTasks())}`);
    };
    await step('at rest', () => page.waitForTimeout(500));
    await step('reading the file', async () => {
      await page.locator('input[type=file]').setInputFiles(path);
      await page.locator('.plan-group summary').waitFor(PATIENCE);
    });
    await step('storing', async () => {
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByText('Imported into “long”').waitFor(PATIENCE);
    });
    await step('opening its list', async () => {
      await page.getByRole('link', { name: 'Open “long”' }).click();
      await page.getByText('Shown: 100 of').waitFor(PATIENCE);
    });
    const grown = (await heapUsed(session)) - before;
    const stored = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    lines.push(
      `memory: the page ${(grown / MEGABYTE).toFixed(1)} MB more, stored ${(stored / MEGABYTE).toFixed(1)} MB`,
    );
    return lines;
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
