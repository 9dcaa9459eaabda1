/**
 * Folding: text as the finder and the search compare it, with the way back to the original offsets.
 *
 * Folding is done character by character, because whole-string functions change lengths
 * ('İ'.toLowerCase() is two units, NFKC turns 'ﬁ' into 'fi') and would lose the offsets.
 */

/** Shown as nothing: soft hyphen, zero-width (non-)joiner and space, word joiner, BOM. */
const INVISIBLE = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']);
const APOSTROPHES = new Set(["'", '\u2019', '\u2018', '\u02bc', '\uff07', '\u201b']);
const COMBINING_MARK = /\p{M}/gu;
/** Letters that no Unicode decomposition takes apart, as English writers replace them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * One character (a whole code point) as it is compared: lower case, without accents, ligatures
 * taken apart, apostrophes straight. Invisible characters and lone accents fold to nothing.
 */
export function foldCharacter(character: string): string {
  if (INVISIBLE.has(character)) return '';
  if (APOSTROPHES.has(character)) return "'";
  const bare = character.normalize('NFKD').replace(COMBINING_MARK, '').toLowerCase();
  const plain = bare.replace(COMBINING_MARK, '');
  return PLAIN_LETTERS[plain] ?? plain;
}

/** What only lower case changes. */
const PLAIN = /^[\x20-\x7e]*$/;

/** A whole string, folded; lengths may change, so use it for names and queries, not for offsets. */
export function fold(text: string): string {
  // Most names are plain, and there may be a hundred thousand of them.
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;

/** A folded string's words: "Owner’s Equity" gives ["owner's", "equity"]. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/**
 * The key under which names are the same: "Start-ups", "start ups" and "startups" differ only in
 * what the key leaves out (case, accents, hyphens, punctuation), spaces kept.
 */
export function nameKey(text: string): string {
  return foldedWords(text).join(' ');
}
