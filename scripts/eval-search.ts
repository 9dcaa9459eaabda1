/**
 * `npm run eval:search [-- --worst N] [-- --own]`: measures our search on every set of
 * `tests/search` and on the glossary's own names, typed in part and with errors, beside Fuse.js and
 * MiniSearch alone. Prints a table and saves `results/search.json`. `--worst N` names queries that
 * were missed on the odd halves; `--own` leaves the others out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSearch } from '@/core/search';

import { type Engine, fuseEngine, glossEngine, miniSearchEngine } from './eval-search/engines';
import { type Figures, measure, sample, timed, timeKeystrokes } from './eval-search/measure';
import { beginsSo, ownFirst, prefixCeiling } from './eval-search/prefixes';
import { KINDS, type Query, readSets } from './eval-search/sets';
import { readGlossary } from './read-glossary';
import { openSearchFile, searchFile } from './search-index';

const SETS = fileURLToPath(new URL('../tests/search', import.meta.url));
/** Fuse.js reads every text letter by letter: a second a query. It gets so many of each kind. */
const FEW = 24;
/** Queries that are typed letter by letter, of each kind. */
const TYPED = 12;

const { values } = parseArgs({
  options: { worst: { type: 'string', default: '0' }, own: { type: 'boolean', default: false } },
});

const { glossary } = readGlossary();
const queries = readSets(glossary, SETS);
const typed = KINDS.flatMap((kind) => sample(ofKind(queries, kind), TYPED)).map(({ text }) => text);

const file = searchFile(glossary);
const built = timed(() => createSearch(glossary)('cash'));
const loaded = timed(() => openSearchFile(file)('cash'));
const gloss = glossEngine(openSearchFile(file));

const results = [
  measured(gloss, queries, typed),
  ...(values.own
    ? []
    : [
        measured(miniSearchEngine(glossary), queries, typed),
        measured(
          fuseEngine(glossary),
          KINDS.flatMap((kind) => few(ofKind(queries, kind))),
          sample(typed, FEW / 6),
        ),
      ]),
];

console.log(
  `${glossary.entries.length} entries; shares in %: first, in the first three, in the first ten; learned on odd rows, judged on even ones`,
);
for (const kind of KINDS) for (const half of ['odd', 'even'] as const) printRow(kind, half);
for (const { name, times } of results) {
  const { keystrokes, median, p95, clockMedian, clockP95 } = times;
  console.log(
    `${name}: ${keystrokes} keystrokes, ms of the processor: median ${ms(median)}, p95 ${ms(p95)}; on the clock: ${ms(clockMedian)}, ${ms(clockP95)}`,
  );
}
const prefixes = ofKind(queries, 'prefixes');
const ceiling = prefixCeiling(glossary, prefixes);
const begins = beginsSo(glossary, prefixes, gloss);
const unnamed = ownFirst(glossary, prefixes, gloss);
console.log(
  `prefixes: at most ${percent(ceiling)} can have their own name first, since names begin alike; ${percent(begins)} have a name that begins so`,
);
console.log(
  `of the ${unnamed.queries} that are no name themselves: first ${percent(unnamed.first)}`,
);
console.log(
  `ready to search, ms of the processor: ${ms(loaded.own)} with the index that is shipped, ${ms(built.own)} without`,
);
for (const { missed, kind, half } of results[0]?.figures ?? []) {
  if (half === 'even') continue;
  for (const { query, found } of missed.slice(0, Number(values.worst)))
    console.log(`${kind}: ${query} → ${found}`);
}

mkdirSync('results', { recursive: true });
writeFileSync(
  join('results', 'search.json'),
  `${JSON.stringify({ entries: glossary.entries.length, built, loaded, ceiling, begins, unnamed, results }, null, 2)}\n`,
);

function ofKind(all: readonly Query[], kind: Query['kind']): Query[] {
  return all.filter((query) => query.kind === kind);
}

/** Some queries of either half. */
function few(all: readonly Query[]): Query[] {
  return (['odd', 'even'] as const).flatMap((half) =>
    sample(
      all.filter((query) => query.half === half),
      FEW / 2,
    ),
  );
}

function measured(engine: Engine, own: readonly Query[], keys: readonly string[]) {
  return {
    name: engine.name,
    figures: measure(engine, own),
    times: timeKeystrokes(engine, keys),
  };
}

function printRow(kind: Figures['kind'], half: Figures['half']): void {
  const cells = results.map(({ name, figures }) => {
    const own = figures.find((row) => row.kind === kind && row.half === half);
    if (!own) return '';
    const shares = [own.first, own.topThree, own.topTen].map(percent).join(' ');
    return `${name} ${shares} of ${own.queries}`;
  });
  console.log(
    `${kind.padEnd(13)}${half.padEnd(6)}${cells.map((cell) => cell.padEnd(42)).join('')}`,
  );
}

function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(5);
}

function ms(time: number): string {
  return time.toFixed(time < 10 ? 2 : 0);
}
