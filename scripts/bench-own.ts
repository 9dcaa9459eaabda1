/**
 * What a long glossary of the reader's own costs: storing it, marking with it, searching it.
 * `npm run bench:own -- 50000` needs a built extension; it prints times in ms on this machine.
 */
import type { Page } from 'playwright-core';
import type { RecordChange } from '@/core/own/record-changes';
import type { Entry } from '@/data/glossary';
import { type Launched, launch } from './launch';
import { readMarks } from './observe';
import { type InPageStore, pageWithStore } from './page-with-store';
import { serve } from './serve';
import { until } from './until';

// cspell:ignore longtask nipo vizu basace recievable

const ENTRIES = Number(process.argv[2] ?? 50_000);
/** Syllables of invented words: as many different ones as a real glossary has. */
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi wo zu'.split(' ');

interface Written {
  readonly ms: number;
  readonly longestTask: number;
  readonly heapMegabytes: number;
  readonly storedMegabytes: number;
}

async function main(): Promise<void> {
  const server = await serve('tests/pages');
  const gloss = await launch({ extension: '.output/chrome-mv3', headless: true });
  try {
    report('pages without own glossaries', await timeToMarks(gloss, server.origin));
    report(`storing ${ENTRIES} entries`, await storeAll(gloss, 'one'));
    report('storing them again, all changed', await storeAll(gloss, 'another'));
    report('first page, lexicons compiled', await timeToMarks(gloss, server.origin));
    report('later page', await timeToMarks(gloss, server.origin));
    report('searching', await timeSearches(gloss));
  } finally {
    await gloss.close();
    await server.close();
  }
}

function report(what: string, figures: object): void {
  console.log(`${what}: ${JSON.stringify(figures)}`);
}

function records(definition: string): RecordChange[] {
  return Array.from({ length: ENTRIES }, (_, index) => {
    const record = entryOf(index, definition);
    return { kind: 'entry', id: record.id, record };
  });
}

/** "base cedi 123": two or three words, the last one of each entry's own. */
function entryOf(index: number, definition: string): Entry {
  const headword = `${wordOf(index)} ${wordOf(index * 7 + 3)}${index % 3 ? '' : ' rate'}`;
  return {
    id: `term-${index}`,
    headword: `${headword} ${index}`,
    definition: `${definition} of what ${headword} is, in a sentence as long as definitions are.`,
    partOfSpeech: 'noun',
    variants: index % 4 ? [] : [{ text: `${wordOf(index)}${index}`, kind: 'synonym' }],
    field: '',
    related: [],
  };
}

function wordOf(number: number): string {
  const at = (place: number) =>
    SYLLABLES[Math.floor(number / SYLLABLES.length ** place) % SYLLABLES.length] ?? '';
  return at(0) + at(1) + at(2);
}

/** Stores all entries from a page, as an import does, and watches whether the page stays at hand. */
async function storeAll(gloss: Launched, definition: string): Promise<Written> {
  const page = await pageWithStore(gloss);
  await page.evaluate((all) => Object.assign(globalThis, { all, longest: 0 }), records(definition));
  const written = await page.evaluate(async () => {
    const world = globalThis as unknown as { store: InPageStore; all: RecordChange[] };
    let longestTask = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    });
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    const [known] = await world.store.listOwn();
    if (known) await world.store.importInto(known.id, world.all);
    else await world.store.addOwn({ title: 'Long', from: { kind: 'written' } }, world.all);
    const ms = Math.round(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { usage = 0 } = await navigator.storage.estimate();
    return { ms, longestTask, storedMegabytes: Math.round(usage / 2 ** 20) };
  });
  const heapMegabytes = await heapOf(page);
  await page.close();
  return { ...written, heapMegabytes };
}

/** From the start of navigation to the first marks that stay. */
async function timeToMarks(gloss: Launched, origin: string) {
  const page = await gloss.context.newPage();
  const start = performance.now();
  await page.goto(`${origin}/article.html`);
  await until(async () => (await readMarks(page)).length > 0 || undefined, { what: 'marks' });
  const ms = Math.round(performance.now() - start);
  const heapMegabytes = await heapOf(page);
  await page.close();
  return { ms, heapMegabytes };
}

const QUERIES = [
  'gross margin',
  'base',
  'cedi 123',
  'lame nipo',
  'vizu',
  'basace fo',
  'recievable',
];

/** Each query letter by letter, as it is typed; asked of the worker that the popup has. */
async function timeSearches(gloss: Launched) {
  const page = await gloss.context.newPage();
  await page.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
  const typed = QUERIES.flatMap((query) => [...query].map((_, end) => query.slice(0, end + 1)));
  // As text: a function with functions in it would not come through whole.
  await page.evaluate(
    `worker = new Worker(trustedTypes.createPolicy('measure', { createScriptURL: (at) => at }).createScriptURL('/search.js'))`,
  );
  const times = await page.evaluate(async (queries) => {
    const { worker } = globalThis as unknown as { worker: Worker };
    const all: number[] = [];
    let ready = 0;
    for (const [id, query] of ['a', ...queries].entries()) {
      const start = performance.now();
      await new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage({ id, query, options: {} });
      });
      if (id === 0) ready = performance.now() - start;
      else all.push(performance.now() - start);
    }
    return { ready, all: all.sort((a, b) => a - b) };
  }, typed);
  await page.close();
  const at = (share: number) => Math.round(times.all[Math.floor(times.all.length * share)] ?? 0);
  return { ready: Math.round(times.ready), median: at(0.5), p95: at(0.95), worst: at(0.999) };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 2 ** 20);
}

await main();
