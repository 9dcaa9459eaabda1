/**
 * Search over a glossary, as the popup, the glossary page, look-ups and the command line use it: a
 * term, a question about a term, two terms side by side ("sales vs marketing"), or a description of
 * a term whose name the reader does not know ("money owed to suppliers").
 *
 * Names come first, in the order of `RANK`; then what the description fits. Whatever was found by
 * its name stands above all that was found by its meaning.
 */
import type { Glossary } from '@/data/glossary';
import { type Compared, createComparisonSearch } from './comparison-search';
import type { DescriptionIndex } from './description-index';
import { createDescriptionSearch } from './description-search';
import {
  indexNames,
  type Name,
  type NamedRecord,
  type NameIndex,
  recordKey,
  searchKey,
} from './name-index';
import { createNameSearch, type Favour, type Hit, RANK } from './name-search';
import { createNearestNames } from './nearest-names';
import { once } from './once';
import { cutQuery, readQuery, termsOf } from './query';
import {
  comparisonResult,
  distinctFinds,
  type Find,
  type FoundRecord,
  namedFind,
  resultOf,
  type SearchResult,
} from './search-results';
import { type Searched, searchedIn } from './searched';

export type { Span } from './emphasis';
export type { FoundRecord, SearchResult } from './search-results';

export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** Where nothing was found: the records whose names are nearest to what was typed. */
  readonly suggestions: readonly FoundRecord[];
}

export interface SearchOptions {
  /** Results at most; `RESULTS` without it. */
  readonly limit?: number;
  /** Ids of entries that were opened lately, and of those that were saved: they weigh a little more. */
  readonly recent?: readonly string[];
  readonly saved?: readonly string[];
}

/** The answer to what was typed. */
export type Search = (query: string, options?: SearchOptions) => SearchAnswer;

/** Rows of the popup's list. */
export const RESULTS = 10;

/** A reader's own entries count as names so many letters shorter. */
const FAVOUR = { recent: 2, saved: 3 };

/** The commas of "depreciation, amortization and depletion". */
const LIST_COMMA = /,\s+(?:and |or )?(?=\S)/g;

const NOTHING: SearchAnswer = { results: [], suggestions: [] };

/** A search over a glossary that is at hand; to make it takes some tenths of a second. */
export function createSearch(glossary: Glossary, descriptions?: DescriptionIndex): Search {
  return searchOver(searchedIn(glossary, descriptions));
}

