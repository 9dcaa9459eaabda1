/**
 * Reading a text word by word, folded and hashed on the way, without making a string.
 *
 * A word is a run of letters and digits. What is shown as nothing (soft hyphens, zero-width
 * characters, lone accents) and apostrophes do not end it and do not count: "owner's", "owners'"
 * and "owners" are one word. Because many forms stand in the possessive, the word without its
 * "'s" (the stem) is read as well. "&" is a word of its own, the word "and".
 */
import { foldCharacter } from './fold';

/** What `FOLD` says of characters that are no part of a word. */
export const SEPARATOR = 0;
export const IGNORED = 1;
const AMPERSAND = 2;
/** A word character beyond ASCII: ask `foldBeyondAscii`. */
export const BEYOND = 3;

const APOSTROPHE = 0x27;
const SMALL_S = 0x73;

export const FOLD = asciiFolding();

function asciiFolding(): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code);
    if (/[a-z0-9_]/i.test(character)) table[code] = character.toLowerCase().charCodeAt(0);
  }
  table[APOSTROPHE] = IGNORED;
  table['&'.charCodeAt(0)] = AMPERSAND;
  return table;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const beyondAscii = new Map<number, string | undefined>();

/** A character beyond ASCII as word characters; '' where it does not count; `undefined` where it parts words. */
function foldBeyondAscii(codePoint: number): string | undefined {
  if (beyondAscii.has(codePoint)) return beyondAscii.get(codePoint);
  const character = String.fromCodePoint(codePoint);
  let folded: string | undefined = foldCharacter(character);
  if (folded === "'") folded = '';
  else if (folded !== '' && !WORD_CHARACTER.test(folded)) folded = undefined;
  beyondAscii.set(codePoint, folded);
  return folded;
}

export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** A word's hash (FNV-1a over folded UTF-16 units, 32 bits). Zero is never a word's hash. */
export function hashWord(word: string): number {
  return hashOn(undefined, word, 0, word.length) || 1;
}

/** Goes on with a hash over the units of a text from one offset to another; from nothing without one. */
export function hashOn(hash: number | undefined, text: string, from: number, to: number): number {
  let state = hash ?? FNV_OFFSET;
  for (let index = from; index < to; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), FNV_PRIME);
  }
  return state;
}

const HASH_AND = hashWord('and');

/** A place in a text, and the word last read there. Offsets are UTF-16 units, ends exclusive. */
export interface WordCursor {
  readonly text: string;
  start: number;
  end: number;
  hash: number;
  /** The hash of the word without its "'s", which are its last two units; 0 where it has none. */
  stemHash: number;
}

/** A cursor before the first word of a text. */
export function createCursor(text: string): WordCursor {
  return { text, start: 0, end: 0, hash: 0, stemHash: 0 };
}

/** Reads the first word at or after an offset into the cursor; false at the end of the text. */
export function readWord(cursor: WordCursor, from: number): boolean {
  const { text } = cursor;
  const length = text.length;
  let index = from;
  let folded = SEPARATOR;
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    folded = code < 128 ? (FOLD[code] as number) : startsWord(text, index) ? BEYOND : SEPARATOR;
    if (folded > IGNORED) break;
  }
  if (index >= length) return false;
  cursor.start = index;
  cursor.stemHash = 0;
  if (folded === AMPERSAND) {
    cursor.end = index + 1;
    cursor.hash = HASH_AND;
    return true;
  }
  let hash = FNV_OFFSET;
  /** The hash before the last letter. */
  let before = hash;
  let end = index;
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      folded = FOLD[code] as number;
      if (folded > BEYOND) {
        before = hash;
        hash = Math.imul(hash ^ folded, FNV_PRIME);
        end = index + 1;
      } else if (folded !== IGNORED) break;
      continue;
    }
    const codePoint = text.codePointAt(index) as number;
    const characters = foldBeyondAscii(codePoint);
    if (characters === undefined) break;
    if (characters) before = hash;
    hash = hashOn(hash, characters, 0, characters.length);
    if (codePoint > 0xffff) index++;
    // An accent of its own belongs to the letter before it, and so to the word.
    if (characters || MARK.test(text.charAt(index))) end = index + 1;
  }
  cursor.end = end;
  cursor.hash = hash || 1;
  if ((text.charCodeAt(end - 1) | 32) === SMALL_S && isApostrophe(text.charAt(end - 2))) {
    cursor.stemHash = before || 1;
  }
  return true;
}

