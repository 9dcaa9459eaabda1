/**
 * Search over a glossary, as the popup, the command line and look-ups use it: a term, a question
 * about a term, or two terms side by side ("sales vs marketing").
 */
import type { Comparison, Glossary } from '@/data/glossary';
import { createNameIndex, type NamedRecord, searchKey } from './name-index';
import { createNameSearch, type Hit } from './name-search';
import { QUERY_LENGTH, readQuery, termOfQuestion } from './query';

export interface SearchResult extends NamedRecord {
  /** The name that was found, where it is not the title: "CAC" for "customer acquisition cost". */
  readonly matched?: string;
}

/** The results for what was typed, best first. */
export type Search = (query: string, limit?: number) => SearchResult[];

/** Rows of the popup's list. */
export const RESULTS = 10;

/** Readings of one side of a comparison that are tried while its word is still being typed. */
const GUESSES = 3;

/** A search over one glossary. The index is built at the first query, not before. */
export function createSearch(glossary: Glossary): Search {
  let search: Search | undefined;
  return (query, limit) => {
    search ??= createReadySearch(glossary);
    return search(query, limit);
  };
}

function createReadySearch({ entries, comparisons, explainers, ...about }: Glossary): Search {
  const index = createNameIndex({ entries, comparisons, explainers, ...about });
  const searchNames = createNameSearch(index, entries);

  /** The entries that one side of a comparison may mean: all that it spells, or the likeliest few. */
  function entriesOf(side: string, isSure: boolean): SearchResult[] {
    const spelled = index.exact(side).map(({ record, text }) => result({ record, name: text }));
    const found = spelled.length > 0 || !isSure ? spelled : searchNames(side).map(result);
    return distinct(found.filter(({ kind }) => kind === 'entry')).slice(0, GUESSES);
  }

  function searchComparisons(ways: readonly (readonly string[])[], isSure: boolean) {
    const readings = ways.map((way) => way.map((side) => entriesOf(side, isSure)));
    const reading = readings.find((sides) => sides.every(isFilled)) ?? (isSure ? readings[0] : []);
    const sides = (reading ?? []).filter(isFilled);
    const found = comparisons.filter((comparison) => holdsAll(comparison, sides)).sort(byLength);
    const members = new Set(found[0]?.entries);
    const named = sides.flatMap((side) => {
      const compared = side.filter(({ id }) => members.has(id));
      return compared.length > 0 ? compared : side.slice(0, 1);
    });
    return distinct([...found.map(comparisonResult), ...named]);
  }

  function compare(key: string): { found: SearchResult[]; isSettled: boolean } {
    const wanted = readQuery(key);
    if (wanted.kind === 'term') return { found: [], isSettled: false };
    const found = searchComparisons(wanted.ways, wanted.isSure);
    // "profit and loss" may be two entries, but is rather the start of a longer name.
    const isMeant = wanted.isSure ? found.length > 0 : found[0]?.kind === 'comparison';
    return { found, isSettled: isMeant };
  }

  return (query, limit = RESULTS) => {
    const key = searchKey(query.slice(0, QUERY_LENGTH));
    if (!key) return [];
    const isName = index.exact(key).some(({ record }) => record.kind !== 'comparison');
    const compared = isName ? undefined : compare(key);
    if (compared?.isSettled) return compared.found.slice(0, limit);
    const named = searchNames(isName ? key : termOfQuestion(key)).map(result);
    return (named.length > 0 ? named : (compared?.found ?? [])).slice(0, limit);
  };
}

/** True for a comparison that has one entry of every side, each of its own. */
function holdsAll({ entries }: Comparison, sides: readonly (readonly SearchResult[])[]): boolean {
  return (
    sides.length > 0 &&
    sides.every((side) => side.some(({ id }) => entries.includes(id))) &&
    new Set(sides.flat().flatMap(({ id }) => (entries.includes(id) ? [id] : []))).size >=
      sides.length
  );
}

/** Pairs before triples. */
function byLength(a: Comparison, b: Comparison): number {
  return a.entries.length - b.entries.length;
}

function comparisonResult({ id, title }: Comparison): SearchResult {
  return { kind: 'comparison', id, title };
}

function result({ record, name }: Pick<Hit, 'record' | 'name'>): SearchResult {
  return name === '' || name === record.title ? record : { ...record, matched: name };
}

function isFilled<T>(list: readonly T[]): boolean {
  return list.length > 0;
}

function distinct(found: readonly SearchResult[]): SearchResult[] {
  const seen = new Map<string, SearchResult>();
  for (const one of found) {
    const key = `${one.kind}:${one.id}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
