/**
 * The lexicon of an own glossary on one page: it has the forms only whose beginnings have stood in
 * the page's texts so far. A company's glossary may be fifty times as long as the built-in one,
 * and a page uses a few hundred of its forms.
 */
import type { Lexicon } from '../lexicon';
import { createMeanings } from '../meanings';
import type { WordRow } from '../word-row';
import { createLineTable, keyOn } from './line-table';
import { createOwnForms } from './own-forms';
import { ownId } from './own-ids';
import type { OwnLexicon } from './own-lexicon';
import { createOwnWords } from './own-words';

export interface GrowingLexicon extends Lexicon {
  /** Takes in the forms that may stand in a text, which is then to be read; whether there are any. */
  growBy(row: Readonly<WordRow>, text: string): boolean;
}

/**
 * The lexicon of a glossary, without forms yet: of what is on, or of what is off. The texts are our
 * own build's: they are not checked again. `places` are those of their lines, where they are known;
 * they are written into.
 */
export function createGrowingLexicon(
  { glossary, entryCount, texts, off }: OwnLexicon,
  wanted: 'on' | 'off' = 'on',
  places?: Int32Array,
): GrowingLexicon {
  const lines = createLineTable(texts, places);
  const words = createOwnWords();
  const forms = createOwnForms(words, off, wanted);
  const { ids, levels, cues } = forms;

  function take(key: number): boolean {
    const isThere = lines.take(key);
    if (isThere) for (const line of lines.lines) forms.addLine(line);
    return isThere;
  }

  /** The lines that begin with a word of a row, and with those behind it. */
  function takeFrom({ count, hashes, ownerHashes }: Readonly<WordRow>, word: number): boolean {
    let key = 0;
    let isAny = false;
    for (let at = word; at < count; at++) {
      const ownerHash = ownerHashes[at] as number;
      if (ownerHash !== 0 && take(keyOn(key, ownerHash))) isAny = true;
      key = keyOn(key, hashes[at] as number);
      if (!take(key)) return isAny;
      isAny = true;
      if (!lines.goesOn) return isAny;
    }
    return isAny;
  }

  return {
    get slots() {
      return words.slots;
    },
    words: words.words,
    // Plurals are words of their own here.
    plurals: [],
    entryCount,
    forms,
    idOf: (entry) => ownId(glossary, ids[entry] as string),
    levelOf: (entry) => levels[entry] as number,
    learned: {
      get general() {
        return words.general;
      },
      meanings: createMeanings(),
      cuesOf: (entry) => cues.get(entry) ?? NO_CUES,
      leaders: NO_CUES,
    },
    growBy(row, text) {
      let isAny = false;
      for (let word = 0; word < row.count; word++) if (takeFrom(row, word)) isAny = true;
      if (isAny) words.lookFor(row, text);
      return isAny;
    },
  };
}

const NO_CUES: ReadonlySet<number> = new Set();
