/**
 * All words of a text at once, in columns: the finder looks at each word more than once (what it
 * begins, what it goes on with, what it says of its text), and reads its letters only here.
 */
import { STEM, stemOf } from './surroundings';
import {
  BEYOND,
  createCursor,
  FNV_OFFSET,
  FNV_PRIME,
  FOLD,
  foldedWord,
  hashWord,
  IGNORED,
  readWord,
  SEPARATOR,
  type WordCursor,
} from './words';

/** The words of the text that was read last; the next one takes their place. */
export interface WordRow {
  count: number;
  /** By word; offsets are UTF-16 units, ends exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** See `hashWord`. */
  hashes: Int32Array;
  /** The hash of the word without its "'s", which are its last two units; 0 where it has none. */
  ownerHashes: Int32Array;
  /** The hash of its stem, see `stemOf`. */
  stems: Int32Array;
}

const SMALL_A = 0x61;
const SMALL_S = 0x73;
const SMALL_Z = 0x7a;

/** Units of a "'s". */
export const POSSESSIVE = 2;

/** Words that there is room for at first. */
const ROOM = 1024;

/** One for all texts: thousands of short columns would cost more to collect than to fill. */
const row: WordRow = {
  count: 0,
  starts: new Int32Array(ROOM),
  ends: new Int32Array(ROOM),
  hashes: new Int32Array(ROOM),
  ownerHashes: new Int32Array(ROOM),
  stems: new Int32Array(ROOM),
};

/** The words of a text as `readWord` reads them one by one. */
export function readRow(text: string): Readonly<WordRow> {
  const { length } = text;
  row.count = 0;
  let slow: WordCursor | undefined;
  let start = 0;
  let hash = FNV_OFFSET;
  /** The hash before the last letter, and that of the first `STEM` letters. */
  let before = FNV_OFFSET;
  let head = FNV_OFFSET;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    // Nearly all there is are small letters, and spaces between them.
    let folded = code;
    if (code < SMALL_A || code > SMALL_Z) folded = code < 128 ? (FOLD[code] as number) : BEYOND;
    if (folded > BEYOND) {
      before = hash;
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      if (index - start === STEM - 1) head = hash;
      continue;
    }
    if (folded === SEPARATOR || (folded === IGNORED && start === index)) {
      if (start < index)
        note(start, index, hash, stemOfPlain(text, start, index, hash, before, head));
      start = index + 1;
    } else {
      // What may be part of a word and is no letter of ASCII: the word is read again with care.
      slow ??= createCursor(text);
      if (!readWord(slow, start)) return row;
      note(
        slow.start,
        slow.end,
        slow.hash,
        hashWord(stemOf(foldedWord(text, slow.start, slow.end))),
      );
      row.ownerHashes[row.count - 1] = slow.stemHash;
      start = slow.end;
      index = start - 1;
    }
    hash = FNV_OFFSET;
  }
  if (start < length)
    note(start, length, hash, stemOfPlain(text, start, length, hash, before, head));
  return row;
}

/** The stem of a word of plain letters from what was hashed on the way. */
function stemOfPlain(
  text: string,
  start: number,
  end: number,
  hash: number,
  before: number,
  head: number,
): number {
  const count = end - start;
  if (count > STEM) return head;
  return count > 3 && isPlural(text, end) ? before : hash;
}

function isPlural(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | 32) === SMALL_S && (text.charCodeAt(end - 2) | 32) !== SMALL_S;
}

function note(start: number, end: number, hash: number, stem: number): void {
  const word = row.count++;
  if (word === row.starts.length) makeRoom();
  row.starts[word] = start;
  row.ends[word] = end;
  row.hashes[word] = hash || 1;
  row.ownerHashes[word] = 0;
  row.stems[word] = stem || 1;
}

function makeRoom(): void {
  row.starts = widened(row.starts);
  row.ends = widened(row.ends);
  row.hashes = widened(row.hashes);
  row.ownerHashes = widened(row.ownerHashes);
  row.stems = widened(row.stems);
}

function widened(column: Int32Array): Int32Array {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
