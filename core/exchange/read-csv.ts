/**
 * Tables: CSV with any delimiter, and TSV. Columns are known by their headers, in any order and in
 * many spellings; where they are not, the answer asks for them. Columns that hold nothing that we
 * know are kept with their entries.
 */
import type { Entry } from '@/data/glossary';
import { readLink, splitList } from './cells';
import { createCollector, type Draft } from './collector';
import { guessColumns } from './columns';
import { chooseLanguage, isOfLanguage } from './languages';
import { CAPS } from './limits';
import { type Carried, type ColumnField, type Reading, type ReadOptions, Refusal } from './reading';
import { statusOf } from './statuses';
import { type Row, readTable, recordsOf } from './table';

/** Rows that are shown to choose columns by. */
const SHOWN_ROWS = 5;

type Columns = readonly (ColumnField | undefined)[];
/** The cells of a row by what they hold, and the rest by their headers. */
type Cells = Partial<Record<ColumnField, string>> & { readonly extra: Record<string, string> };

/** Reads a table; the delimiter is found from the text. */
export function readCsv(text: string, options: ReadOptions): Reading {
  return readRows(readTable(text), options);
}

/** Reads a table whose cells are parted by tabs. */
export function readTsv(text: string, options: ReadOptions): Reading {
  return readRows(readTable(text, '\t'), options);
}

function readRows(rows: readonly Row[], options: ReadOptions): Reading {
  const { file, hasHeader = true } = options;
  const [first] = rows;
  if (!first) throw new Refusal('is empty');
  const headers = hasHeader ? first.cells : first.cells.map((_, index) => `Column ${index + 1}`);
  const columns = options.columns ?? guessColumns(headers);
  const records = recordsOf(hasHeader ? rows.slice(1) : rows);
  if (!columns.includes('headword') || !columns.includes('definition')) {
    if (options.columns) throw new Refusal('needs a column of terms and one of definitions');
    const shown = records.slice(0, SHOWN_ROWS).map(({ cells }) => cells.map(shortened));
    return {
      kind: 'columns',
      headers: headers.map(shortened),
      guesses: columns,
      rows: shown,
      faults: [],
    };
  }
  return readRecords(records, headers, columns, { ...options, file });
}

function shortened(cell: string): string {
  return cell.length > CAPS.term ? `${cell.slice(0, CAPS.term)}…` : cell;
}

function readRecords(
  rows: readonly Row[],
  headers: readonly string[],
  columns: Columns,
  { file, language: wanted }: ReadOptions,
): Reading {
  const collector = createCollector(file);
  const at = columns.indexOf('language');
  const codes = at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? '');
  const language = chooseLanguage(codes, wanted);
  for (const row of rows) {
    const cells = cellsOf(row, headers, columns);
    const reason = row.fault ?? overfull(row, headers) ?? foreign(cells, language);
    if (reason) collector.fault('record', { line: row.line, record: cells.headword }, reason);
    else collector.entry(draftOf(cells, row.line));
  }
  return collector.finish(carriedBy(headers, columns), { language: language || undefined });
}

/** A table speaks of what it has a column for. */
function carriedBy(headers: readonly string[], columns: Columns): Carried {
  const kinds = VARIANTS.filter(([column]) => columns.includes(column));
  const isKept = (_: string, index: number) => columns[index] === undefined;
  const carried = columns.flatMap((field) => (field && isEntryField(field) ? [field] : []));
  return new Set([
    ...carried,
    ...(kinds.length > 0 ? (['variants'] as const) : []),
    ...(kinds.length > 1 ? (['kinds'] as const) : []),
    ...(headers.some(isKept) ? (['extra'] as const) : []),
  ]);
}

function isEntryField(field: ColumnField): field is ColumnField & keyof Entry {
  return field !== 'language' && !VARIANTS.some(([column]) => column === field);
}

function cellsOf({ cells }: Row, headers: readonly string[], columns: Columns): Cells {
  const found: Cells = { extra: {} };
  cells.forEach((cell, index) => {
    const field = columns[index];
    if (!cell) return;
    if (field) found[field] = cell;
    else if (headers[index]) found.extra[headers[index]] = cell;
  });
  return found;
}

/** More cells than headers mean that a cell has fallen apart, mostly at a comma without quotes. */
function overfull({ cells }: Row, headers: readonly string[]): string | undefined {
  const isOverfull = cells.slice(headers.length).some(Boolean);
  if (!isOverfull) return undefined;
  return `has ${cells.length} cells, but the header has ${headers.length}; a cell that holds the delimiter needs quotes`;
}

function foreign({ language = '' }: Cells, wanted: string): string | undefined {
  return isOfLanguage(language, wanted) ? undefined : `is in another language (${language})`;
}

function draftOf(cells: Cells, line: number): Draft {
  const status = statusOf(cells.status ?? '');
  const level = LEVELS.find((name) => name === cells.level?.toLowerCase());
  const extra = {
    ...cells.extra,
    ...(cells.status && !status && { status: cells.status }),
    ...(cells.level && !level && { level: cells.level }),
  };
  return {
    line,
    key: cells.id,
    fields: {
      headword: cells.headword,
      definition: cells.definition,
      variants: variantsOf(cells),
      field: cells.field,
      partOfSpeech: partOfSpeechOf(cells.partOfSpeech),
      level,
      plain: cells.plain,
      example: cells.example,
      why: cells.why,
      usage: cells.usage,
      related: splitList(cells.related ?? ''),
      links: cells.links && splitList(cells.links).map(readLink),
      status,
      preferred: cells.preferred,
      search: cells.search,
      extra: Object.keys(extra).length > 0 ? extra : undefined,
    },
  };
}

const LEVELS = ['everyday', 'core', 'specialist'];

const VARIANTS = [
  ['synonyms', 'synonym'],
  ['abbreviations', 'abbreviation'],
  ['spellings', 'spelling'],
] as const;

function variantsOf(cells: Cells) {
  return VARIANTS.flatMap(([column, kind]) =>
    splitList(cells[column] ?? '').map((text) => ({ text, kind })),
  );
}

const PARTS_OF_SPEECH: readonly (readonly [string, RegExp])[] = [
  ['noun', /^n(oun)?\b|^proper noun/i],
  ['verb', /^v(erb)?\b/i],
  ['adjective', /^adj(?:\b|e)/i],
  ['adverb', /^adv(erb)?\b/i],
  ['phrase', /^phr(ase)?\b/i],
];

/** What others call it; a noun where they say nothing that we know. */
function partOfSpeechOf(word = ''): string | undefined {
  return PARTS_OF_SPEECH.find(([, pattern]) => pattern.test(word))?.[0];
}
