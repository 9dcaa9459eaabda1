/**
 * Ranks the records of one glossary or several by the words of a description. A reader's own
 * glossary may have fifty thousand entries that all share a word, so what is added up for each
 * record stands in columns of numbers, and only the best are put in order.
 */
import { type DescriptionIndex, rarityOf } from './description-index';
import { once } from './once';

/** What the words of a description say of a record. */
export interface Tally {
  readonly score: number;
  readonly words: number;
  readonly covered: number;
}

interface Ranked {
  /** `kind:id` */
  readonly key: string;
  readonly tally: Tally;
  /** With what the reader favours. */
  readonly score: number;
}

export interface DescriptionRanking {
  /** The best records, best first, and how rare all the stems together are. */
  rank(
    stems: ReadonlySet<string>,
    favour: (key: string) => number,
  ): { readonly ranked: readonly Ranked[]; readonly rarities: number };
  /** Stems and their synonyms. */
  withSynonyms(stems: ReadonlySet<string>): Set<string>;
}

/** Rows at most. */
const MOST = 20;
/** What a letter of favour is worth, as a share of the score. */
const LETTER = 0.01;
/** No favour raises a score by a larger share. */
const MOST_FAVOUR = 0.1;
/** How rare a word counts that no glossary knows: rarer than any that the built-in one knows. */
const UNKNOWN = 7.5;
/** What a synonym says of a record, as a share of what the word itself would say. */
const SYNONYM = 0.3;

/** An index among others: its records are numbered on from those before it. */
interface Part {
  readonly index: DescriptionIndex;
  readonly first: number;
  /** The number of a stem. */
  readonly numbers: () => ReadonlyMap<string, number>;
}

