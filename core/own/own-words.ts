/** The words of a growing lexicon: a dictionary that takes in new ones. Each is a token of its own, plurals too. */
import { tokenOf } from '../lexicon/dictionary';
import { hashWord } from '../words';

export interface OwnWords {
  readonly words: readonly string[];
  /** See `Lexicon`: two numbers a slot, a hash and its token; two slots in three are empty. */
  readonly slots: Int32Array;
  /** See `Learned`: own glossaries say nothing of words in general. There is a place for each word. */
  readonly general: Float32Array;
  /** The token of a word, a new one where it was none. */
  tokenOf(word: string): number;
}

/** Words that there is room for at first. */
const ROOM = 64;
/** Slots for each word that there is room for. */
const SPARE = 4;

/** A dictionary without words. */
export function createOwnWords(): OwnWords {
  const words: string[] = [];
  const tokens = new Map<string, number>();
  let slots = new Int32Array(2 * SPARE * ROOM);
  let general = new Float32Array(ROOM);

  function makeRoom(): void {
    general = new Float32Array(general.length * 2);
    slots = new Int32Array(slots.length * 2);
    for (const [word, token] of tokens) insert(slots, hashWord(word), token);
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
      insert(slots, hashWord(word), token);
      return token;
    },
  };
}

/** Of words that share a hash the first one stays. */
function insert(slots: Int32Array, hash: number, token: number): void {
  const last = slots.length - 2;
  let at = (hash << 1) & last;
  while (slots[at] !== 0 && slots[at] !== hash) at = (at + 2) & last;
  if (slots[at] === hash) return;
  slots[at] = hash;
  slots[at + 1] = token;
}
