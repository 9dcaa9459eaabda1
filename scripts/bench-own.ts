/**
 * What a long glossary of the reader's own costs: importing and storing it, marking with it, searching it.
 * `npm run bench:own -- [--entries N] [--beside N,N] [--rounds N] [--only import|store|mark|search]`
 * needs a built extension. `--beside` stores further glossaries before the search is measured. It prints medians on this machine; nothing fails for being slow.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureImport } from './bench-own/importing';
import { measureMarking } from './bench-own/marking';
import { measureSearching } from './bench-own/searching';
import { measureStoring, storeBeside } from './bench-own/storing';
import { type Launched, launch } from './launch';
import { type InPageStore, pageWithStore } from './page-with-store';
import { serve } from './serve';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '50000' },
    beside: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const entries = Number(values.entries);
const isWanted = (part: string) => values.only === undefined || values.only === part;

async function main(): Promise<void> {
  console.log(`${entries} entries, load ${loadavg()[0]?.toFixed(1)}`);
  if (isWanted('import')) await inBrowser(importing);
  if (['store', 'mark', 'search'].some(isWanted)) await inBrowser(using);
}

async function importing(gloss: Launched): Promise<void> {
  for (const line of await measureImport(gloss, entries)) report('import, glossary page', line);
}

/** On one profile: what is stored first is then marked with and searched. */
async function using(gloss: Launched): Promise<void> {
  report('store', await measureStoring(gloss, entries, 'one'));
  if (isWanted('store'))
    report('store again, all changed', await measureStoring(gloss, entries, 'other'));
  if (isWanted('mark')) await marking(gloss);
  if (!isWanted('search')) return;
  const beside = values.beside.split(',').map(Number).filter(Boolean);
  for (const count of beside) await storeBeside(gloss, count);
  const lines = await measureSearching(gloss, 1 + beside.length);
  for (const line of lines) report('search', line);
}

async function marking(gloss: Launched): Promise<void> {
  const server = await serve('tests/pages');
  try {
    const lines = await measureMarking(
      gloss,
      server,
      (isOn) => switchOwn(gloss, isOn),
      Number(values.rounds),
    );
    for (const line of lines) report('mark 50,000 words', line);
  } finally {
    await server.close();
  }
}

async function switchOwn(gloss: Launched, isOn: boolean): Promise<void> {
  const page = await pageWithStore(gloss);
  await page.evaluate(async (on) => {
    const { store } = globalThis as unknown as { store: InPageStore };
    for (const { id } of await store.listOwn()) await store.changeOwn(id, { isOn: on });
  }, isOn);
  await page.close();
}

async function inBrowser(measure: (gloss: Launched) => Promise<void>): Promise<void> {
  const gloss = await launch({ extension: '.output/chrome-mv3', headless: true });
  try {
    await measure(gloss);
  } finally {
    await gloss.close();
  }
}

function report(what: string, line: string): void {
  console.log(`${what}: ${line}`);
}

await main();
