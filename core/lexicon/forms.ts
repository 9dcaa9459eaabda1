/**
 * The forms of a lexicon, as a trie over tokens that is built where a page asks for it.
 *
 * A page uses the forms of a few hundred words and has several thousand. So the compact text is
 * passed over once, noting for each word only where the forms begin that start with it; the forms
 * themselves are read, and their edges laid, when that word first stands in a text. Building then
 * costs a page what it uses, and not what the glossary has.
 */
import { decodeFlags, decodePair, FORM, SIGN } from '../lexicon-format';
import { NO_TOKEN, tokenOf, type WordReader } from './dictionary';
import { createRows, createTrie, type FormRows, type Trie } from './trie';

export interface Forms {
  /** By token, a place in the text where a form begins with it; 0 where none does. */
  readonly firstOf: Int32Array;
  /** The node that a token leads to from the root; 0 where no form begins with it. */
  rootOf(token: number): number;
  /** See `nextNode`. */
  readonly edges: Trie['edges'];
  readonly nodeForms: Trie['nodeForms'];
  readonly rows: FormRows;
  /** The token that an entry's headword begins with. */
  headOf(entry: number): number;
}

/** A form as its text says, its words as tokens with the gap before each. */
export interface SpelledForm {
  readonly flags: number;
  readonly tokens: readonly number[];
  readonly gaps: readonly number[];
  readonly literal: string | undefined;
}

const TAB = 9;
const [GAP, PLURAL, LITERAL, ID, SAME] = [
  SIGN.gap,
  SIGN.plural,
  SIGN.literal,
  SIGN.id,
  SIGN.same,
].map((sign) => sign.charCodeAt(0));

/** `text` is the entries' part of a compiled lexicon, `words` how many the dictionary has. */
export function createForms(text: string, words: number, reader: WordReader): Forms {
  const index = indexForms(text, words, reader);
  const { firstOf, following, offsets, entries, models, heads, headOffsets } = index;
  const roots = new Int32Array(firstOf.length);
  const { edges, nodeForms, newNode, reach, end } = createTrie();
  const rows = createRows();
  const add = (root: number, token: number, place: number) => {
    const entry = entries[place] as number;
    const headword = () =>
      readForm(text, headOffsets[entry] as number, reader, heads[entry] as number).tokens;
    const offset = offsets[place] as number;
    const { flags, tokens, gaps, literal } = readForm(text, offset, reader, token, headword);
    const last = tokens.length - 1;
    let node = root;
    for (let word = 1; word < last; word++) {
      node = reach(node, tokens[word] as number, gaps[word] as number);
    }
    const insert = (lastToken: number) => {
      const form = rows.entry.push(entry) - 1;
      rows.flags.push(flags);
      rows.wordCount.push(tokens.length);
      rows.model.push(models[place] as number);
      if (literal !== undefined) rows.literal.set(form, literal);
      end(last === 0 ? node : reach(node, lastToken, gaps[last] as number), form);
    };
    // A form of one word is noted under its plural, too, as a form of its own.
    if (last === 0) return insert(token);
    insert(tokens[last] as number);
    if (flags & FORM.inflects) insert((tokens[last] as number) | 1);
  };

  return {
    firstOf,
    rootOf(token) {
      if (firstOf[token] === 0) return 0;
      const known = roots[token] as number;
      if (known !== 0) return known;
      const root = newNode();
      roots[token] = root;
      for (let place = firstOf[token] as number; place !== 0; place = following[place] as number) {
        add(root, token, place);
      }
      return root;
    },
    edges,
    nodeForms,
    rows,
    headOf: (entry) => heads[entry] as number,
  };
}