function startsWord(text: string, index: number): boolean {
  return Boolean(foldBeyondAscii(text.codePointAt(index) as number));
}

function isApostrophe(character: string): boolean {
  return foldCharacter(character) === "'";
}

/** A text's words as `readWord` reads them, folded: for building lexicons and for looking at few words. */
export function wordsOf(text: string): string[] {
  const cursor = createCursor(text);
  const words: string[] = [];
  for (let from = 0; readWord(cursor, from); from = cursor.end) {
    words.push(foldedWord(text, cursor.start, cursor.end));
  }
  return words;
}

/** The word between two offsets, folded as `readWord` folds it. */
export function foldedWord(text: string, start: number, end: number): string {
  let word = '';
  for (let index = start; index < end; index++) {
    const codePoint = text.codePointAt(index) as number;
    if (codePoint > 0xffff) index++;
    if (codePoint >= 128) word += foldBeyondAscii(codePoint) ?? '';
    else {
      const folded = FOLD[codePoint] as number;
      if (folded === AMPERSAND) return 'and';
      if (folded > BEYOND) word += String.fromCharCode(folded);
    }
  }
  return word;
}

const NO_CASE = /[^\p{L}\p{N}/]/gu;

/**
 * What must be equal where case matters: letters, digits and slashes, since "R & D" and "R&D" are
 * one, and "A P" is not "A/P".
 */
export function inOwnCase(text: string): string {
  return text.normalize('NFKD').replace(NO_CASE, '');
}

/** Whether the text between two offsets is a given word, folded as `readWord` folds it. */
export function isWordAt(text: string, start: number, end: number, word: string): boolean {
  const { length } = word;
  if (end - start !== length) return foldedWord(text, start, end) === word;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(start + index);
    if (code >= 128 || (FOLD[code] as number) <= BEYOND) {
      return foldedWord(text, start, end) === word;
    }
    if (FOLD[code] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** The gap between two words of a form that a space, a hyphen or a slash fills alike. */
export const PLAIN_GAP = 0;
/** A gap that no form has. */
export const NO_GAP = -1;
const LONGEST_GAP = 4;
/** Gaps are told apart by a number below this, so that two digits write one. */
const GAP_KINDS = 4000;

/**
 * What stands between two words, as a number that is equal for equal gaps: white space of any
 * length, one hyphen or one slash are `PLAIN_GAP`; other punctuation counts ("(quick)", "R.O.I."),
 * spaces beside it do not; a comma before "and" may stand or not.
 */
export function gapBetween(text: string, from: number, to: number, nextIsAnd: boolean): number {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return PLAIN_GAP;
  let gap = 0;
  let signs = 0;
  let spaces = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      spaces++;
      continue;
    }
    if (isInvisible(code)) continue;
    if (++signs > LONGEST_GAP) return NO_GAP;
    gap = (Math.imul(gap, 31) + (isHyphen(code) ? HYPHEN : code)) | 0;
  }
  if (signs === 0) return PLAIN_GAP;
  if (signs === 1 && spaces === 0 && (gap === HYPHEN || gap === SLASH)) return PLAIN_GAP;
  if (signs === 1 && gap === COMMA && nextIsAnd) return PLAIN_GAP;
  if (gap === HYPHEN) return NO_GAP;
  return 1 + ((gap & 0x7fffffff) % GAP_KINDS);
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const COMMA = 0x2c;

function isSpace(code: number): boolean {
  return (
    code === SPACE ||
    (code > 8 && code < 14) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  );
}

/** Hyphens proper; dashes part phrases and are none. */
function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011;
}

function isInvisible(code: number): boolean {
  return code === APOSTROPHE || (code > 127 && foldBeyondAscii(code) === '');
}
