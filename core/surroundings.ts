/**
 * What stands around a mention, as the meaning model sees it: the stems of the words near, and of
 * the words right before and after. A stem is a word's first letters, its plural "s" dropped, so
 * that "market", "markets" and "marketing" count as one; short stems told meanings apart better
 * than whole words on sentences that were left out (see `scripts/train.ts`).
 */
import { createCursor, foldedWord, readWord, type WordCursor } from './words';

/** Letters of a stem. */
const STEM = 5;
/** How far the words near stand at most, in UTF-16 units: some 16 words on either side. */
const REACH = 110;

export interface Surroundings {
  /** Stems of the words near, each once. */
  readonly near: readonly string[];
  /** The stem right before and right after; '' at the text's edges. */
  readonly before: string;
  readonly after: string;
}

/** The stem of a folded word. */
export function stemOf(word: string): string {
  const isPlural = word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
  return (isPlural ? word.slice(0, -1) : word).slice(0, STEM);
}

/** What stands around the span from `start` to `end` of a text. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const near: string[] = [];
  const cursor = createCursor(text);
  const own = stemsBetween(cursor, start, end);
  const add = (stem: string) => {
    if (!near.includes(stem) && !own.includes(stem)) near.push(stem);
  };
  const before = stemsBetween(cursor, wordStart(text, start - REACH), start);
  const after = stemsBetween(cursor, end, end + REACH);
  before.forEach(add);
  after.forEach(add);
  return { near, before: before.at(-1) ?? '', after: after[0] ?? '' };
}

/** Stems of the words that begin between two offsets. */
function stemsBetween(cursor: WordCursor, from: number, to: number): string[] {
  const stems: string[] = [];
  for (let at = from; readWord(cursor, at) && cursor.start < to; at = cursor.end) {
    stems.push(stemOf(foldedWord(cursor.text, cursor.start, cursor.end)));
  }
  return stems;
}

/** The offset, or that of the next word's start where it falls into a word. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  let index = offset;
  while (index < text.length && /[\p{L}\p{N}]/u.test(text[index - 1] ?? '')) index++;
  return index;
}
