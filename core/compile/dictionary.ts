/** The dictionary of a compiled lexicon: every word once, sorted and front-coded. */
import { encodePair } from '../lexicon-format';

export interface Dictionary {
  /** The words, front-coded. */
  readonly text: string;
  /** Singulars only, in the order of their numbers. */
  readonly words: readonly string[];
  /** A word as two digits, with "^" before it where it is another one's plural. */
  code(word: string): string;
  isPlural(word: string): boolean;
}

/** Numbers all words; a word that is another one's plural is written as that one's. */
export function createDictionary(
  allWords: ReadonlySet<string>,
  plurals: ReadonlyMap<string, string>,
): Dictionary {
  const singulars = new Map<string, string>();
  for (const [word, plural] of plurals) {
    if (!plurals.has(plural) && !singulars.has(plural)) singulars.set(plural, word);
  }
  const words = [...new Set([...allWords].map((word) => singulars.get(word) ?? word))].sort();
  const numbers = new Map(words.map((word, index) => [word, index]));
  const number = (word: string) => {
    const index = numbers.get(word);
    if (index === undefined) throw new Error(`"${word}" is missing from the dictionary`);
    return encodePair(index);
  };
  // A plural that is itself some word's singular keeps its own number and is no plural here.
  const hasPlural = (word: string) => {
    const plural = plurals.get(word);
    return plural !== undefined && singulars.get(plural) === word ? plural : undefined;
  };
  return {
    text: frontCoded(words, hasPlural),
    words,
    isPlural: (word) => singulars.has(word),
    code: (word) => {
      const singular = singulars.get(word);
      return singular === undefined ? number(word) : `^${number(singular)}`;
    },
  };
}

function frontCoded(
  words: readonly string[],
  pluralOf: (word: string) => string | undefined,
): string {
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
