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
  wordOfToken,
} from './lexicon/dictionary';
import { createForms, type Forms, readForm } from './lexicon/forms';
import { decodeAscending, decodeLevel, decodeWeight, SIGN, slugOf } from './lexicon-format';
import { createMeanings, type Meanings } from './meanings';
import { finished, type Steps } from './steps';

export interface Lexicon extends Spelled {
  /** See `hashTokens`. */
  readonly slots: Int32Array;
  readonly forms: Omit<Forms, 'headOf'>;
  readonly entryCount: number;
  /** The id of an entry, by its place in the glossary. */
  idOf(entry: number): string;
  /** How specialised an entry is, by the same: 0 everyday, 1 core, 2 specialist. */
  levelOf(entry: number): number;
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
  /** Entries that come before others that share their form. */
  readonly leaders: ReadonlySet<number>;
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
  return finished(buildLexicon(text));
}

/** The same in steps, of which none takes a quarter of the whole. */
export function* buildLexicon(text: string): Steps<Lexicon> {
  const [dictionary = '', frequent = '', entries = '', ...learned] = text.split('\n');
  const levels = learned.pop() ?? '';
  const spelled = readDictionary(dictionary);
  yield;
  const { words, plurals } = spelled;
  const reader = createWordReader(frequent);
  const rows = entries.split('\t');
  const forms = createForms(entries, words.length, reader);
  yield;
  const slots = hashTokens(spelled);
  yield;
  const ids = new Map<number, string>();
  return {
    words,
    plurals,
    entryCount: rows.length,
    // Few entries are ever named: an id is put together when it is first asked for.
    idOf(entry) {
      const known = ids.get(entry);
      if (known !== undefined) return known;
      const row = rows[entry] as string;
      // An entry says its id where it is not its headword's slug.
      const id =
        row[0] === SIGN.id
          ? row.slice(1, row.indexOf(SIGN.id, 1))
          : slugOf(
              readForm(row, 0, reader, forms.headOf(entry)).tokens.map((token) =>
                spelling(spelled, token),
              ),
            );
      ids.set(entry, id);
      return id;
    },
    levelOf: (entry) => decodeLevel(levels, entry),
    slots,
    forms,
    learned: readLearned(learned, words.length),
  };
}

/** Cues are read when an entry first shares its form on the page: most never do. */
function readLearned(sections: readonly string[], wordCount: number): Learned {
  const [words = '', weights = '', sharers = '', cues = '', leaders = ''] = sections;
  const general = new Float32Array(wordCount);
  decodeAscending(words).forEach((word, index) => {
    general[word] = decodeWeight(weights, index);
  });
  const rows = cues.split(' ');
  const texts = new Map(decodeAscending(sharers).map((entry, index) => [entry, rows[index]]));
  const known = new Map<number, ReadonlySet<number>>();
  return {
    general,
    meanings: createMeanings(),
    leaders: new Set(decodeAscending(leaders)),
    cuesOf(entry) {
      const own = known.get(entry) ?? new Set(decodeAscending(texts.get(entry) ?? ''));
      known.set(entry, own);
      return own;
    },
  };
}
