/**
 * `npm run bench -- [--only NAME] [--pages A,B] [--rounds N] [--names FILE] [--profile PAGE]`:
 * measures Gloss beside other ways to find terms, in a real browser, in one run and in turn. Prints
 * medians, ratios and targets, and saves `results/bench.json`, or `results/bench-NAME.json` for one
 * measure only. Nothing fails for being slow.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Arena, openArena } from './bench/arena';
import { formatTable } from './bench/figures';
import { makeInput } from './bench/input';
import type { Measure, Outcome } from './bench/measure';
import { hover } from './bench/measures/hover';
import { longestTask } from './bench/measures/longest-task';
import { memory } from './bench/measures/memory';
import { mutations } from './bench/measures/mutations';
import { ourPages } from './bench/measures/our-pages';
import { painted } from './bench/measures/painted';
import { scanCold } from './bench/measures/scan-cold';
import { scanWarm } from './bench/measures/scan-warm';
import { script } from './bench/measures/script';
import { stages } from './bench/measures/stages';
import { terms } from './bench/measures/terms';
import { makePages, PAGE_NAMES } from './bench/pages';
import { profileOurs } from './bench/profile';

const MEASURES: Readonly<Record<string, Measure>> = {
  'scan-warm': scanWarm,
  stages,
  'scan-cold': scanCold,
  painted,
  'longest-task': longestTask,
  mutations,
  terms,
  memory,
  script,
  hover,
  'our-pages': ourPages,
};

const { values } = parseArgs({
  options: {
    /** One of the measures above. */
    only: { type: 'string' },
    /** Some of the pages, parted by commas. */
    pages: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    /** A TSV file with a header and a name in its first column, for made-up forms. */
    names: { type: 'string' },
    /** A page; nothing is measured, see `profileOurs`. */
    profile: { type: 'string' },
  },
});
const wanted = values.profile ? [values.profile] : (values.pages?.split(',') ?? PAGE_NAMES);
requireKnown('page', wanted, PAGE_NAMES);
if (values.only) requireKnown('measure', [values.only], Object.keys(MEASURES));
const rounds = Number(values.rounds);

const input = makeInput(values.names);
const pages = makePages(input.forms, wanted);
const arena = await openArena(pages, input, Boolean(values.profile));
try {
  const [page] = pages;
  if (values.profile && page) console.log(await profileOurs(arena, page));
  else await measureAll(arena);
} finally {
  await arena.close();
}

async function measureAll(arena: Arena): Promise<void> {
  const machine = `${cpus()[0]?.model}, ${availableParallelism()} cores`;
  const about = {
    date: new Date().toISOString(),
    browser: arena.browser.version(),
    machine,
    rounds,
    forms: input.forms.length,
    formsFrom: values.names ?? 'made up',
  };
  console.log(
    `Chromium ${about.browser}, ${machine}; ${about.forms} forms (${about.formsFrom}), ${rounds} rounds`,
  );
  const file = values.only ? `results/bench-${values.only}.json` : 'results/bench.json';
  const outcomes: Record<string, Outcome> = {};
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (values.only && values.only !== name) continue;
    const outcome = await measure(arena, { rounds, progress });
    outcomes[name] = outcome;
    print(outcome);
    // After each one: a long run that is stopped leaves what it has.
    mkdirSync('results', { recursive: true });
    writeFileSync(file, `${JSON.stringify({ about, outcomes }, null, 2)}\n`);
  }
}

function print({ title, rows, targets }: Outcome): void {
  console.log(`\n${title}\n${formatTable(rows)}`);
  for (const { what, seen, met } of targets) {
    console.log(`    ${met ? 'met    ' : 'not met'}  ${what}: ${seen}`);
  }
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
}

function requireKnown(kind: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  console.error(`There is no ${kind} "${unknown}": ${known.join(', ')}`);
  process.exit(2);
}
