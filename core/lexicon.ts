/**
 * The lexicon as the finder uses it: built from the compact text of `compile-lexicon.ts` when a
 * page starts. Hash tables with open addressing hold everything that the scan asks for:
 * - `slots`: a word's hash to its token. A token is a dictionary word's number and whether it
 *   stands in the plural; 0 is "no word of ours".
 * - the edges of a trie over tokens: (node, token, gap) leads to the next node, and at a node end
 *   the forms that are spelled by the way to it. See `lexicon/forms.ts`.
 */
import {
  createWordReader,
  hashTokens,
  NO_TOKEN,
  readDictionary,
  type Spelled,
  type WordReader,
  wordOfToken,
} from './lexicon/dictionary';
import { createForms, type Forms, readForm } from './lexicon/forms';
import { decodePair, decodeWeight, SIGN, slugOf } from './lexicon-format';
import { createMeanings, type Meanings } from './meanings';

export interface Lexicon extends Spelled {
  /** See `hashTokens`. */
  readonly slots: Int32Array;
  readonly forms: Forms;
  readonly entryCount: number;
  /** The id of an entry, by its place in the glossary. */
  idOf(entry: number): string;
  readonly learned: Learned;
}

/** What was learned about texts and meanings. */
export interface Learned {
  /** What each word says of its text, by word number; 0 for most. */
  readonly general: Float32Array;
  /** What single forms have learned, as far as it is at hand. */
  readonly meanings: Meanings;
  /** Words that speak for an entry where it shares a form with another one. */
  cuesOf(entry: number): ReadonlySet<number>;
}

/** The token of a word's hash, or `NO_TOKEN`. */
export function tokenOfHash({ slots }: Lexicon, hash: number): number {
  const last = slots.length - 2;
  for (let at = (hash << 1) & last; ; at = (at + 2) & last) {
    const found = slots[at];
    if (found === hash) return slots[at + 1] as number;
    if (found === 0) return NO_TOKEN;
  }
}

/** The folded word that a token stands for. */
export function spelling({ words, plurals }: Spelled, token: number): string {
  return (token & 1 ? plurals : words)[wordOfToken(token)] as string;
}

/** Builds a lexicon from its compact text. The text is our own build's: it is not checked again. */
export function createLexicon(text: string): Lexicon {
  const [dictionary = '', frequent = '', entries = '', general = '', cues = ''] = text.split('\n');
  const spelled = readDictionary(dictionary);
  const { words, plurals } = spelled;
  const reader = createWordReader(frequent);
  const rows = entries.split('\t');
  const ids = new Map<number, string>();
  return {
    words,
    plurals,
    entryCount: rows.length,
    // Few entries are ever named: an id is put together when it is first asked for.
    idOf(entry) {
      const known = ids.get(entry);
      if (known !== undefined) return known;
      const id = idOfRow(rows[entry] as string, spelled, reader);
      ids.set(entry, id);
      return id;
    },
    slots: hashTokens(spelled),
    forms: createForms(entries, words.length, reader),
    learned: readLearned(general, cues, words.length, reader),
  };
}

/** The id that an entry's row says, or else its headword's slug. */
function idOfRow(row: string, spelled: Spelled, reader: WordReader): string {
  if (row[0] === SIGN.id) return row.slice(1, row.indexOf(SIGN.id, 1));
  return slugOf(readForm(row, 0, reader).tokens.map((token) => spelling(spelled, token)));
}

/** Cues are read when an entry first shares its form on the page: most never do. */
function readLearned(
  general: string,
  cues: string,
  wordCount: number,
  reader: WordReader,
): Learned {
  const known = new Map<number, ReadonlySet<number>>();
  let texts: ReadonlyMap<number, string> | undefined;
  return {
    general: readWeights(general, wordCount, reader),
    meanings: createMeanings(),
    cuesOf(entry) {
      texts ??= cueTexts(cues);
      const own = known.get(entry) ?? new Set(readWords(texts.get(entry) ?? '', reader));
      known.set(entry, own);
      return own;
    },
  };
}

function cueTexts(cues: string): ReadonlyMap<number, string> {
  const rows = cues.split(' ').filter(Boolean);
  return new Map(rows.map((row) => [decodePair(row, 0), row.slice(2)]));
}

/** Words, each with the weight that follows it; weights by word number. */
function readWeights(text: string, wordCount: number, reader: WordReader): Float32Array {
  const weights = new Float32Array(wordCount);
  for (let index = 0; index < text.length; ) {
    if (text[index] === SIGN.plural) index++;
    const word = reader.read(text, index);
    weights[word] = decodeWeight(text, reader.next);
    index = reader.next + 1;
  }
  return weights;
}

function readWords(text: string, reader: WordReader): number[] {
  const words: number[] = [];
  for (let index = 0; index < text.length; index = reader.next) {
    if (text[index] === SIGN.plural) index++;
    words.push(reader.read(text, index));
  }
  return words;
}
