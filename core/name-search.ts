// cspell:ignore crowdso ebtida
/**
 * Names that a query may mean, ranked. The rank is decided by how the query stands in a name
 * (whole, at its start, at the start of its words), never by a score, so that nothing fuzzy can
 * stand above what was spelled right. Names are read one after the other: most are turned away by
 * their letters alone, and the rest cost less than any index of them.
 */
import type { LetterPairs } from './letter-pairs';
import {
  bits,
  lettersOf,
  type Name,
  type NamedRecord,
  type NameIndex,
  tighten,
} from './name-index';
import { typingErrors } from './typing-distance';

/** How a query stands in a name, best first. */
export const RANK = {
  exact: 0,
  prefix: 1,
  /** All its words in another order or inflection: "cost of acquiring customers". */
  words: 2,
  wordStart: 3,
  /** An abbreviation that the glossary does not list: "SO" for "sales order". */
  initials: 4,
  typo: 5,
} as const;

/** Within a rank, entries stand above the records that speak of several. */
const KINDS = ['entry', 'comparison', 'explainer'] as const;

/** Shorter queries resemble too many names for a guess to be of use. */
const SHORTEST_GUESS = 4;
/** Of shorter ones, only whole names are guessed, and no beginnings: "knee" would be "need" and its like. */
const SHORTEST_WORDS = 5;
const SHORTEST_START = 6;
/** Typing errors allowed: one, and one more in long words. */
const LONG_WORD = 8;
/** Letters by which a name counts as longer that begins so only without its spaces: "crowdso" is rather "crowdsourcing" than "crowds out". */
const ACROSS = 8;
/** The same for a name that has other signs than what was typed: "P/" is rather "P/E" than "PE", "mark-" rather "mark-up" than "market". */
const OTHER_SIGNS = 2;
/** Errors count first; then how much of the name was typed; then its length in letters. */
const STRETCH = { whole: 0, words: 0.4, start: 0.7 } as const;

export interface Hit {
  readonly record: NamedRecord;
  readonly name: Name;
  readonly rank: (typeof RANK)[keyof typeof RANK];
  /** Order among hits of one rank and kind, least first. */
  readonly distance: number;
}

/** Letters by which a record's names count as shorter: those of records that the reader has used before. */
export type Favour = (record: NamedRecord | undefined) => number;

/** The best hit of each record for a folded query, best first; `typed` is the query before it was folded. */
export type NameSearch = (key: string, favour?: Favour, typed?: string) => Hit[];

const NOBODY: Favour = () => 0;

export function createNameSearch(index: NameIndex): NameSearch {
  return (key, favour = NOBODY, typed = key) => {
    const spelled = best([...wordHits(index, key), ...spelledHits(index, key, favour, typed)]);
    if (spelled.length > 0 || key.length < SHORTEST_GUESS) return spelled;
    return best(typoHits(index, key, favour));
  };
}

function wordHits(index: NameIndex, key: string): Hit[] {
  return index.sameWords(key).map((name) => ({
    record: name.record,
    name,
    rank: RANK.words,
    distance: name.standing,
  }));
}

function spelledHits(index: NameIndex, key: string, favour: Favour, typed: string): Hit[] {
  const { names } = index;
  const written = typed.toLowerCase();
  const columns = index.columns();
  const tight = tighten(key);
  const words = key.split(' ').map(singular);
  const letters = lettersOf(words.join(' '));
  // However a key stands in a name, it begins where a word does.
  const start = lettersOf(key.charAt(0));
  const hits: Hit[] = [];
  for (let place = 0; place < names.length; place++) {
    if ((start & ~(columns.starts[place] as number)) !== 0) continue;
    if ((letters & ~(columns.letters[place] as number)) !== 0) continue;
    const name = names[place] as Name;
    const rank = rankOf(name, key, tight, words);
    if (rank === undefined) continue;
    hits.push({
      record: name.record,
      name,
      rank,
      distance: spelledDistance(name, key, rank, written) - favour(name.record),
    });
  }
  return hits;
}

/** Of the names that start alike, the shortest is nearest to what was typed, a headword before a variant. */
function spelledDistance(name: Name, key: string, rank: Hit['rank'], written: string): number {
  if (rank === RANK.exact) return Number(name.key !== key) + name.standing / 4;
  const length = name.key.length + name.standing / 4;
  if (rank !== RANK.prefix) return length;
  const isAcross = !name.key.startsWith(key);
  const isWritten = written === key || name.text.toLowerCase().startsWith(written);
  return length + (isAcross ? ACROSS : 0) + (isWritten ? 0 : OTHER_SIGNS);
}

