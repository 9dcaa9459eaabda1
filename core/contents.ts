/**
 * What a glossary holds, by name: enough to browse it and to find one's way, a tenth of the whole.
 * Made when the extension is built, and there long before the whole glossary is.
 */
import { FIELDS, fieldName, type Glossary } from '@/data/glossary';
import { explainerBlocks } from './explainer-blocks';
import type { Settings } from './settings';

type Level = Settings['levelsOff'][number];

export interface ListedEntry {
  readonly id: string;
  readonly headword: string;
  /** The id of its subject field. */
  readonly field: string;
  readonly level?: Level;
}

/** A comparison or explainer as a gallery shows it. */
export interface ListedRecord {
  readonly id: string;
  readonly title: string;
  /** The subject field of the entry that it names first. */
  readonly field: string;
  /** Its first point, in a sentence or two. */
  readonly gist: string;
}

export interface ListedComparison extends ListedRecord {
  readonly entries: readonly string[];
  /** How often people ask for just this one. */
  readonly asked?: 'often' | 'sometimes';
}

export interface Contents {
  /** From A to Z. */
  readonly entries: readonly ListedEntry[];
  /** By field, the most asked first. */
  readonly comparisons: readonly ListedComparison[];
  /** By field. */
  readonly explainers: readonly ListedRecord[];
}

/** Records of one kind under a heading. */
export interface Group<T> {
  /** A letter, "#" for digits, or the id of a field. */
  readonly key: string;
  readonly name: string;
  readonly records: readonly T[];
}

/** Lists a glossary's records in the order in which they are shown. */
export function contentsOf({ entries, comparisons, explainers }: Glossary): Contents {
  const fields = new Map(entries.map(({ id, field }) => [id, field]));
  const headwords = new Map(entries.map(({ id, headword }) => [id, headword]));
  const fieldOf = (ids: readonly string[]) => fields.get(ids[0] ?? '') ?? '';
  const { compare } = new Intl.Collator('en', { numeric: true });
  return {
    entries: entries
      .map(({ id, headword, field, level }) => ({ id, headword, field, level }))
      .sort((a, b) => compare(a.headword, b.headword)),
    comparisons: comparisons
      .toSorted((a, b) => askedRank(a.asked) - askedRank(b.asked) || compare(a.title, b.title))
      .map(({ id, title, entries: ids, asked, takeaways }) => ({
        id,
        title,
        entries: ids,
        field: fieldOf(ids),
        gist: takeaways[0] ?? '',
        asked,
      }))
      .sort(byField),
    explainers: explainers
      .map(({ id, title, body, entries: ids }) => ({
        id,
        title,
        field: fieldOf(ids),
        gist: openingOf(body, headwords),
      }))
      .sort(byField),
  };
}

/** The entries of some levels; all where none is named. */
export function ofLevels(
  entries: readonly ListedEntry[],
  levels: readonly Level[],
): readonly ListedEntry[] {
  if (levels.length === 0) return entries;
  return entries.filter(({ level }) => level !== undefined && levels.includes(level));
}

/** Entries under their first letters, in the order given; what begins with none comes under "#". */
export function byLetter(entries: readonly ListedEntry[]): Group<ListedEntry>[] {
  return grouped(
    entries,
    ({ headword }) => letterOf(headword),
    (letter) => letter,
  );
}

/** Records under their fields, in the order given. */
export function groupedByField<T extends { readonly field: string }>(
  records: readonly T[],
): Group<T>[] {
  return grouped(records, ({ field }) => field, fieldName);
}

/** The fields that entries belong to, in their own order, with how many entries each has. */
export function fieldsOf(entries: readonly ListedEntry[]): Group<ListedEntry>[] {
  return groupedByField(entries.toSorted(byField));
}

/** The letter that a name is filed under: "É" under "E", "401(k)" under "#". */
export function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** The comparison of just these entries, in whatever order. */
export function comparisonOf(
  { comparisons }: Contents,
  ids: readonly string[],
): ListedComparison | undefined {
  return comparisons.find(
    ({ entries }) => entries.length === ids.length && ids.every((id) => entries.includes(id)),
  );
}

/** A few records, other ones each day: `day` counts days. */
export function ofTheDay<T>(records: readonly T[], day: number, count: number): T[] {
  const from = (day * count) % Math.max(1, records.length);
  return [...records.slice(from), ...records.slice(0, from)].slice(0, count);
}

function grouped<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  nameOf: (key: string) => string,
): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups].map(([key, members]) => ({ key, name: nameOf(key), records: members }));
}

const FIELD_ORDER = Object.keys(FIELDS);

function byField(a: { readonly field: string }, b: { readonly field: string }): number {
  return FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field);
}

function askedRank(asked: 'often' | 'sometimes' | undefined): number {
  return asked === 'often' ? 0 : asked === 'sometimes' ? 1 : 2;
}

/** The first sentence of an explainer's text. */
function openingOf(body: string, headwords: ReadonlyMap<string, string>): string {
  const link = (id: string) => ({ id, headword: headwords.get(id) ?? id, field: '' });
  const paragraph = explainerBlocks(body, link).find(({ kind }) => kind === 'paragraph');
  const text = paragraph?.parts.map((part) => part.text).join('') ?? '';
  return /^.+?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
