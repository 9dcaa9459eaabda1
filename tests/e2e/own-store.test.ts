/** The store of own glossaries in a real browser: many writers at once, and a browser that is killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RecordChange } from '@/core/own/record-changes';
import type { Entry } from '@/data/glossary';
import { type Launched, launch } from '@/scripts/launch';
import { type InPageStore, pageWithStore } from '@/scripts/page-with-store';
import { useGloss } from './harness/browser';
import { proxySwitches } from './harness/outside';
import { addGlossary, ownEntry } from './harness/own';

const harness = useGloss();
const ACME = { title: 'Acme', from: { kind: 'file', name: 'acme.csv' } } as const;

test('of 1,000 changes that two pages make at once none is lost', async () => {
  await addGlossary(harness, ACME, [ownEntry('count', '0')]);
  const pages = await Promise.all([pageWithStore(harness.gloss), pageWithStore(harness.gloss)]);
  const change500 = (page: Page) =>
    page.evaluate(async () => {
      const { store } = globalThis as unknown as { store: InPageStore };
      const increment = (before: unknown) => {
        const entry = before as Entry;
        return { ...entry, definition: String(Number(entry.definition) + 1) };
      };
      const changes = Array.from({ length: 500 }, () =>
        store.changeOwnRecord('acme', { kind: 'entry', id: 'count' }, increment),
      );
      await Promise.all(changes);
    });
  await Promise.all(pages.map(change500));
  expect(await definitionsIn(pages[0] as Page)).toEqual(new Set(['1000']));
});

/** Real deaths of the whole browser; of the points within a transaction, unit tests try 500. */
const KILLS = Number(process.env.KILLS ?? 25);
const MOST_KILLS = KILLS + 10;
const PATIENCE = KILLS * 24_000;
const ENTRIES = 4000;

test('a browser that is killed while it imports has the old glossary or the new one', {
  timeout: PATIENCE,
}, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'gloss-killed-'));
  const outcomes = new Set<string>();
  let newest = '0';
  let tookMs = 0;
  // On a machine that is busier than at the first import all may die too early: then some live longer.
  let kills = KILLS;
  try {
    for (let kill = 0; kill <= kills; kill++) {
      const gloss = await launch({
        extension: '.output/chrome-mv3',
        headless: true,
        profile,
        args: proxySwitches(),
      });
      const page = await pageWithStore(gloss);
      if (kill === 0) {
        const start = performance.now();
        await importAll(page, '0');
        tookMs = performance.now() - start;
      }
      const found = await definitionsIn(page);
      expect(found.size, `definitions after kill ${kill}`).toBe(1);
      const [definition = ''] = found;
      expect([newest, String(kill)]).toContain(definition);
      if (kill > 0) outcomes.add(definition === newest ? 'old' : 'new');
      newest = definition;
      if (kill >= KILLS && outcomes.size < 2 && kills < MOST_KILLS) kills++;
      if (kill === kills) await gloss.close();
      else await killWhileImporting(gloss, page, String(kill + 1), tookMs * shareOf(kill));
    }
  } finally {
    // The children of a killed browser may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  // Deaths came both before and after the point from which the new one is there.
  expect(outcomes).toEqual(new Set(['old', 'new']));
});

/** When a browser is killed, as a share of an import; where all were killed too early, later and later. */
function shareOf(kill: number): number {
  return kill < KILLS ? kill / KILLS : 1.5 ** (kill - KILLS + 1);
}

/** `delay`: ms after the start of the import; all deaths together go all of the way through it. */
async function killWhileImporting(
  gloss: Launched,
  page: Page,
  definition: string,
  delay: number,
): Promise<void> {
  const session = await gloss.context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('the browser does not name its process');
  importAll(page, definition).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, delay));
  process.kill(pid, 'SIGKILL');
  await gloss.closed;
}

/** Stores the glossary, or all its entries anew with this definition. */
function importAll(page: Page, definition: string): Promise<void> {
  const changes = Array.from({ length: ENTRIES }, (_, index): RecordChange => {
    const record = ownEntry(`term ${index}`, definition);
    return { kind: 'entry', id: record.id, record };
  });
  return page.evaluate(
    async ([about, records]) => {
      const { store } = globalThis as unknown as { store: InPageStore };
      if ((await store.listOwn()).length === 0) await store.addOwn(about, records);
      else await store.importInto('acme', records);
    },
    [ACME, changes] as const,
  );
}

/** What the entries of the glossary say; all of them must be there. */
async function definitionsIn(page: Page): Promise<Set<string>> {
  const { counted, found } = await page.evaluate(async () => {
    const { store } = globalThis as unknown as { store: InPageStore };
    const own = await store.readOwn('acme');
    const definitions = own?.records.entries.map((entry) => entry.definition) ?? [];
    return { counted: own?.counts.entry === definitions.length, found: [...new Set(definitions)] };
  });
  expect(counted).toBe(true);
  return new Set(found);
}
