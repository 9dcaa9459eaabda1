/**
 * What stands around a mention, as the meaning model sees it: the stems of the words near, and of
 * the words right before and after. A stem is a word's first letters, its plural "s" dropped, so
 * that "market", "markets" and "marketing" count as one; short stems told meanings apart better
 * than whole words on sentences that were left out (see `scripts/train.ts`).
 *
 * A page asks about thousands of words, so stems are hashed as they are read; the strings are for
 * learning and for explanations.
 */
import { createCursor, foldedWord, hashPrefix, hashWord, readWord } from './words';

/** Letters of a stem. */
const STEM = 5;
/** How many words on either side are near. */
const REACH = 16;

/** Stems around a mention, as strings or as their hashes. */
export interface Surroundings<Stem> {
  /** Those of the words near, each once; not those of the mention's own words. */
  readonly near: readonly Stem[];
  /** Right before and right after; the stem of '' at the text's edges. */
  readonly before: Stem;
  readonly after: Stem;
}

/** The stem of a folded word. */
export function stemOf(word: string): string {
  const isPlural = word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
  return (isPlural ? word.slice(0, -1) : word).slice(0, STEM);
}

/** Where the words of a text start, in order, as `readWord` reads them. */
export function wordStarts(text: string): number[] {
  const starts: number[] = [];
  const cursor = createCursor(text);
  for (let from = 0; readWord(cursor, from); from = cursor.end) starts.push(cursor.start);
  return starts;
}

/** The stems around the `count` words from the word `at` on; `starts` are those of all words. */
export function stemsAround(
  text: string,
  starts: readonly number[],
  at: number,
  count: number,
): Surroundings<string> {
  return around(starts, at, count, (start) => stemAt(text, start), '');
}

/** The same as hashes (see `hashWord`). */
export function stemHashesAround(
  text: string,
  starts: readonly number[],
  at: number,
  count: number,
): Surroundings<number> {
  return around(starts, at, count, (start) => stemHashAt(text, start), NO_STEM);
}

const NO_STEM = hashWord('');

function around<Stem>(
  starts: readonly number[],
  at: number,
  count: number,
  stem: (start: number) => Stem,
  none: Stem,
): Surroundings<Stem> {
  const end = at + count;
  const own: Stem[] = [];
  for (let index = at; index < end; index++) own.push(stem(starts[index] as number));
  const near: Stem[] = [];
  let before = none;
  let after = none;
  const last = Math.min(starts.length, end + REACH);
  for (let index = Math.max(0, at - REACH); index < last; index++) {
    if (index === at) index = end;
    if (index >= last) break;
    const found = stem(starts[index] as number);
    if (index === at - 1) before = found;
    if (index === end) after = found;
    if (!near.includes(found) && !own.includes(found)) near.push(found);
  }
  return { near, before, after };
}

function stemAt(text: string, start: number): string {
  const cursor = createCursor(text);
  readWord(cursor, start);
  return stemOf(foldedWord(text, cursor.start, cursor.end));
}

/** The hash of the stem of the word that starts at an offset. */
function stemHashAt(text: string, start: number): number {
  return hashPrefix(text, start, STEM) || hashWord(stemAt(text, start));
}
