/** The dictionary of a compiled lexicon: every word once, sorted and front-coded. */
import { encodeFrequent, encodePair, FREQUENT_WORDS, LONGEST_WORD, SIGN } from '../lexicon-format';

export interface Dictionary {
  /** The words, front-coded. */
  readonly text: string;
  /** Singulars only, in the order of their numbers. */
  readonly words: readonly string[];
  /** The numbers of the most frequent words. */
  readonly frequent: string;
  /** A word as one digit or two, with a sign before it where it is another one's plural. */
  code(word: string): string;
  isPlural(word: string): boolean;
  /** A word's number; its singular's, where it is one's plural. Numbers follow the alphabet. */
  numberOf(word: string): number;
}

/** Numbers all words. `uses` says how often each will be written, 0 for words that need only be known. */
export function createDictionary(
  uses: ReadonlyMap<string, number>,
  plurals: ReadonlyMap<string, string>,
): Dictionary {
  const singulars = singularsOf(plurals);
  const ownUses = new Map<string, number>();
  for (const [word, count] of uses) {
    const own = singulars.get(word) ?? word;
    ownUses.set(own, (ownUses.get(own) ?? 0) + count);
  }
  const words = [...ownUses.keys()].sort();
  const numbers = new Map(words.map((word, index) => [word, index]));
  const frequent = [...ownUses]
    .sort(([a, uses], [b, otherUses]) => otherUses - uses || (a < b ? -1 : 1))
    .slice(0, FREQUENT_WORDS)
    .map(([word]) => word);
  const numberOf = (word: string) => {
    const number = numbers.get(singulars.get(word) ?? word);
    if (number === undefined) throw new Error(`"${word}" is missing from the dictionary`);
    return number;
  };
  const code = (word: string) => {
    const place = frequent.indexOf(word);
    if (place >= 0) return encodeFrequent(place);
    return encodePair(numberOf(word));
  };
  return {
    text: frontCoded(words, (word) => {
      // A plural that is itself some word's singular keeps its own number and is no plural here.
      const plural = plurals.get(word);
      return plural !== undefined && singulars.get(plural) === word ? plural : undefined;
    }),
    words,
    frequent: frequent.map((word) => encodePair(numbers.get(word) ?? 0)).join(''),
    numberOf,
    isPlural: (word) => singulars.has(word),
    code: (word) => {
      const singular = singulars.get(word);
      return singular === undefined ? code(word) : SIGN.plural + code(singular);
    },
  };
}

/** The singular of every word that is a plural and nothing else. */
export function singularsOf(plurals: ReadonlyMap<string, string>): Map<string, string> {
  const singulars = new Map<string, string>();
  for (const [word, plural] of plurals) {
    if (!plurals.has(plural) && !singulars.has(plural)) singulars.set(plural, word);
  }
  return singulars;
}

function frontCoded(
  words: readonly string[],
  pluralOf: (word: string) => string | undefined,
): string {
  const tooLong = words.find((word) => word.length >= LONGEST_WORD);
  if (tooLong) throw new RangeError(`“${tooLong}” has ${LONGEST_WORD} letters or more`);
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === previous[shared]) shared++;
      previous = word;
      return shared.toString(36) + word.slice(shared) + pluralCode(word, pluralOf(word));
    })
    .join('');
}

function pluralCode(word: string, plural: string | undefined): string {
  if (plural === undefined) return 'N';
  if (plural === `${word}s`) return 'S';
  if (plural === `${word}es`) return 'E';
  if (plural === word.replace(/y$/, 'ies')) return 'Y';
  return `X${plural}.`;
}