/** Where forms begin: each has a place from 1 on, and the places that begin with one token are linked. */
interface FormIndex {
  /** The first place by token; 0 where none begins with it. */
  readonly firstOf: Int32Array;
  readonly following: readonly number[];
  /** By place: where its text begins, its entry and its model. */
  readonly offsets: readonly number[];
  readonly entries: readonly number[];
  readonly models: readonly number[];
  /** By entry: the token that its headword begins with, and where that form's text begins. */
  readonly heads: readonly number[];
  readonly headOffsets: readonly number[];
}

function indexForms(text: string, words: number, reader: WordReader): FormIndex {
  const firstOf = new Int32Array((words + 1) * 2);
  const lastOf = new Int32Array((words + 1) * 2);
  const following = [0];
  const offsets = [0];
  const entries = [0];
  const models = [-1];
  const heads: number[] = [];
  const headOffsets: number[] = [];
  let head = 0;
  let entry = 0;
  let model = -1;
  const note = (token: number, offset: number, isSensed: boolean) => {
    const place = offsets.push(offset) - 1;
    following.push(0);
    entries.push(entry);
    models.push(isSensed ? model : -1);
    const last = lastOf[token] as number;
    if (last === 0) firstOf[token] = place;
    else following[last] = place;
    lastOf[token] = place;
  };
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === TAB) entry++;
    else if (code === ID || code === LITERAL) {
      offset = text.indexOf(code === ID ? SIGN.id : SIGN.literal, offset + 1);
    }
    const flags = decodeFlags(code);
    if (flags < 0) continue;
    if ((flags & (FORM.sensed | FORM.sameModel)) === FORM.sensed) model++;
    const isPlural = text.charCodeAt(offset + 1) === PLURAL;
    const at = offset + (isPlural ? 2 : 1);
    const isHead = heads[entry] === undefined;
    if (isHead) head += reader.readNumber(text, at);
    const isSame = text.charCodeAt(at) === SAME;
    const token = isSame
      ? (heads[entry] as number)
      : tokenOf(isHead ? head : reader.read(text, at), isPlural);
    if (isSame) reader.next = at + 1;
    if (isHead) {
      heads[entry] = token;
      headOffsets[entry] = offset;
    }
    const isSensed = (flags & FORM.sensed) !== 0;
    note(token, offset, isSensed);
    if (flags & FORM.inflects && endsForm(text, reader.next)) note(token | 1, offset, isSensed);
  }
  return { firstOf, following, offsets, entries, models, heads, headOffsets };
}

/** Whether no further word of a form stands at an offset. */
function endsForm(text: string, offset: number): boolean {
  if (offset >= text.length) return true;
  const code = text.charCodeAt(offset);
  return code === TAB || code === LITERAL || decodeFlags(code) >= 0;
}

/**
 * Reads the form whose flags stand at an offset. `first` is its first token: the text may tell it by
 * what stands before. `headword` gives the tokens of its entry's first form, if it is not that one.
 */
export function readForm(
  text: string,
  offset: number,
  reader: WordReader,
  first: number,
  headword?: () => readonly number[],
): SpelledForm {
  const tokens: number[] = [];
  const gaps: number[] = [];
  let literal: string | undefined;
  let gap = 0;
  let isPlural = false;
  for (let index = offset + 1; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (code === TAB || decodeFlags(code) >= 0) break;
    if (code === GAP) {
      gap = decodePair(text, index + 1);
      index += 3;
    } else if (code === PLURAL) {
      isPlural = true;
      index++;
    } else if (code === LITERAL) {
      const close = text.indexOf(SIGN.literal, index + 1);
      literal = text.slice(index + 1, close);
      index = close + 1;
    } else {
      const word = tokens.length;
      if (code === SAME) {
        tokens.push(headword?.()[word] ?? NO_TOKEN);
        index++;
      } else {
        tokens.push(tokenOf(reader.read(text, index), isPlural));
        index = reader.next;
      }
      if (word === 0) tokens[0] = first;
      gaps.push(gap);
      gap = 0;
      isPlural = false;
    }
  }
  return { flags: decodeFlags(text.charCodeAt(offset)), tokens, gaps, literal };
}
