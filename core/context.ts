/**
 * How much a text speaks of business: what its words say in general (learned, see
 * `scripts/train/topics.ts`), and how many terms stand in it. A paragraph about business holds a term
 * in every eighth word or so, others one in fifty: no single one tells, all of them together do.
 */
import type { Lexicon } from './lexicon';
import { FORM } from './lexicon-format';

/** How much business language a text has shown, or a page. */
export interface Context {
  readonly words: number;
  /** Sum of what its words and terms say for or against business. */
  readonly evidence: number;
}

export const NO_CONTEXT: Context = { words: 0, evidence: 0 };

/** Chosen on one half of each book of a corpus, as is what `judge.ts` keeps under the same name. */
const TUNING = {
  /** What a term says of its text: one of several words or in capitals, a single word, one with other senses. */
  phrase: 4,
  word: 9,
  sensed: 3,
  /** How much the page's mean word counts, and where it is neutral. */
  page: 10.3,
  pageNeutral: 0.048,
  pageLimit: 1.5,
  /** The same for a block. */
  block: 8.8,
  blockNeutral: 0.64,
  blockLowest: -7,
  blockHighest: 5,
};

/** Words that a page is taken to have besides those seen, so that a few make no business page. */
const SMOOTHING = 60;
const BLOCK_SMOOTHING = 25;
/** A glossary of fewer entries finds fewer terms in any text: less of them is then neutral. */
const WHOLE_GLOSSARY = 1000;

/** What a term says of the text that it stands in, whatever it means there. */
export function evidenceOfTerm(wordCount: number, flags: number): number {
  if (flags & FORM.sensed) return TUNING.sensed;
  return wordCount > 1 || flags & FORM.caseBound ? TUNING.phrase : TUNING.word;
}

/** What two texts have shown together. */
export function addContext(a: Context, b: Context): Context {
  return { words: a.words + b.words, evidence: a.evidence + b.evidence };
}

/** What a page has shown without one of its texts, or a text without one of its terms. */
export function subtractContext(a: Context, b: Context): Context {
  return { words: a.words - b.words, evidence: a.evidence - b.evidence };
}

/**
 * What the page as a whole says for business meanings, in log-odds. It goes in steps of a quarter,
 * so that a growing page is judged anew only now and then, and a page that has settled is judged
 * as one that was read at once.
 */
export function pageScore(context: Context, lexicon: Lexicon): number {
  const { page, pageNeutral, pageLimit } = TUNING;
  const score = page * meanOf(context, SMOOTHING, pageNeutral, lexicon);
  return Math.round(within(-pageLimit, score, pageLimit) * 4) / 4;
}

/** What the block around a candidate says, in log-odds: a page may speak of more than one thing. */
export function blockScore(context: Context, lexicon: Lexicon): number {
  const { block, blockNeutral, blockLowest, blockHighest } = TUNING;
  const score = block * meanOf(context, BLOCK_SMOOTHING, blockNeutral, lexicon);
  return within(blockLowest, score, blockHighest);
}

/** How far a text's mean word is above what is neutral; a short text is taken to be nearer to it. */
function meanOf(
  { words, evidence }: Context,
  smoothing: number,
  neutral: number,
  { entryCount }: Lexicon,
): number {
  const expected = neutral * words * Math.min(1, entryCount / WHOLE_GLOSSARY);
  return (evidence - expected) / (words + smoothing);
}

function within(lowest: number, value: number, highest: number): number {
  return Math.max(lowest, Math.min(highest, value));
}
