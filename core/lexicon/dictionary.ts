/** The lexicon's dictionary: its words, read from compact text, and the table that finds them by hash. */
import { decodeFrequent, decodePair, LONGEST_WORD } from '../lexicon-format';
import { FNV_OFFSET, FNV_PRIME, hashOn, hashWord } from '../words';

/** No word of ours. */
export const NO_TOKEN = 0;

/** The dictionary word that a token is. */
export function wordOfToken(token: number): number {
  return (token >> 1) - 1;
}

/** The token of a word by its number, or of its plural. */
export function tokenOf(word: number, plural: boolean): number {
  return ((word + 1) << 1) | (plural ? 1 : 0);
}

/** Reads words, which are one digit or two, from a place in a text that it keeps. */
export interface WordReader {
  /** The number of the word at an offset; `next` is then the offset behind it. */
  read(text: string, offset: number): number;
  /** The number at an offset that is no word's place among the frequent; `next` likewise. */
  readNumber(text: string, offset: number): number;
  next: number;
}

/** A reader of words; `frequentText` names those that are written as one digit. */
export function createWordReader(frequentText: string): WordReader {
  const frequent = Array.from({ length: frequentText.length / 2 }, (_, index) =>
    decodePair(frequentText, index * 2),
  );
  return {
    next: 0,
    read(text, offset) {
      const number = this.readNumber(text, offset);
      return this.next === offset + 1 ? (frequent[number] as number) : number;
    },
    readNumber(text, offset) {
      const small = decodeFrequent(text, offset);
      this.next = offset + (small < 0 ? 2 : 1);
      return small < 0 ? decodePair(text, offset) : small;
    },
  };
}

export interface Spelled {
  readonly words: readonly string[];
  /** The plural of each word, '' where it has none. */
  readonly plurals: readonly string[];
}

interface ReadDictionary {
  readonly words: string[];
  readonly plurals: string[];
  /** Hashes of both; 0 for a word without a plural. */
  readonly hashes: number[];
  readonly pluralHashes: number[];
}

/**
 * See the grammar at the head of `compile-lexicon.ts`. Words are hashed as they are read: one that
 * shares letters with the word before it goes on from the hash of those.
 */
export function readDictionary(text: string): ReadDictionary {
  const dictionary: ReadDictionary = { words: [], plurals: [], hashes: [], pluralHashes: [] };
  const { words, plurals, hashes, pluralHashes } = dictionary;
  /** The hash after each number of letters. */
  const after = new Int32Array(LONGEST_WORD);
  after[0] = FNV_OFFSET;
  let previous = '';
  let index = 0;
  while (index < text.length) {
    const shared = valueOfDigit(text.charCodeAt(index++));
    const from = index;
    let length = shared;
    let code = text.charCodeAt(index);
    // The codes of plurals are the only capital letters.
    let hash = after[length] as number;
    while (code < CODE_A || code > CODE_Z) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      after[++length] = hash;
      code = text.charCodeAt(++index);
    }
    const word = previous.slice(0, shared) + text.slice(from, index);
    index++;
    let plural = '';
    let pluralHash = 0;
    if (code === CODE_S) {
      plural = `${word}s`;
      pluralHash = Math.imul(hash ^ SMALL_S, FNV_PRIME);
    } else if (code === CODE_E) {
      plural = `${word}es`;
      pluralHash = hashOn(hash, 'es', 0, 2);
    } else if (code === CODE_Y) {
      plural = `${word.slice(0, -1)}ies`;
      pluralHash = hashOn(after[length - 1], 'ies', 0, 3);
    } else if (code === CODE_X) {
      const end = text.indexOf('.', index);
      plural = text.slice(index, end);
      pluralHash = hashWord(plural);
      index = end + 1;
    }
    words.push(word);
    plurals.push(plural);
    hashes.push(hash || 1);
    pluralHashes.push(plural === '' ? 0 : pluralHash || 1);
    previous = word;
  }
  return dictionary;
}

/** The value of a digit of base 36. */
function valueOfDigit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}

const CODE_A = 'A'.charCodeAt(0);
const CODE_Z = 'Z'.charCodeAt(0);
const SMALL_S = 's'.charCodeAt(0);
const CODE_S = 'S'.charCodeAt(0);
const CODE_E = 'E'.charCodeAt(0);
const CODE_Y = 'Y'.charCodeAt(0);
const CODE_X = 'X'.charCodeAt(0);

/**
 * The table of words by their hashes, with open addressing: two numbers a slot, a hash and its
 * token. Two slots in three are empty, so that most misses end at once.
 */
export function hashTokens({ hashes, pluralHashes }: ReadDictionary): Int32Array {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(hashes.length * 6 + 1)));
  const slots = new Int32Array(size * 2);
  const insert = (hash: number, token: number) => {
    let slot = hash & (size - 1);
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== hash) slot = (slot + 1) & (size - 1);
    if (slots[slot * 2] === hash) return;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = token;
  };
  // Singulars first: a word that is also another one's plural is itself.
  for (let word = 0; word < hashes.length; word++) {
    insert(hashes[word] as number, tokenOf(word, false));
  }
  for (let word = 0; word < hashes.length; word++) {
    const plural = pluralHashes[word] as number;
    if (plural !== 0) insert(plural, tokenOf(word, true));
  }
  return slots;
}
