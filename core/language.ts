/**
 * Tells English from other languages by its function words and its script. What is needed is only
 * "is this English?", which a few common words answer better than libraries for 200 languages do,
 * and at no cost. A text too short to tell follows its surroundings.
 */

import type { WordRow } from './word-row';
import { hashWord, wordsOf } from './words';

export type Language = 'english' | 'other' | 'unknown';

/** Frequent in English, and rare or unknown in other languages of the Latin script. */
const ENGLISH = wordsOf(
  `the and of to is that with are this from have has which their for by or not it its be been was were they will can
  would these those than when what who into about more other there you your we our his her she he but if because while
  should could may any such each some on as at`,
);

/** Frequent in other languages of the Latin script, and rare in English. */
const OTHER = wordsOf(
  `der das und ist nicht ein eine den von mit auf für auch des im wird sind bei nach le la les du et est une dans que
  qui pour pas sur au avec par ont el los las del y es un una en con para como su se lo il di che è per non della dei
  nel sono più anche o os da do em um uma não mais pelo foi het van de dat zijn op voor aan ook och att det som av har
  till inte ikke og jeg ja ei on että w na z nie jest ve bir bu için yang dan untuk dengan og este cu az és hogy`,
);

/** Words looked at, and characters; more tell nothing new. */
const SAMPLE = 32;
const SAMPLE_LENGTH = SAMPLE * 8;
/** Fewer words than this tell nothing. */
const LEAST_WORDS = 8;
/** A text is another language's when so many of its letters are of another script. */
const FOREIGN_SHARE = 0.3;

/** Function words by their hash, with open addressing; most slots are empty. */
const SLOTS = 2048;
const slots = new Int32Array(SLOTS);
/** 1 for an English one, −1 for one of another language. */
const kinds = new Int8Array(SLOTS);
for (const [words, kind] of [[ENGLISH, 1] as const, [OTHER, -1] as const]) {
  for (const hash of words.map(hashWord)) {
    const slot = slotOf(hash);
    // "die" is both: English stands first.
    if (slots[slot] === 0) kinds[slot] = kind;
    slots[slot] = hash;
  }
}

function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** The language of a text by its first words, as far as they tell. */
export function languageOfRow(
  text: string,
  { count, hashes, starts }: Readonly<WordRow>,
): Language {
  if (isForeignScript(text)) return 'other';
  let words = 0;
  let english = 0;
  let other = 0;
  for (const most = Math.min(count, SAMPLE); words < most; words++) {
    if ((starts[words] as number) >= SAMPLE_LENGTH) break;
    const kind = kinds[slotOf(hashes[words] as number)] as number;
    if (kind > 0) english++;
    else if (kind < 0) other++;
  }
  if (words < LEAST_WORDS) return 'unknown';
  if (other > english && other >= words * 0.12) return 'other';
  return english >= words * 0.1 && english > other ? 'english' : 'unknown';
}

/** The Latin letters beyond ASCII that other languages of its script use are all below this. */
const LATIN_END = 0x250;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Engines see at once that no text of Latin letters alone can have one of these. */
const BEYOND_LATIN = /[\u0250-\uffff]/;

function isForeignScript(text: string): boolean {
  if (!BEYOND_LATIN.test(text)) return false;
  let letters = 0;
  let foreign = 0;
  const length = Math.min(text.length, SAMPLE_LENGTH);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      const lower = code | 32;
      if (lower >= 97 && lower <= 122) letters++;
    } else if (code < LATIN_END) letters++;
    else {
      const character = String.fromCodePoint(text.codePointAt(index) as number);
      if (!LETTER.test(character)) continue;
      letters++;
      if (!LATIN.test(character)) foreign++;
    }
  }
  return letters >= 4 && foreign > letters * FOREIGN_SHARE;
}

/** Says what language a text is judged as, given what its own words and its markup tell. */
export type LanguageFollower = (own: Language, declared: string) => Language;

/** What the texts of a page tell of its languages, by what their markup declares. */
export interface LanguageTally {
  /** Notes a text, or forgets it again. */
  note(own: Language, declared: string, times: 1 | -1): void;
  /**
   * A follower, asked text by text in the order of the page. A text's own words tell first; one
   * too short to tell follows the nearest told text before it that is declared alike, else what
   * most texts declared alike are, else what its markup declares (`lang`, '' for nothing), and
   * English where nothing tells. So a page that declares English by mistake is found out.
   */
  follow(): LanguageFollower;
}

export function createLanguageTally(): LanguageTally {
  const told = new Map<string, { english: number; other: number }>();
  return {
    note(own, declared, times) {
      if (own === 'unknown') return;
      const counts = told.get(declared) ?? { english: 0, other: 0 };
      told.set(declared, counts);
      counts[own] += times;
    },
    follow() {
      const before = new Map<string, Language>();
      return (own, declared) => {
        if (own !== 'unknown') {
          before.set(declared, own);
          return own;
        }
        const { english = 0, other = 0 } = told.get(declared) ?? {};
        const most =
          english === other ? declaredLanguage(declared) : english > other ? 'english' : 'other';
        return before.get(declared) ?? most;
      };
    },
  };
}

/** The language of each of a row of texts: see `LanguageTally`. */
export function languagesOf<Text extends { readonly declared: string }>(
  texts: readonly Text[],
  own: (text: Text) => Language,
): Language[] {
  const tally = createLanguageTally();
  const owns = texts.map(own);
  texts.forEach(({ declared }, index) => {
    tally.note(owns[index] as Language, declared, 1);
  });
  const follow = tally.follow();
  return texts.map(({ declared }, index) => follow(owns[index] as Language, declared));
}

/** Whether a declared language is English; so is what declares nothing. */
export function declaredLanguage(lang: string): Language {
  return /^(?:en(?:-|$)|$)/i.test(lang) ? 'english' : 'other';
}
