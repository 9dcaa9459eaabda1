/** A dictionary for Yomitan (format 3): entries under all of their names, comparisons as tables. */
import { strToU8, zipSync } from 'fflate';
import {
  type Comparison,
  type Entry,
  fieldName,
  fieldNameIn,
  type Glossary,
} from '@/data/glossary';

/** Rows of one file; Yomitan reads them file by file. */
const ROWS_PER_FILE = 10_000;
/** A zip must say when its files were made: always the same, so that equal glossaries give equal files. */
const MADE = new Date(2000, 0, 1);

/** `[term, reading, definition tags, rules, score, definitions, sequence, term tags]` */
type TermRow = readonly [
  string,
  string,
  string,
  string,
  number,
  readonly unknown[],
  number,
  string,
];

/** What Yomitan calls the part of speech, so that it finds inflected forms too. */
const RULES: Readonly<Record<Entry['partOfSpeech'], string>> = {
  noun: 'n',
  verb: 'v',
  adjective: 'adj',
  adverb: '',
  phrase: '',
};

/** The dictionary as the bytes of a zip archive. */
export function writeYomitan(glossary: Glossary): Uint8Array {
  const { title, version, language } = glossary;
  const index = {
    title,
    revision: String(version),
    format: 3,
    sequenced: true,
    sourceLanguage: language,
    targetLanguage: language,
  };
  const files: Record<string, Uint8Array> = {
    'index.json': json(index),
    'tag_bank_1.json': json(tagRows(glossary)),
  };
  const rows = termRows(glossary);
  for (let at = 0; at === 0 || at < rows.length; at += ROWS_PER_FILE) {
    files[`term_bank_${at / ROWS_PER_FILE + 1}.json`] = json(rows.slice(at, at + ROWS_PER_FILE));
  }
  return zipSync(files, { mtime: MADE });
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}

function termRows({ entries, comparisons }: Glossary): TermRow[] {
  const headwords = new Map(entries.map(({ id, headword }) => [id, headword]));
  const own = entries.flatMap((entry, index) => entryRows(entry, index + 1));
  const tables = comparisons.flatMap((comparison, index) =>
    comparisonRows(comparison, entries.length + index + 1, headwords),
  );
  return [...own, ...tables];
}

function entryRows(entry: Entry, sequence: number): TermRow[] {
  const { headword, variants, partOfSpeech, field, status = '' } = entry;
  const tags = [tagOf(field), status].filter(Boolean).join(' ');
  const content = contentOf(entry);
  const names = [
    { text: headword, partOfSpeech },
    ...variants.map((one) => ({ partOfSpeech, ...one })),
  ];
  return names.map(({ text, partOfSpeech: part = partOfSpeech }, place) => [
    text,
    '',
    tags,
    RULES[part],
    place === 0 ? 0 : -1,
    [content],
    sequence,
    '',
  ]);
}

/** A definition alone is a text; with more to say it is a list of paragraphs. */
function contentOf(entry: Entry): unknown {
  const { definition, example, why, usage, preferred } = entry;
  const more = [
    preferred && labelled('Use instead: ', preferred),
    example && labelled('Example: ', example),
    why,
    usage && labelled('Usage: ', usage),
  ].filter(Boolean);
  if (more.length === 0) return definition;
  return structured([definition, ...more].map((content) => ({ tag: 'div', content })));
}

function labelled(label: string, text: string) {
  return [{ tag: 'span', style: { fontStyle: 'italic' }, content: label }, text];
}

function structured(content: unknown) {
  return { type: 'structured-content', content };
}

/** A comparison is found under its title and, below the entries, under the terms that it compares. */
function comparisonRows(
  comparison: Comparison,
  sequence: number,
  headwords: ReadonlyMap<string, string>,
): TermRow[] {
  const terms = comparison.entries.map((id) => headwords.get(id) ?? id);
  const content = structured(tableOf(comparison, terms));
  return [comparison.title, ...new Set(terms)].map((term, place) => [
    term,
    '',
    'comparison',
    '',
    place === 0 ? 0 : -2,
    [content],
    sequence,
    '',
  ]);
}

function tableOf({ title, criteria, takeaways, inPractice }: Comparison, terms: readonly string[]) {
  const cell = (tag: 'th' | 'td', content: string) => ({ tag, content });
  const rows = criteria.map(({ label, values }) => [
    cell('th', label),
    ...values.map((value) => cell('td', value)),
  ]);
  const head = [cell('th', ''), ...terms.map((term) => cell('th', term))];
  const table = {
    tag: 'table',
    content: [head, ...rows].map((content) => ({ tag: 'tr', content })),
  };
  const notes = [...takeaways, inPractice ?? ''].filter(Boolean);
  return [cellFree(title), table, ...notes.map(cellFree)];
}

function cellFree(content: string) {
  return { tag: 'div', content };
}

/** `[name, category, order, notes, score]` */
function tagRows({
  entries,
  fields,
}: Glossary): (readonly [string, string, number, string, number])[] {
  const own = [...new Set(entries.map(({ field }) => field))].filter(Boolean);
  return [
    ...own.map(
      (field) =>
        [tagOf(field), 'subject', 0, fieldNameIn(fields, field) ?? fieldName(field), 0] as const,
    ),
    ['comparison', 'expression', 1, 'terms side by side', 0],
    ['preferred', 'popular', -1, 'preferred term', 0],
    ['admitted', 'default', -1, 'may be used', 0],
    ['deprecated', 'archaism', -1, 'not to be used', 0],
    ['superseded', 'archaism', -1, 'replaced by another term', 0],
  ];
}

/** Tags are parted by spaces and hold none. */
function tagOf(field: string): string {
  return field.trim().replace(/\s+/g, '-').toLowerCase();
}
