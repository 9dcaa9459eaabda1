/** Finds the records that a description fits, by the words they share. */
import fit from '@/data/search-fit.json';
import { type DescriptionIndex, descriptionStems } from './description-index';
import { once } from './once';

/** What a description has found. */
export interface Described {
  /** `kind:id` of records, best first; empty where none fits well enough. */
  readonly hits: readonly string[];
  /** The stems that were looked for, with their synonyms. */
  readonly stems: ReadonlySet<string>;
}

/** `favour` gives the letters by which a record's name counts as shorter, for the reader's own. */
export type DescriptionSearch = (text: string, favour: (key: string) => number) => Described;

/** How well a record fits a description, for the judgement whether it is an answer at all. */
export interface Fit {
  /** What the record has of the most it could have, 0 to 1. */
  readonly share: number;
  /** The natural log of how many of the words it has. */
  readonly words: number;
  /** The share of the words that it has, each counted by its rarity, 0 to 1. */
  readonly covered: number;
}

/** Of so many of the best records one must be an answer. */
const JUDGED = 5;
/** Rows at most. */
const MOST = 20;
/** What a letter of favour is worth, as a share of the score. */
const LETTER = 0.01;
/** How rare a word counts that the glossary does not know: rarer than any it knows. */
const UNKNOWN = 7.5;
/** What a synonym says of a record, as a share of what the word itself would say. */
const SYNONYM = 0.3;
/** A single word describes only what it says at least so much of all that it could of. */
const LEAST_OF_ONE = 0.4;
/** Records with less than this share of the best score are no answer beside it. */
const LEAST_SHARE = 0.35;

interface Tally {
  score: number;
  words: number;
  covered: number;
}

/** A search in an index; `fitsOf` tells how well the best records fit, which the training asks. */
export function createDescriptionSearch(
  index: DescriptionIndex,
): DescriptionSearch & { readonly fitsOf: (text: string) => readonly Fit[] } {
  const numbersOfStems = once(
    () => new Map(index.stems.map((stem, number) => [stem, number])) as ReadonlyMap<string, number>,
  );
  const key = (record: number) => index.records[record] as string;

  function rank(stems: ReadonlySet<string>, favour: (key: string) => number) {
    const byRecord = new Map<number, Tally>();
    const numbers = numbersOfStems();
    let rarities = 0;
    for (const stem of stems) {
      const number = numbers.get(stem);
      const rarity = number === undefined ? UNKNOWN : (index.rarity[number] as number) / 100;
      rarities += rarity;
      if (number !== undefined) addStem(index, number, rarity, byRecord);
    }
    const ranked = [...byRecord]
      .map(([record, tally]) => ({
        key: key(record),
        tally,
        score: tally.score * (1 + LETTER * favour(key(record))),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
    return { ranked, rarities };
  }

  function search(text: string, favour: (key: string) => number): Described {
    const stems = new Set(descriptionStems(text));
    const { ranked, rarities } = rank(stems, favour);
    const shown = withSynonyms(index, numbersOfStems(), stems);
    const fits = ranked.slice(0, JUDGED).map(({ tally }) => fitOfTally(tally, rarities));
    const isAny =
      stems.size === 1 ? fits.some(({ share }) => share >= LEAST_OF_ONE) : fits.some(isAnswer);
    if (!isAny) return { hits: [], stems: shown };
    const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
    const hits = ranked.filter(({ score }) => score >= least).map(({ key }) => key);
    return { hits, stems: shown };
  }

  function fitsOf(text: string): Fit[] {
    const { ranked, rarities } = rank(new Set(descriptionStems(text)), () => 0);
    return ranked.slice(0, JUDGED).map(({ tally }) => fitOfTally(tally, rarities));
  }

  return Object.assign(search, { fitsOf });
}

/** Adds what a stem says of records, and to records without it what its synonyms say. */
function addStem(
  index: DescriptionIndex,
  stem: number,
  rarity: number,
  byRecord: Map<number, Tally>,
): void {
  const own = new Set<number>();
  forPostings(index, stem, (record, impact) => {
    own.add(record);
    add(byRecord, record, rarity * impact, 1, rarity);
  });
  const near = new Map<number, number>();
  for (const synonym of synonymsOf(index, stem)) {
    forPostings(index, synonym, (record, impact) => {
      if (!own.has(record)) near.set(record, Math.min(1, (near.get(record) ?? 0) + impact));
    });
  }
  for (const [record, impact] of near) {
    add(byRecord, record, rarity * impact * SYNONYM, SYNONYM, rarity * SYNONYM);
  }
}

function add(
  byRecord: Map<number, Tally>,
  record: number,
  score: number,
  words: number,
  covered: number,
): void {
  const tally = byRecord.get(record);
  if (!tally) byRecord.set(record, { score, words, covered });
  else {
    tally.score += score;
    tally.words += words;
    tally.covered += covered;
  }
}

function forPostings(
  { starts, postings, impacts }: DescriptionIndex,
  stem: number,
  visit: (record: number, impact: number) => void,
): void {
  const end = starts[stem + 1] as number;
  for (let place = starts[stem] as number; place < end; place++) {
    visit(postings[place] as number, (impacts[place] as number) / 255);
  }
}

function synonymsOf({ synonymStarts, synonyms }: DescriptionIndex, stem: number): Uint16Array {
  return synonyms.subarray(synonymStarts[stem], synonymStarts[stem + 1]);
}

function withSynonyms(
  index: DescriptionIndex,
  numbers: ReadonlyMap<string, number>,
  stems: ReadonlySet<string>,
): Set<string> {
  const all = new Set(stems);
  for (const stem of stems) {
    const number = numbers.get(stem);
    if (number === undefined) continue;
    for (const synonym of synonymsOf(index, number)) all.add(index.stems[synonym] as string);
  }
  return all;
}

function fitOfTally({ score, words, covered }: Tally, rarities: number): Fit {
  return {
    share: score / rarities,
    words: Math.log(Math.max(1, words)),
    covered: covered / rarities,
  };
}

/** Whether a description is rather about the record than about nothing the glossary has. */
function isAnswer({ share, words, covered }: Fit): boolean {
  return fit.bias + fit.share * share + fit.words * words + fit.covered * covered > 0;
}
