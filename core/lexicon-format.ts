/**
 * What writes and what reads a compiled lexicon agree on. All of its characters are printable and
 * below 256, so that it can be packed, and each sign has one meaning wherever it stands.
 */

/** Bits of a form's flags. */
export const FORM = {
  /** The last word may stand in its plural. */
  inflects: 1,
  /** A term only in its own case: "IT", "SaaS". */
  caseBound: 2,
  /** Has other senses: judged by what stands near. */
  sensed: 4,
  /** Has other senses, and what tells them apart was learned for the sensed form before it. */
  sameModel: 8,
} as const;

/** Signs that stand before what they are about. */
export const SIGN = { gap: '!', plural: '^', literal: '~', id: '@', same: '=' } as const;

/** The longest form, in words: what bounds the finder's work at any place of a text. */
export const MAX_WORDS = 16;

/** Words of the dictionary are shorter than this, in letters. */
export const LONGEST_WORD = 64;

/** Combinations of flags that occur; each has a sign of its own, which also begins the form. */
const FLAGS = [0, 4, 12].flatMap((sense) => [0, 1, 2, 3].map((rest) => sense | rest));

const PRINTABLE = [...range(0x21, 0x7e), ...range(0xa1, 0xac), ...range(0xae, 0xb4)]
  .map((code) => String.fromCharCode(code))
  .filter((sign) => !Object.values<string>(SIGN).includes(sign));

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const FLAG_SIGNS = PRINTABLE.slice(0, FLAGS.length);
const DIGITS = PRINTABLE.slice(FLAGS.length);
const BASE = DIGITS.length;

/** The most frequent words are written as one digit, all others as two. */
export const FREQUENT_WORDS = 40;
const FIRST_DIGITS = BASE - FREQUENT_WORDS;
/** Numbers that two digits can write are below this. */
export const PAIRS = FIRST_DIGITS * BASE;

const VALUES = (() => {
  const values = new Uint8Array(256);
  DIGITS.forEach((digit, value) => {
    values[digit.charCodeAt(0)] = value;
  });
  return values;
})();

/** The sign that writes a form's flags. */
export function encodeFlags(flags: number): string {
  return FLAG_SIGNS[FLAGS.indexOf(flags)] as string;
}

const FLAGS_OF_CODE = (() => {
  const flags = new Int8Array(256).fill(-1);
  FLAG_SIGNS.forEach((sign, place) => {
    flags[sign.charCodeAt(0)] = FLAGS[place] as number;
  });
  return flags;
})();

/** The flags that a sign writes, by its character code; -1 where it begins no form. */
export function decodeFlags(code: number): number {
  return FLAGS_OF_CODE[code] as number;
}

/** A number below `PAIRS` as two digits. */
export function encodePair(value: number): string {
  if (value < 0 || value >= PAIRS) throw new RangeError(`${value} does not fit two digits`);
  return (DIGITS[Math.floor(value / BASE)] as string) + (DIGITS[value % BASE] as string);
}

/** The number that two digits at an offset write. */
export function decodePair(text: string, offset: number): number {
  return (
    (VALUES[text.charCodeAt(offset)] as number) * BASE +
    (VALUES[text.charCodeAt(offset + 1)] as number)
  );
}

/** The place of a frequent word among its like as one digit. */
export function encodeFrequent(place: number): string {
  return DIGITS[FIRST_DIGITS + place] as string;
}

/** The place of the frequent word that one digit writes; negative where two digits stand. */
export function decodeFrequent(text: string, offset: number): number {
  return (VALUES[text.charCodeAt(offset)] as number) - FIRST_DIGITS;
}

/** A number below `PAIRS` as one digit where it is small, else as two. */
export function encodeNumber(value: number): string {
  return value < FREQUENT_WORDS ? encodeFrequent(value) : encodePair(value);
}

/** Ascending numbers, each as how much more it is than the one before. */
export function encodeAscending(values: readonly number[]): string {
  return values.map((value, index) => encodeNumber(value - (values[index - 1] ?? 0))).join('');
}

/** Ascending numbers that a text writes. */
export function decodeAscending(text: string): number[] {
  const values: number[] = [];
  let value = 0;
  for (let index = 0; index < text.length; ) {
    const small = decodeFrequent(text, index);
    value += small < 0 ? decodePair(text, index) : small;
    index += small < 0 ? 2 : 1;
    values.push(value);
  }
  return values;
}

/** Weights are written in steps of this, as one digit; the middle digit is 0. */
const WEIGHT_STEP = 0.12;
const MIDDLE = Math.floor(BASE / 2);

/** A weight as one digit, the nearest that there is. */
export function encodeWeight(weight: number): string {
  const steps = Math.round(weight / WEIGHT_STEP);
  return DIGITS[Math.max(0, Math.min(BASE - 1, MIDDLE + steps))] as string;
}

/** The weight that the digit at an offset writes. */
export function decodeWeight(text: string, offset: number): number {
  return ((VALUES[text.charCodeAt(offset)] as number) - MIDDLE) * WEIGHT_STEP;
}

const LEVELS_PER_DIGIT = 4;

/** Levels, each 0, 1 or 2, as one digit for four of them. */
export function encodeLevels(levels: readonly number[]): string {
  let text = '';
  for (let from = 0; from < levels.length; from += LEVELS_PER_DIGIT) {
    const value = levels
      .slice(from, from + LEVELS_PER_DIGIT)
      .reduceRight((sum, level) => sum * 3 + level, 0);
    text += DIGITS[value] as string;
  }
  return text;
}

/** The level at a place among all levels. */
export function decodeLevel(text: string, place: number): number {
  const value = VALUES[text.charCodeAt(Math.floor(place / LEVELS_PER_DIGIT))] as number;
  return Math.floor(value / 3 ** (place % LEVELS_PER_DIGIT)) % 3;
}

/** The id that an entry has unless it says otherwise. */
export function slugOf(words: readonly string[]): string {
  return words.join('-');
}
