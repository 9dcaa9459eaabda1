/** Searches typed letter by letter, asked of the worker that the popup has. */

import type { Page } from 'playwright-core';
import { quantile } from '../bench/figures';
import type { Launched } from '../launch';
import { until } from '../until';
import { QUERIES } from './records';

/** All queries are typed so often: one outlier is then no p95. */
const TIMES = 4;

/** Lines to print, for so many glossaries: ms until the index is there, and of an answer, as the index is made and once it is kept. */
export async function measureSearching(gloss: Launched, glossaries: number): Promise<string[]> {
  const page = await gloss.context.newPage();
  await page.goto(gloss.extensionUrl('popup.html'));
  const first = await measureOnce(page);
  const isKept = async () => (await searchesKept(page)) === glossaries || undefined;
  await until(isKept, { what: 'the index in the store', timeout: 120_000 });
  const again = await measureOnce(page);
  await page.close();
  return [`made anew: ${first}`, `as it is kept: ${again}`];
}

async function measureOnce(page: Page): Promise<string> {
  const once = QUERIES.flatMap((query) => [...query].map((_, end) => query.slice(0, end + 1)));
  const typed = Array.from({ length: TIMES }, () => once).flat();
  // As text: a function with functions in it would not come through whole.
  await page.evaluate(
    `globalThis.policy ??= trustedTypes.createPolicy('measure', { createScriptURL: (at) => at }); globalThis.worker?.terminate(); globalThis.worker = new Worker(policy.createScriptURL('/search.js'))`,
  );
  const { ready, rows } = await page.evaluate(async (queries) => {
    const { worker } = globalThis as unknown as { worker: Worker };
    const all: { query: string; ms: number }[] = [];
    let ready = 0;
    for (const [id, query] of ['a', ...queries].entries()) {
      const start = performance.now();
      await new Promise((resolve) => {
        // It also says, unasked, that it finds more than before.
        worker.onmessage = ({ data }) => data.id === id && resolve(undefined);
        worker.postMessage({ id, kind: 'search', query, options: {} });
      });
      const ms = performance.now() - start;
      if (id === 0) ready = ms;
      else all.push({ query, ms });
    }
    return { ready, rows: all };
  }, typed);
  return sayTimes(ready, rows);
}

function sayTimes(ready: number, rows: readonly { query: string; ms: number }[]): string {
  const times = rows.map(({ ms }) => ms);
  const slowest = rows
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 5)
    .map(({ query, ms }) => `“${query}” ${Math.round(ms)}`);
  const at = (share: number) => quantile(times, share).toFixed(1);
  return `ready ${Math.round(ready)} ms, median ${at(0.5)}, p95 ${at(0.95)} ms of ${times.length}; slowest ${slowest.join(', ')}`;
}

/** How many glossaries have their whole index in the store, and not their names alone. */
function searchesKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('own-glossaries');
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('searches').objectStore('searches').getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result.filter(({ format }) => !format.endsWith(' names')).length);
          };
        };
      }),
  );
}
