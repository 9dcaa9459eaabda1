// cspell:ignore slaes
/**
 * Names that a query may mean, ranked. The rank is decided by how the query stands in a name
 * (whole, at its start, at the start of its words), never by a score, so that nothing fuzzy can
 * stand above what was spelled right. Typing errors are left to Fuse.js, which is asked only where
 * plain comparison finds nothing: it reads every name, plain comparison costs a tenth of it.
 */
import Fuse from 'fuse.js';
import type { Entry } from '@/data/glossary';
import { type Name, type NamedRecord, type NameIndex, searchKey, tighten } from './name-index';
import { typingDistance } from './typing-distance';

/** How a query stands in a name, best first. */
export const RANK = {
  exact: 0,
  prefix: 1,
  wordStart: 2,
  /** Its words are among those that people use who do not know the term. */
  hint: 3,
  typo: 4,
} as const;

/** Within a rank, entries stand above the records that speak of several. */
const KINDS = ['entry', 'comparison', 'explainer'] as const;

/** Shorter queries resemble too many names for a guess to be of use. */
const SHORTEST_GUESS = 4;
/** Typing errors allowed: one, and one more in long words. */
const LONG_WORD = 8;

export interface Hit {
  readonly record: NamedRecord;
  /** The name as the glossary writes it; empty where only a hint was found. */
  readonly name: string;
  readonly rank: (typeof RANK)[keyof typeof RANK];
  /** Order among hits of one rank and kind, least first. */
  readonly distance: number;
}

/** The best hit of each record for a folded query, best first. */
export type NameSearch = (key: string) => Hit[];

export function createNameSearch(index: NameIndex, entries: readonly Entry[]): NameSearch {
  const records = new Map(index.names.map(({ record }) => [`${record.kind}:${record.id}`, record]));
  const hints = entries.flatMap(({ id, search }) => {
    const record = records.get(`entry:${id}`);
    return search && record ? [{ record, words: ` ${searchKey(search)} ` }] : [];
  });
  let fuse: Fuse<Name> | undefined;

  function typoHits(key: string): Hit[] {
    fuse ??= createFuse(index.names);
    const allowed = key.length < LONG_WORD ? 1 : 2;
    return fuse.search(key).flatMap(({ item: name }) => {
      const errors = typingDistance(key, name.key);
      // Errors first; among names with as few, the shortest, of which most was typed.
      const distance = errors + name.key.length / 1000;
      return errors > allowed
        ? []
        : [{ record: name.record, name: name.text, rank: RANK.typo, distance }];
    });
  }

  return (key) => {
    const plain = best([...nameHits(index.names, key), ...hintHits(hints, key)]);
    const isSpelled = plain[0] !== undefined && plain[0].rank <= RANK.wordStart;
    if (isSpelled || key.length < SHORTEST_GUESS) return plain;
    return best([...plain, ...typoHits(key)]);
  };
}

function createFuse(names: readonly Name[]): Fuse<Name> {
  return new Fuse(
    names.filter((name) => name.standing < 2),
    {
      keys: ['key'],
      // Swapped letters are two errors for Fuse, so "slaes" is 2 of 5. What is let in by that and
      // is no such slip of the keys, `typingDistance` turns away.
      threshold: 0.4,
      ignoreLocation: true,
      ignoreDiacritics: true,
    },
  );
}

function nameHits(names: readonly Name[], key: string): Hit[] {
  const tight = tighten(key);
  const words = key.split(' ');
  return names.flatMap((name) => {
    const rank = rankOf(name, key, tight, words);
    // Of the names that start alike, the shortest is nearest to what was typed.
    const distance = name.key.length + name.standing;
    return rank === undefined ? [] : [{ record: name.record, name: name.text, rank, distance }];
  });
}

function rankOf(name: Name, key: string, tight: string, words: readonly string[]) {
  if (name.tight === tight) return RANK.exact;
  if (name.key.startsWith(key) || name.tight.startsWith(tight)) return RANK.prefix;
  const padded = ` ${name.key}`;
  // A single letter begins too many words: it must be one ("D/E ratio").
  const begins = (word: string) =>
    word.length > 1 ? padded.includes(` ${word}`) : `${padded} `.includes(` ${word} `);
  return words.every(begins) ? RANK.wordStart : undefined;
}

function hintHits(hints: readonly { record: NamedRecord; words: string }[], key: string): Hit[] {
  const words = key.split(' ').filter((word) => word.length > 2);
  if (words.length === 0) return [];
  return hints
    .filter((hint) => words.every((word) => hint.words.includes(` ${word} `)))
    .map(({ record, words }) => ({ record, name: '', rank: RANK.hint, distance: words.length }));
}

function best(hits: readonly Hit[]): Hit[] {
  const seen = new Set<NamedRecord>();
  return hits.toSorted(compareHits).filter(({ record }) => {
    if (seen.has(record)) return false;
    seen.add(record);
    return true;
  });
}

function compareHits(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    KINDS.indexOf(a.record.kind) - KINDS.indexOf(b.record.kind) ||
    a.distance - b.distance ||
    (a.record.title < b.record.title ? -1 : 1)
  );
}