/** A search over what was made beforehand, in a few ms. */
export function searchOver(searched: Searched): Search {
  const { names, comparisons, descriptions, otherDescriptions, sentencesOf } = searched;
  const index = indexNames(names);
  const searchNames = createNameSearch(index);
  const nearest = createNearestNames(index);
  const searchDescriptions = createDescriptionSearch(descriptions, otherDescriptions);
  const recordsByKey = once(() => recordsIn(names));
  const comparing = createComparisonSearch(comparisons, index, guess);

  /** What a side of a comparison may be that is no name: part of one, or one with an error. */
  function guess(side: string): readonly Find[] {
    return searchNames(side).map((hit) => namedFind(hit.name, side));
  }

  function described(text: string, favour: Favour): Find[] {
    const records = recordsByKey();
    const { hits, stems } = searchDescriptions(text, (key) => favour(records.get(key)));
    return hits.flatMap((key) => {
      const record = records.get(key);
      return record ? [{ record, stems }] : [];
    });
  }

  function present(finds: readonly Find[], limit: number): FoundRecord[] {
    return finds.slice(0, limit).map((find) => resultOf(find, sentencesOf));
  }

  function rowsOf({ comparisons, named, offer }: Compared, limit: number): SearchResult[] {
    const rows = [...offer, ...comparisons.map(comparisonResult), ...present(named, limit)];
    return rows.slice(0, limit);
  }

  function compare(key: string): { rows?: Compared; isMeant: boolean } {
    const wanted = readQuery(key);
    if (wanted.kind === 'term') {
      const rows = comparing.neighbours(wanted.pairs);
      return rows ? { rows, isMeant: true } : { isMeant: false };
    }
    const rows = comparing.compare(wanted);
    // "profit and loss" may be two entries, but is rather the start of a longer name.
    return {
      rows,
      isMeant: rows.comparisons.length > 0 || (wanted.isSure && rows.named.length > 0),
    };
  }

  /** Names of what the question asks for, and what the question itself names: "what is churn". */
  function named(
    key: string,
    favour: Favour,
    typed: string,
  ): { hits: Hit[]; finds: Find[]; term: string } {
    const terms = termsOf(key);
    const hitsOf = remembered((term) =>
      searchNames(term, favour, term === key ? typed : undefined),
    );
    const asked = termAsked(terms, index, (term) => hitsOf(term)[0]);
    const hits = hitsOf(asked);
    const own = asked === key ? [] : hitsOf(key).filter(isSpelled);
    const finds = [
      ...hits.map(({ name }) => namedFind(name, asked)),
      ...own.map(({ name }) => namedFind(name, key)),
    ];
    return { hits, finds, term: terms.at(-1) ?? key };
  }

  function find(
    key: string,
    typed: string,
    { limit = RESULTS, ...own }: SearchOptions,
  ): SearchResult[] {
    const favour = favourOf(own);
    const compared = isEntryName(index, key) ? undefined : compare(listKey(typed));
    if (compared?.isMeant && compared.rows) return rowsOf(compared.rows, limit);
    const { hits, finds, term } = named(key, favour, typed);
    const isFull = finds.length >= limit && hits.every(isSpelled);
    const meant = isFull ? [] : described(term, favour);
    const all = distinctFinds([...finds, ...meant]);
    if (finds.length === 0 && compared?.rows?.named.length) return rowsOf(compared.rows, limit);
    return present(all, limit);
  }

  return (query, options = {}) => {
    const text = cutQuery(query);
    const key = searchKey(text);
    if (!key) return NOTHING;
    const results = find(key, text, options);
    if (results.length > 0) return { results, suggestions: [] };
    const near = nearest(termsOf(key).at(-1) ?? key);
    return {
      results,
      suggestions: present(
        near.map((name) => namedFind(name, key)),
        near.length,
      ),
    };
  };
}

/** The key of a query with "and" for each comma, as terms to compare are parted. */
function listKey(text: string): string {
  return searchKey(text.replaceAll(LIST_COMMA, ' and '));
}

/** The records by `kind:id`; each has one name that is its title. */
function recordsIn(names: readonly Name[]): ReadonlyMap<string, NamedRecord> {
  const records = new Map<string, NamedRecord>();
  for (const { standing, record } of names) {
    if (standing === 0) records.set(recordKey(record), record);
  }
  return records;
}

/** Of the readings of a question the longest that is an entry's name, or that begins one, or the shortest. */
function termAsked(
  terms: readonly string[],
  index: NameIndex,
  bestHit: (term: string) => Hit | undefined,
): string {
  const [whole = ''] = terms;
  if (terms.length < 2) return whole;
  const exact = terms.find((term) => isEntryName(index, term));
  if (exact) return exact;
  const begun = terms.find((term) => {
    const hit = bestHit(term);
    return hit && isSpelled(hit) && hit.record.kind === 'entry';
  });
  return begun ?? terms.find((term) => bestHit(term)) ?? terms.at(-1) ?? whole;
}

/** What gives the same for the same, worked out once each. */
function remembered<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const result = known.get(key) ?? work(key);
    known.set(key, result);
    return result;
  };
}

function isEntryName(index: NameIndex, key: string): boolean {
  return index.exact(key).some(({ record }) => record.kind === 'entry');
}

function isSpelled({ rank }: Hit): boolean {
  return rank < RANK.typo;
}

const NOBODY: Favour = () => 0;

function favourOf({ recent = [], saved = [] }: SearchOptions): Favour {
  if (recent.length + saved.length === 0) return NOBODY;
  const letters = new Map([
    ...recent.map((id) => [id, FAVOUR.recent] as const),
    ...saved.map((id) => [id, FAVOUR.saved] as const),
  ]);
  return (record) => (record?.kind === 'entry' && letters.get(record.id)) || 0;
}
