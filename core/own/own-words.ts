/** The words of a growing lexicon: a dictionary that takes in new ones. Each is a token of its own, plurals too. */
import { tokenOf } from '../lexicon/dictionary';
import { POSSESSIVE, type WordRow } from '../word-row';
import { foldedWord, hashWord } from '../words';

export interface OwnWords {
  readonly words: readonly string[];
  /** See `Lexicon`: two numbers a slot, a hash and its token; two slots in three are empty. */
  readonly slots: Int32Array;
  /** See `Learned`: own glossaries say nothing of words in general. There is a place for each word. */
  readonly general: Float32Array;
  /** The token of a word, a new one where it was none. */
  tokenOf(word: string): number;
  /**
   * Of words that share a hash, has those found that stand in a text: of some that stand in it
   * together, the last one. In a hundred thousand words one pair or two share theirs.
   */
  lookFor(row: Readonly<WordRow>, text: string): void;
}

/** Words that there is room for at first. */
const ROOM = 64;
/** Slots for each word that there is room for. */
const SPARE = 4;

/** A dictionary without words. */
export function createOwnWords(): OwnWords {
  const words: string[] = [];
  const tokens = new Map<string, number>();
  /** Hashes that several words share. */
  const shared = new Set<number>();
  let slots = new Int32Array(2 * SPARE * ROOM);
  let general = new Float32Array(ROOM);

  function makeRoom(): void {
    general = new Float32Array(general.length * 2);
    slots = new Int32Array(slots.length * 2);
    for (const [word, token] of tokens) insert(slots, hashWord(word), token);
  }

  function put(word: string): void {
    const token = tokens.get(word);
    if (token !== undefined) insert(slots, hashWord(word), token);
  }

  return {
    words,
    get slots() {
      return slots;
    },
    get general() {
      return general;
    },
    tokenOf(word) {
      const known = tokens.get(word);
      if (known !== undefined) return known;
      if (words.length === general.length) makeRoom();
      const token = tokenOf(words.push(word) - 1, false);
      tokens.set(word, token);
      const hash = hashWord(word);
      if (insert(slots, hash, token)) shared.add(hash);
      return token;
    },
    lookFor({ count, starts, ends, hashes, ownerHashes }, text) {
      if (shared.size === 0) return;
      for (let at = 0; at < count; at++) {
        const [start, end] = [starts[at] as number, ends[at] as number];
        if (shared.has(hashes[at] as number)) put(foldedWord(text, start, end));
        if (shared.has(ownerHashes[at] as number)) put(foldedWord(text, start, end - POSSESSIVE));
      }
    },
  };
}

/** Of words that share a hash the last one stays; whether there was one before. */
function insert(slots: Int32Array, hash: number, token: number): boolean {
  const last = slots.length - 2;
  let at = (hash << 1) & last;
  while (slots[at] !== 0 && slots[at] !== hash) at = (at + 2) & last;
  const isShared = slots[at] === hash;
  slots[at] = hash;
  slots[at + 1] = token;
  return isShared;
}
