/** Where the lines of a lexicon are, by the words that they begin with: a table of hashes over the texts as they came. */
import { hashOn } from '../words';
import { GOES_ON, LINES } from './own-lexicon';

export interface LineTable {
  /**
   * Whether a line has this key; `goesOn` then says whether others go on from its words. It is given
   * once: `line` is '' from the second time on.
   */
  take(key: number): boolean;
  line: string;
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

/** The table of some texts' lines; each slot in two is empty at least. */
export function createLineTable(texts: readonly string[]): LineTable {
  const size = 2 ** Math.ceil(Math.log2(texts.length * LINES * 2 + 1));
  const slots = new Int32Array(size * SLOT);
  const slotOf = (key: number) => {
    let slot = key & (size - 1);
    while (slots[slot * SLOT + 1] !== NONE && slots[slot * SLOT] !== key) {
      slot = (slot + 1) & (size - 1);
    }
    return slot * SLOT;
  };
  texts.forEach((text, number) => {
    for (let offset = 0; offset < text.length; offset = endOf(text, offset) + 1) {
      const key = keyAt(text, offset);
      const at = slotOf(key);
      slots[at] = key;
      slots[at + 1] = number + 1;
      slots[at + 2] = offset;
    }
  });
  return {
    line: '',
    goesOn: false,
    take(key) {
      const at = slotOf(key);
      const number = slots[at + 1] as number;
      if (number === NONE) return false;
      this.line = '';
      this.goesOn = number === GIVEN_GOES_ON;
      if (number < 0) return true;
      const text = texts[number - 1] as string;
      const offset = slots[at + 2] as number;
      this.goesOn = text.startsWith(GOES_ON, offset);
      this.line = text.slice(offset + (this.goesOn ? 1 : 0), endOf(text, offset));
      slots[at + 1] = this.goesOn ? GIVEN_GOES_ON : GIVEN;
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
