/** Where the lines of a lexicon are, by the words that they begin with: a table of hashes over the texts as they came. */
import { hashOn } from '../words';
import { GOES_ON, LINES } from './own-lexicon';

export interface LineTable {
  /**
   * Whether a line has this key; `goesOn` then says whether others go on from its words. Each is
   * given once: `lines` has none from the second time on. Of words that share a key they are several.
   */
  take(key: number): boolean;
  lines: readonly string[];
  goesOn: boolean;
}

/** The key of words, going on from that of the words before; 0 where there are none. */
export function keyOn(before: number, hash: number): number {
  return before === 0 ? hash : (Math.imul(before, 0x9e3779b1) ^ hash) | 0 || 1;
}

/** Numbers a slot: key, text, offset. */
const SLOT = 3;
/** In place of a text's number: no line, or one that was given. */
const [NONE, GIVEN, GIVEN_GOES_ON] = [0, -1, -2];
const NO_LINES: readonly string[] = [];

/** Where the lines of some texts are: three numbers a slot, of which each in two is empty at least. */
export function placesOfLines(texts: readonly string[]): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(texts.length * LINES * 2 + 1));
  const slots = new Int32Array(size * SLOT);
  texts.forEach((text, number) => {
    for (let offset = 0; offset < text.length; offset = endOf(text, offset) + 1) {
      const key = keyAt(text, offset);
      let at = (key & (size - 1)) * SLOT;
      while (slots[at + 1] !== NONE) at = at + SLOT === slots.length ? 0 : at + SLOT;
      slots[at] = key;
      slots[at + 1] = number + 1;
      slots[at + 2] = offset;
    }
  });
  return slots;
}

/** The table of some texts' lines. It writes down in the slots which of them it has given. */
export function createLineTable(
  texts: readonly string[],
  slots: Int32Array = placesOfLines(texts),
): LineTable {
  const size = slots.length / SLOT;
  const next = (at: number) => (at + SLOT === slots.length ? 0 : at + SLOT);
  /** Where the first slot of a key is, from a place on; an empty one where there is none. */
  const slotFrom = (from: number, key: number) => {
    let at = from;
    while (slots[at + 1] !== NONE && slots[at] !== key) at = next(at);
    return at;
  };
  const startOf = (key: number) => (key & (size - 1)) * SLOT;
  /** The line of a slot. */
  const give = (at: number) => {
    const text = texts[(slots[at + 1] as number) - 1] as string;
    const offset = slots[at + 2] as number;
    const goesOn = text.startsWith(GOES_ON, offset);
    slots[at + 1] = goesOn ? GIVEN_GOES_ON : GIVEN;
    return text.slice(offset + (goesOn ? 1 : 0), endOf(text, offset));
  };
  return {
    lines: NO_LINES,
    goesOn: false,
    take(key) {
      let at = slotFrom(startOf(key), key);
      if (slots[at + 1] === NONE) return false;
      let lines: string[] | undefined;
      this.goesOn = false;
      for (; slots[at + 1] !== NONE; at = slotFrom(next(at), key)) {
        if ((slots[at + 1] as number) > NONE) {
          lines ??= [];
          lines.push(give(at));
        }
        if (slots[at + 1] === GIVEN_GOES_ON) this.goesOn = true;
      }
      this.lines = lines ?? NO_LINES;
      return true;
    },
  };
}

function endOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** All that ends a word is no greater: it, the tab and the end of the line. */
const SPACE = 0x20;

/** The key of the words that a line begins with. */
function keyAt(text: string, offset: number): number {
  let key = 0;
  let from = text.startsWith(GOES_ON, offset) ? offset + 1 : offset;
  for (let index = from; ; index++) {
    const code = text.charCodeAt(index);
    if (code > SPACE) continue;
    key = keyOn(key, hashOn(undefined, text, from, index) || 1);
    if (code !== SPACE) return key;
    from = index + 1;
  }
}
