/**
 * CSV and TSV for spreadsheets. A table holds entries only: comparisons, explainers, formulas and
 * what tells senses apart are left out.
 */
import type { Entry, Glossary } from '@/data/glossary';
import { guardCell, joinList, writeLink } from './cells';
import { guessColumns } from './columns';
import type { ColumnField } from './reading';
import { writeTable } from './table';

type Kind = Entry['variants'][number]['kind'];

/** The columns in their order, each with what an entry says in it. */
const COLUMNS: readonly (readonly [ColumnField, string, (entry: Entry) => string | undefined])[] = [
  ['headword', 'term', (entry) => entry.headword],
  ['definition', 'definition', (entry) => entry.definition],
  ['synonyms', 'synonyms', (entry) => namesOf(entry, 'synonym')],
  ['abbreviations', 'abbreviations', (entry) => namesOf(entry, 'abbreviation')],
  ['spellings', 'spellings', (entry) => namesOf(entry, 'spelling')],
  ['field', 'domain', (entry) => entry.field],
  ['partOfSpeech', 'part of speech', (entry) => entry.partOfSpeech],
  ['level', 'level', (entry) => entry.level],
  ['plain', 'plain', (entry) => entry.plain],
  ['example', 'example', (entry) => entry.example],
  ['why', 'why', (entry) => entry.why],
  ['usage', 'usage', (entry) => entry.usage],
  ['related', 'related', (entry) => joinList(entry.related)],
  ['links', 'url', (entry) => joinList((entry.links ?? []).map(writeLink))],
  ['status', 'status', (entry) => entry.status],
  ['preferred', 'preferred', (entry) => entry.preferred],
  ['search', 'search', (entry) => entry.search],
  ['id', 'id', (entry) => entry.id],
];

function namesOf({ variants }: Entry, kind: Kind): string {
  return joinList(variants.filter((variant) => variant.kind === kind).map(({ text }) => text));
}

/** Cells parted by commas. */
export function writeCsv(glossary: Glossary): string {
  return writeTable(rowsOf(glossary), ',');
}

/** Cells parted by tabs. */
export function writeTsv(glossary: Glossary): string {
  return writeTable(rowsOf(glossary), '\t');
}

function rowsOf({ entries }: Glossary): string[][] {
  const used = COLUMNS.filter(
    ([field, , cell]) => field === 'headword' || field === 'definition' || entries.some(cell),
  );
  const extras = extraHeaders(entries);
  return [
    [...used.map(([, header]) => header), ...extras],
    ...entries.map((entry) => [
      ...used.map(([, , cell]) => cell(entry) ?? ''),
      ...extras.map((header) => extraOf(entry, header)),
    ]),
  ].map((row) => row.map(guardCell));
}

function extraOf({ extra }: Entry, header: string): string {
  return extra && Object.hasOwn(extra, header) ? (extra[header] ?? '') : '';
}

/** The owner's own columns, but for those whose name would be taken for one of ours. */
function extraHeaders(entries: readonly Entry[]): string[] {
  const headers = [...new Set(entries.flatMap(({ extra = {} }) => Object.keys(extra)))];
  const known = COLUMNS.map(([, header]) => header);
  const guesses = guessColumns([...known, ...headers]).slice(known.length);
  return headers.filter((_, index) => guesses[index] === undefined);
}
