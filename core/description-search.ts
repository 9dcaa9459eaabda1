/** Finds the records that a description fits, by the words they share. */
import { type DescriptionIndex, descriptionStems } from './description-index';

/** What a description has found. */
export interface Described {
  /** `kind:id` of records, best first; empty where none fits well enough. */
  readonly hits: readonly string[];
  /** The stems that were looked for. */
  readonly stems: ReadonlySet<string>;
}

/** `favour` gives the letters by which a record's name counts as shorter, for the reader's own. */
export type DescriptionSearch = (text: string, favour: (key: string) => number) => Described;

/** Rows at most. */
const MOST = 20;
/** What a letter of favour is worth, as a share of the score. */
const LETTER = 0.01;
/** How rare a word counts that the glossary does not know: rarer than any it knows. */
const UNKNOWN = 7.5;
/** Records with less than this share of the best score are no answer beside it. */
const LEAST_SHARE = 0.35;

interface Tally {
  score: number;
  /** Words of the description that the record has. */
  words: number;
  /** Their rarity. */
  covered: number;
}

export function createDescriptionSearch(index: DescriptionIndex): DescriptionSearch {
  const numbers = new Map(index.stems.map((stem, number) => [stem, number]));

  function tallies(stems: ReadonlySet<string>) {
    const byRecord = new Map<number, Tally>();
    let rarities = 0;
    for (const stem of stems) {
      const number = numbers.get(stem);
      if (number === undefined) {
        rarities += UNKNOWN;
        continue;
      }
      const rarity = (index.rarity[number] as number) / 100;
      rarities += rarity;
      const end = index.starts[number + 1] as number;
      for (let place = index.starts[number] as number; place < end; place++) {
        const record = index.postings[place] as number;
        const tally = byRecord.get(record) ?? { score: 0, words: 0, covered: 0 };
        byRecord.set(record, tally);
        tally.score += (rarity * (index.impacts[place] as number)) / 255;
        tally.words++;
        tally.covered += rarity;
      }
    }
    return { byRecord, rarities };
  }

  return (text, favour) => {
    const stems = new Set(descriptionStems(text));
    const { byRecord, rarities } = tallies(stems);
    const key = (record: number) => index.records[record] as string;
    const ranked = [...byRecord]
      .map(([record, tally]) => ({
        record,
        tally,
        score: tally.score * (1 + LETTER * favour(key(record))),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
    const best = ranked[0];
    if (!best || !fits(best.tally, rarities)) return { hits: [], stems };
    const least = best.score * LEAST_SHARE;
    return {
      hits: ranked.filter(({ score }) => score >= least).map(({ record }) => key(record)),
      stems,
    };
  };
}

/** Whether a record has so much of a description that it is an answer. */
function fits({ score, words, covered }: Tally, rarities: number): boolean {
  const share = score / rarities;
  return 10 * share + 2 * Math.log(words) + 2 * (covered / rarities) > 5;
}
