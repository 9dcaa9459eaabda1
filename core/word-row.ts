/**
 * All words of a text at once, in columns: the finder looks at each word more than once (what it
 * begins, what it goes on with, what it says of its text), and reads its letters only here.
 */
import {
  AMPERSAND,
  BEYOND,
  createCursor,
  FNV_OFFSET,
  FNV_PRIME,
  FOLD,
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
  stemHashes: Int32Array;
}

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
  stemHashes: new Int32Array(ROOM),
};

/** The words of a text as `readWord` reads them one by one. */
export function readRow(text: string): Readonly<WordRow> {
  const { length } = text;
  let { starts, ends, hashes, stemHashes } = row;
  let slow: WordCursor | undefined;
  let count = 0;
  for (let index = 0; index < length; ) {
    const start = index;
    let hash = FNV_OFFSET;
    let folded = foldedAt(text, index);
    if (folded <= IGNORED) {
      index++;
      continue;
    }
    while (folded > BEYOND) {
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      folded = ++index < length ? foldedAt(text, index) : SEPARATOR;
    }
    if (count === starts.length) ({ starts, ends, hashes, stemHashes } = withMoreRoom());
    let stemHash = 0;
    // Nearly every word is letters of ASCII and nothing else; others are read again with care.
    if (folded !== SEPARATOR && (folded !== AMPERSAND || index === start)) {
      slow ??= createCursor(text);
      if (!readWord(slow, start)) break;
      starts[count] = slow.start;
      index = slow.end;
      hash = slow.hash;
      stemHash = slow.stemHash;
    } else starts[count] = start;
    ends[count] = index;
    hashes[count] = hash || 1;
    stemHashes[count++] = stemHash;
  }
  row.count = count;
  return row;
}

function foldedAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 128 ? (FOLD[code] as number) : BEYOND;
}

function withMoreRoom(): WordRow {
  for (const column of ['starts', 'ends', 'hashes', 'stemHashes'] as const) {
    const wider = new Int32Array(row[column].length * 2);
    wider.set(row[column]);
    row[column] = wider;
  }
  return row;
}
