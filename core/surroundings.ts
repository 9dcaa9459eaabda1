/**
 * What stands around a mention, as the meaning model sees it: the stems of the words near, and of
 * the words right before and after. A stem is a word's first letters, its plural "s" dropped, so
 * that "market", "markets" and "marketing" count as one; short stems told meanings apart better
 * than whole words on sentences that were left out (see `scripts/train.ts`).
 *
 * A page asks about thousands of words, so stems are hashed as they are read; the strings are for
 * learning and for explanations.
 */
import { type StemTable, weightOfStem } from './meanings';
import { createCursor, foldedWord, hashWord, readWord } from './words';

/** Letters of a stem. */
export const STEM = 5;
/** How many words on either side are near. */
const REACH = 16;

/** Stems around a mention. */
export interface Surroundings {
  /** Those of the words near, each once; not those of the mention's own words. */
  readonly near: readonly string[];
  /** Right before and right after; '' at the text's edges. */
  readonly before: string;
  readonly after: string;
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
): Surroundings {
  const stems = starts.map((start) => stemAt(text, start));
  const own = stems.slice(at, at + count);
  const near = [
    ...stems.slice(Math.max(0, at - REACH), at),
    ...stems.slice(at + count, at + count + REACH),
  ];
  return {
    near: [...new Set(near)].filter((stem) => !own.includes(stem)),
    before: stems[at - 1] ?? '',
    after: stems[at + count] ?? '',
  };
}

/** The hash of what stands beyond a text's edges. */
export const NO_STEM = hashWord('');

/** The stems of a text's words, by their hashes (see `hashWord`). */
export interface StemRow {
  /** How many words the text has. */
  readonly length: number;
  /** The hash of a word's stem is every second number of these, from `first` on. */
  readonly stems: Int32Array;
  readonly first: number;
}

/** The hash of a word's stem; `NO_STEM` beyond the text's edges. */
export function stemHashOf({ length, stems, first }: StemRow, word: number): number {
  return word < 0 || word >= length ? NO_STEM : (stems[first + 2 * word] as number);
}

/**
 * The sum of what the stems near a mention weigh, each stem once and the mention's own left out.
 * Most weigh nothing, so only those that do are compared with the others.
 */
export function sumNear(row: StemRow, at: number, count: number, weights: StemTable): number {
  const { stems, first } = row;
  const end = at + count;
  const last = Math.min(row.length, end + REACH);
  let heard: number[] | undefined;
  let sum = 0;
  for (let word = Math.max(0, at - REACH); word < last; word++) {
    if (word === at) word = end;
    if (word >= last) break;
    const stem = stems[first + 2 * word] as number;
    const weight = weightOfStem(weights, stem);
    if (weight === 0 || heard?.includes(stem)) continue;
    heard ??= [];
    heard.push(stem);
    if (!isOwn(row, at, end, stem)) sum += weight;
  }
  return sum;
}

function isOwn(row: StemRow, at: number, end: number, stem: number): boolean {
  for (let word = at; word < end; word++) if (stemHashOf(row, word) === stem) return true;
  return false;
}

function stemAt(text: string, start: number): string {
  const cursor = createCursor(text);
  readWord(cursor, start);
  return stemOf(foldedWord(text, cursor.start, cursor.end));
}
