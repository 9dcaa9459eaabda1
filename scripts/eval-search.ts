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

import { type Engine, fuseEngine, glossEngine, miniSearchEngine } from './eval-search/engines';
import { type Figures, measure, sample, timeKeystrokes } from './eval-search/measure';
import { prefixCeiling } from './eval-search/prefixes';
import { KINDS, type Query, readSets } from './eval-search/sets';
import { readGlossary } from './read-glossary';
import { openSearch } from './search-index';

const SETS = fileURLToPath(new URL('../tests/search', import.meta.url));
/** Fuse.js reads every text letter by letter: a second a query. It gets so many of each kind. */
const FEW = 40;
/** Queries that are typed letter by letter, of each kind. */
const TYPED = 12;

const { values } = parseArgs({
  options: { worst: { type: 'string', default: '0' }, own: { type: 'boolean', default: false } },
});

const { glossary } = readGlossary();
const queries = readSets(glossary, SETS);
const typed = KINDS.flatMap((kind) => sample(ofKind(queries, kind), TYPED)).map(({ text }) => text);

const startedAt = performance.now();
const search = openSearch(glossary);
search('a');
const built = performance.now() - startedAt;

const results = [
  measured(glossEngine(search), queries, typed),
  ...(values.own
    ? []
    : [
        measured(miniSearchEngine(glossary), queries, typed),
        measured(
          fuseEngine(glossary),
          KINDS.flatMap((kind) => sample(ofKind(queries, kind), FEW)),
          sample(typed, FEW / 4),
        ),
      ]),
];

console.log(
  `${glossary.entries.length} entries; shares in %: first, in the first three, in the first ten; learned on odd rows, judged on even ones`,
);
for (const kind of KINDS) for (const half of ['odd', 'even'] as const) printRow(kind, half);
for (const { name, times } of results) {
  console.log(
    `${name}: ${times.keystrokes} keystrokes, median ${times.median.toFixed(2)} ms, p95 ${times.p95.toFixed(2)} ms`,
  );
}
const ceiling = prefixCeiling(glossary, ofKind(queries, 'prefixes'));
console.log(
  `prefixes: at most ${percent(ceiling)} can be first, since names begin alike; index built from the glossary in ${built.toFixed(0)} ms`,
);
for (const { missed, kind, half } of results[0]?.figures ?? []) {
  if (half === 'even') continue;
  for (const { query, found } of missed.slice(0, Number(values.worst)))
    console.log(`${kind}: ${query} → ${found}`);
}

mkdirSync('results', { recursive: true });
writeFileSync(
  join('results', 'search.json'),
  `${JSON.stringify({ entries: glossary.entries.length, built, ceiling, results }, null, 2)}\n`,
);

function ofKind(all: readonly Query[], kind: Query['kind']): Query[] {
  return all.filter((query) => query.kind === kind);
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
    `${kind.padEnd(13)}${half.padEnd(6)}${cells.map((cell) => cell.padEnd(36)).join('')}`,
  );
}

function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(5);
}
