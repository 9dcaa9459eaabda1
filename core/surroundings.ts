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

/** The stems of a text's words as hashes, each made when it is first asked for. */
export interface StemRow {
  /** How many words the text has. */
  readonly length: number;
  /** The hash of a word's stem (see `hashWord`). */
  at(word: number): number;
}

/** The hash of what stands beyond a text's edges. */
export const NO_STEM = hashWord('');

/** Hashes of one text at a time, so that thousands of texts share one buffer; 0 is not yet made. */
let hashes = new Int32Array(256);

/** The stems of a text; they last until the next text's are asked for. `startAt` tells where a word starts. */
export function stemRow(text: string, length: number, startAt: (word: number) => number): StemRow {
  if (hashes.length < length) hashes = new Int32Array(length * 2);
  else hashes.fill(0, 0, length);
  return {
    length,
    at(word) {
      const known = hashes[word] as number;
      if (known !== 0) return known;
      const made = stemHashAt(text, startAt(word));
      hashes[word] = made;
      return made;
    },
  };
}

/**
 * The sum of what the stems near a mention weigh, each stem once and the mention's own left out.
 * Most weigh nothing, so only those that do are compared with the others.
 */
export function sumNear(
  stems: StemRow,
  at: number,
  count: number,
  weightOf: (stem: number) => number,
): number {
  let sum = 0;
  const heard: number[] = [];
  const end = at + count;
  const last = Math.min(stems.length, end + REACH);
  for (let index = Math.max(0, at - REACH); index < last; index++) {
    if (index === at) index = end;
    if (index >= last) break;
    const stem = stems.at(index);
    const weight = weightOf(stem);
    if (weight === 0 || heard.includes(stem)) continue;
    heard.push(stem);
    if (!isOwn(stems, at, end, stem)) sum += weight;
  }
  return sum;
}

function isOwn(stems: StemRow, at: number, end: number, stem: number): boolean {
  for (let index = at; index < end; index++) if (stems.at(index) === stem) return true;
  return false;
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
