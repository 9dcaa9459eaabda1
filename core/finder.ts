/** Reading and judging as a page asks for them, whatever lexicons stand behind it. */
import { type Reading, readText } from './find';
import { judge, type Verdict } from './judge';
import type { Language } from './language';
import type { Lexicon } from './lexicon';

/** A lexicon that reads: what of a page is done with others in between, it does with them. */
export interface Finder extends Lexicon {
  /** See `readText`. */
  read(text: string): Reading;
  /** See `judge`. */
  judge(reading: Reading, page: number, language?: Language): Verdict[];
}

/** A finder of one lexicon's terms. */
export function createFinder(lexicon: Lexicon): Finder {
  return {
    ...lexicon,
    read: (text) => readText(text, lexicon),
    judge: (reading, page, language) => judge(reading, lexicon, page, language),
  };
}
