/** Finds the records that a description fits, by the words they share, in one glossary or several. */
import fit from '@/data/search-fit.json';
import { type DescriptionIndex, descriptionStems } from './description-index';
import { createDescriptionRanking, type Tally } from './description-ranking';

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
/** A single word describes only what it says at least so much of all that it could of. */
const LEAST_OF_ONE = 0.4;
/** Records with less than this share of the best score are no answer beside it. */
const LEAST_SHARE = 0.35;

/**
 * A search in an index, and in others beside it; `fitsOf` tells how well the best records fit, which
 * the training asks.
 */
export function createDescriptionSearch(
  index: DescriptionIndex,
  others: readonly DescriptionIndex[] = [],
): DescriptionSearch & { readonly fitsOf: (text: string) => readonly Fit[] } {
  const { rank, withSynonyms } = createDescriptionRanking(index, others);

  function search(text: string, favour: (key: string) => number): Described {
    const stems = new Set(descriptionStems(text));
    const { ranked, rarities } = rank(stems, favour);
    const shown = withSynonyms(stems);
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