/** A word as its singular begins: "puts" is "put option", too. */
function singular(word: string): string {
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

function rankOf(name: Name, key: string, tight: string, words: readonly string[]) {
  // "consumer s" is no plural of "consumer" but the start of "consumer surplus".
  if (name.key === key || (name.tight === tight && name.standing < 2)) return RANK.exact;
  if (name.key.startsWith(key) || name.tight.startsWith(tight)) return RANK.prefix;
  const padded = ` ${name.key}`;
  // A single letter begins too many words: it must be one ("D/E ratio").
  const begins = (word: string) =>
    word.length > 1 ? padded.includes(` ${word}`) : `${padded} `.includes(` ${word} `);
  if (words.every(begins)) return RANK.wordStart;
  return isInitials(name, key) ? RANK.initials : undefined;
}

function typoHits(index: NameIndex, key: string, favour: Favour): Hit[] {
  const allowed = key.length < LONG_WORD ? 1 : 2;
  const letters = lettersOf(key);
  const { names, pairs } = index.bases();
  const mayResemble = resemblance(key, allowed, pairs);
  const hits: Hit[] = [];
  for (let place = 0; place < names.length; place++) {
    const name = names[place] as Name;
    if (!mayResemble(name, place) || bits(letters & ~name.letters) > allowed) continue;
    const errors = typingErrors(key, name.key, allowed);
    const words = key.length < SHORTEST_WORDS ? errors.whole : errors.words;
    const start = key.length < SHORTEST_START ? words : errors.start;
    if (start > allowed) continue;
    const distance = Math.min(
      errors.whole + STRETCH.whole,
      words + STRETCH.words,
      start + STRETCH.start,
    );
    const length = name.key.length - favour(name.record);
    hits.push({ record: name.record, name, rank: RANK.typo, distance: distance + length / 1000 });
  }
  return hits;
}

/** An error leaves all but three pairs of neighbouring letters as they were: two swapped letters stand in three. */
const PAIRS_PER_ERROR = 3;

/** Turns most names away that are further from what was typed than so many errors, at a tenth of the cost of counting them. */
function resemblance(
  key: string,
  allowed: number,
  pairs: LetterPairs,
): (name: Name, place: number) => boolean {
  if (key.length < SHORTEST_WORDS) {
    return (name) => Math.abs(name.key.length - key.length) <= allowed;
  }
  const shared = pairs.shared(key);
  const needed = key.length - 1 - PAIRS_PER_ERROR * allowed;
  return (_, place) => (shared[place] as number) >= needed;
}

/** Whether the key has the first letters of the name's words, all of them. */
function isInitials({ key: name, standing }: Name, key: string): boolean {
  if (standing === 2 || key.length < 2 || key.includes(' ') || key[0] !== name[0]) return false;
  const words = name.split(' ');
  return words.length === key.length && words.every(([first], at) => first === key[at]);
}

/** Hits that are put in order at most: no list shows more, and one letter may begin ten thousand names. */
const MOST_HITS = 500;

function best(hits: readonly Hit[]): Hit[] {
  const seen = new Set<NamedRecord>();
  return foremost(hits)
    .toSorted(compareHits)
    .filter(({ record }) => {
      if (seen.has(record)) return false;
      seen.add(record);
      return true;
    });
}

/** The first hits, and those that are as good as the last of them, in no order. */
function foremost(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length <= MOST_HITS) return hits;
  const places = Float64Array.from(hits, placeOf).sort();
  const last = places[MOST_HITS] as number;
  return hits.filter((hit) => placeOf(hit) <= last);
}

/** Letters that a distance has fewer of than this: one number orders as `compareHits` does, names aside. */
const FARTHEST = 10_000;

function placeOf({ rank, record, distance }: Hit): number {
  return (rank * KINDS.length + KINDS.indexOf(record.kind)) * FARTHEST + distance;
}

function compareHits(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    KINDS.indexOf(a.record.kind) - KINDS.indexOf(b.record.kind) ||
    a.distance - b.distance ||
    (a.record.title < b.record.title ? -1 : 1)
  );
}
