/** How much readers see marked: marks per 1,000 words of a page, at the default amount. */
import type { Lexicon } from '@/core/lexicon';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { judgePage } from '../gloss-find';
import { budgeted } from '../page-budget';
import { type CorpusPage, countWords } from './corpus';
import { round } from './measure';

/** Shorter pages have up to three marks, whatever their length: see `core/spend.ts`. */
const LEAST_WORDS = 250;

export interface ShownFigures {
  /** Pages that the figures are of, and how many were too short for them. */
  readonly pages: number;
  readonly short: number;
  /** Marks per 1,000 words. */
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Marks per 1,000 words over all pages that are not short. */
export function measureShown(pages: readonly CorpusPage[], lexicon: Lexicon): ShownFigures {
  const shares = pages
    .filter((page) => wordsOf(page) >= LEAST_WORDS)
    .map((page) => (1000 * marksOn(page, lexicon)) / wordsOf(page))
    .sort((a, b) => a - b);
  const at = (share: number) =>
    round(shares[Math.min(shares.length - 1, Math.floor(share * shares.length))] ?? 0, 2);
  const short = pages.length - shares.length;
  return { pages: shares.length, short, median: at(0.5), p95: at(0.95), max: at(1) };
}

function wordsOf({ paragraphs }: CorpusPage): number {
  return paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
}

function marksOn({ paragraphs }: CorpusPage, lexicon: Lexicon): number {
  const judged = judgePage(
    paragraphs.map(({ text }) => text),
    lexicon,
  );
  const whys = budgeted(judged, DEFAULT_SETTINGS.amount);
  return [...whys.values()].filter((why) => why === 'marked').length;
}