/** A ranking in an index, whose synonyms are used in the others too. */
export function createDescriptionRanking(
  main: DescriptionIndex,
  others: readonly DescriptionIndex[],
): DescriptionRanking {
  const parts = partsOf([main, ...others]);
  const [mainPart, ...otherParts] = parts as [Part, ...Part[]];
  const count = parts.reduce((sum, { index }) => sum + index.records.length, 0);
  const tallies = createTallies(count);

  function synonymsOf(stem: string): string[] {
    const number = mainPart.numbers().get(stem);
    if (number === undefined) return [];
    const { synonyms, synonymStarts, stems } = main;
    const numbers = synonyms.subarray(synonymStarts[number], synonymStarts[number + 1]);
    return Array.from(numbers, (synonym) => stems[synonym] as string);
  }

  /** As in the main index; a word that only others have, as in the one where it is the rarest. */
  function rarityOfStem(stem: string): number {
    const number = mainPart.numbers().get(stem);
    if (number !== undefined) return (main.rarity[number] as number) / 100;
    const others = otherParts.flatMap((part) => rarityIn(part, stem, count) ?? []);
    return others.length > 0 ? Math.min(UNKNOWN, Math.max(...others)) : UNKNOWN;
  }

  function rank(stems: ReadonlySet<string>, favour: (key: string) => number) {
    tallies.clear();
    let rarities = 0;
    for (const stem of stems) {
      const rarity = rarityOfStem(stem);
      rarities += rarity;
      const words = [stem, ...synonymsOf(stem)];
      addStem(mainPart, words, rarity, tallies);
      for (const part of otherParts) {
        addStem(part, words, Math.min(rarity, rarityIn(part, stem, count) ?? rarity), tallies);
      }
    }
    const ranked = tallies
      .foremost(MOST, 1 + MOST_FAVOUR)
      .map((record): Ranked => {
        const tally = tallies.of(record);
        const key = keyOf(parts, record);
        return { key, tally, score: tally.score * (1 + LETTER * favour(key)) };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
    return { ranked, rarities };
  }

  return {
    rank,
    withSynonyms: (stems) => new Set([...stems].flatMap((stem) => [stem, ...synonymsOf(stem)])),
  };
}

function partsOf(indexes: readonly DescriptionIndex[]): Part[] {
  let first = 0;
  return indexes.map((index) => {
    const part: Part = {
      index,
      first,
      numbers: once(() => new Map(index.stems.map((stem, number) => [stem, number]))),
    };
    first += index.records.length;
    return part;
  });
}

/**
 * How rare a stem is among all records, were it in this index alone: what stands in all entries of a
 * reader's glossary says little of each of them, and all the same as before of built-in ones.
 */
function rarityIn({ index, numbers }: Part, stem: string, all: number): number | undefined {
  const number = numbers().get(stem);
  if (number === undefined) return undefined;
  const some = (index.starts[number + 1] as number) - (index.starts[number] as number);
  return rarityOf(some, all);
}

function keyOf(parts: readonly Part[], record: number): string {
  const part = parts.findLast(({ first }) => first <= record) as Part;
  return part.index.records[record - part.first] as string;
}

/** Adds what a stem says of records, and to records without it what its synonyms say. */
function addStem(
  { index, first, numbers }: Part,
  [stem = '', ...synonyms]: readonly string[],
  rarity: number,
  tallies: Tallies,
): void {
  tallies.startStem();
  forPostings(index, numbers().get(stem), (record, impact) => {
    tallies.add(first + record, rarity * impact, 1, rarity);
  });
  const near = new Map<number, number>();
  for (const synonym of synonyms) {
    forPostings(index, numbers().get(synonym), (record, impact) => {
      if (tallies.hasStem(first + record)) return;
      near.set(record, Math.min(1, (near.get(record) ?? 0) + impact));
    });
  }
  for (const [record, impact] of near) {
    tallies.add(first + record, rarity * impact * SYNONYM, SYNONYM, rarity * SYNONYM);
  }
}

function forPostings(
  { starts, postings, impacts }: DescriptionIndex,
  stem: number | undefined,
  visit: (record: number, impact: number) => void,
): void {
  if (stem === undefined) return;
  const end = starts[stem + 1] as number;
  for (let place = starts[stem] as number; place < end; place++) {
    visit(postings[place] as number, (impacts[place] as number) / 255);
  }
}

interface Tallies {
  /** Forgets all that was added. */
  clear(): void;
  startStem(): void;
  /** Whether something has been added to the record since the stem was started. */
  hasStem(record: number): boolean;
  add(record: number, score: number, words: number, covered: number): void;
  of(record: number): Tally;
  /** Those with the `most` best scores, and all that would be among them by so many times theirs. */
  foremost(most: number, times: number): readonly number[];
}

function createTallies(count: number): Tallies {
  const scores = new Float64Array(count);
  const words = new Float64Array(count);
  const covered = new Float64Array(count);
  const lastStem = new Uint32Array(count);
  /** In the order in which they were first added to. */
  let records: number[] = [];
  let stem = 0;
  return {
    clear() {
      for (const record of records) scores[record] = words[record] = covered[record] = 0;
      records = [];
    },
    startStem() {
      stem++;
    },
    hasStem: (record) => lastStem[record] === stem,
    add(record, score, some, cover) {
      if (words[record] === 0) records.push(record);
      lastStem[record] = stem;
      scores[record] = (scores[record] as number) + score;
      words[record] = (words[record] as number) + some;
      covered[record] = (covered[record] as number) + cover;
    },
    of: (record) => ({
      score: scores[record] as number,
      words: words[record] as number,
      covered: covered[record] as number,
    }),
    foremost(most, times) {
      if (records.length <= most) return records;
      const least = leastOfBest(scores, records, most) / times;
      return records.filter((record) => (scores[record] as number) >= least);
    },
  };
}

/** The least of the `most` best scores. */
function leastOfBest(scores: Float64Array, records: readonly number[], most: number): number {
  /** The best so far, least first. */
  const best = new Float64Array(most);
  for (const record of records) {
    const score = scores[record] as number;
    if (score <= (best[0] as number)) continue;
    let place = 1;
    for (; place < most && (best[place] as number) < score; place++) {
      best[place - 1] = best[place] as number;
    }
    best[place - 1] = score;
  }
  return best[0] as number;
}
