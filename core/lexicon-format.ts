/** What writes and what reads a compiled lexicon agree on. */

/** Bits of a form's flags; they are written as one printable character, `base` + flags. */
export const FORM = {
  base: 0x30,
  /** The last word may stand in its plural. */
  inflects: 1,
  /** Has other senses: judged by what stands near. */
  sensed: 2,
  /** A term only in its own case: "IT", "SaaS". */
  caseBound: 4,
  /** Has other senses, and what tells them apart was learned for the sensed form before it. */
  sameModel: 8,
} as const;

/** The longest form, in words: what bounds the finder's work at any place of a text. */
export const MAX_WORDS = 16;

/** Digits that need no escape in a JavaScript string and are no sign of the lexicon's grammar. */
const DIGITS = [...Array(94).keys()]
  .map((offset) => String.fromCharCode(33 + offset))
  .filter((digit) => !'!^~|@"\'\\`$'.includes(digit))
  .slice(0, 84)
  .join('');
const BASE = DIGITS.length;

/** A number below 7,056 as two digits. */
export function encodePair(value: number): string {
  if (value < 0 || value >= BASE * BASE) throw new RangeError(`${value} does not fit two digits`);
  return (DIGITS[Math.floor(value / BASE)] ?? '') + (DIGITS[value % BASE] ?? '');
}

const VALUES = (() => {
  const values = new Uint8Array(128);
  for (let index = 0; index < BASE; index++) values[DIGITS.charCodeAt(index)] = index;
  return values;
})();

/** The number that two digits at an offset write. */
export function decodePair(text: string, offset: number): number {
  const high = VALUES[text.charCodeAt(offset)] as number;
  return high * BASE + (VALUES[text.charCodeAt(offset + 1)] as number);
}

/** Weights are written in steps of this, as one digit; the middle digit is 0. */
const WEIGHT_STEP = 0.1;
const MIDDLE = BASE / 2;

/** A weight as one digit, the nearest that there is. */
export function encodeWeight(weight: number): string {
  const steps = Math.round(weight / WEIGHT_STEP);
  return DIGITS[Math.max(0, Math.min(BASE - 1, MIDDLE + steps))] as string;
}

/** The weight that the digit at an offset writes. */
export function decodeWeight(text: string, offset: number): number {
  return ((VALUES[text.charCodeAt(offset)] as number) - MIDDLE) * WEIGHT_STEP;
}

/** The id that an entry has unless it says otherwise. */
export function slugOf(words: readonly string[]): string {
  return words.join('-');
}
