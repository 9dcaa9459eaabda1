/**
 * The lexicon as the finder uses it: built from the compact text of `compile-lexicon.ts` when a
 * page starts, so building is kept to one pass over the text and a few typed arrays.
 *
 * Two hash tables with open addressing hold everything that the scan asks for:
 * - `slots`: a word's hash to its token. A token is a dictionary word's number and whether it
 *   stands in the plural; 0 is "no word of ours".
 * - `edges`: a trie over tokens. Node 0 is the root; (node, token, gap) leads to the next node.
 * At a node end the forms that are spelled by the way to it, as a list linked by `formNext`.
 */
import {
  decodeFlags,
  decodeFrequent,
  decodePair,
  decodeWeight,
  FORM,
  LONGEST_WORD,
  SIGN,
  slugOf,
} from './lexicon-format';
import { createMeanings, type Meanings } from './meanings';
import { hashOn, hashWord } from './words';

export interface Lexicon {
  readonly words: readonly string[];
  /** The plural of each word, '' where it has none. */
  readonly plurals: readonly string[];
  readonly slots: Int32Array;
  readonly slotTokens: Int32Array;
  /** Node reached from the root by a token; 0 where no form begins with it. */
  readonly roots: Int32Array;
  readonly edges: EdgeTable;
  /** The first form that ends at a node; -1 where none does. */
  readonly nodeForms: Int32Array;
  readonly forms: FormTable;
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

/** Rows of forms, by form number. */
export interface FormTable {
  readonly entry: readonly number[];
  readonly flags: readonly number[];
  readonly next: readonly number[];
  readonly wordCount: readonly number[];
  /** The exact spelling of forms that depend on case. */
  readonly literal: ReadonlyMap<number, string>;
  /** What was learned for the form, as a number for `Learned.meanings`; -1 for forms without other senses. */
  readonly model: readonly number[];
}

export interface EdgeTable {
  readonly mask: number;
  readonly nodes: Int32Array;
  readonly labels: Int32Array;
  readonly children: Int32Array;
}

export const NO_TOKEN = 0;

/** The dictionary word that a token is. */
export function wordOfToken(token: number): number {
  return (token >> 1) - 1;
}

function tokenOf(word: number, plural: boolean): number {
  return ((word + 1) << 1) | (plural ? 1 : 0);
}

/** The token of a word's hash, or `NO_TOKEN`. */
export function tokenOfHash(lexicon: Lexicon, hash: number): number {
  const { slots, slotTokens } = lexicon;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot];
    if (found === hash) return slotTokens[slot] as number;
    if (found === 0) return NO_TOKEN;
  }
}

/** The node that a token leads to after a gap, or 0. */
export function nextNode(edges: EdgeTable, node: number, token: number, gap: number): number {
  const label = edgeLabel(token, gap);
  const { mask, nodes, labels, children } = edges;
  for (let slot = edgeSlot(node, label) & mask; ; slot = (slot + 1) & mask) {
    const child = children[slot] as number;
    if (child === 0) return 0;
    if (nodes[slot] === node && labels[slot] === label) return child;
  }
}

/** Tokens and gaps have 13 bits each, so both share one number. */
function edgeLabel(token: number, gap: number): number {
  return (token << 13) | gap;
}

function edgeSlot(node: number, label: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Builds a lexicon from its compact text. The text is our own build's: it is not checked again. */
export function createLexicon(text: string): Lexicon {
  const [dictionary = '', frequent = '', entries = '', general = '', cues = ''] = text.split('\n');
  const spelled = readDictionary(dictionary);
  const { words, plurals } = spelled;
  const reader = createWordReader(frequent);
  // Most words of a form are two characters, and hardly any form shares all of them.
  const builder = createTrieBuilder(entries.length / 2, words.length);
  const rows = entries.split('\t');
  const headwords = rows.map((row, entry) => readForms(row, entry, reader, builder));
  return {
    words,
    plurals,
    entryCount: rows.length,
    // Few entries are ever named: an id is put together when it is asked for.
    idOf(entry) {
      const own = ownIdOf(rows[entry] as string);
      if (own !== undefined) return own;
      return slugOf((headwords[entry] as number[]).map((token) => spelling(spelled, token)));
    },
    ...hashTokens(spelled),
    ...builder.finish(),
    learned: readLearned(general, cues, words.length, reader),
  };
}

/** Reads words, which are one digit or two, from a place in a text that it keeps. */
interface WordReader {
  /** The number of the word at an offset; `next` is then the offset behind it. */
  read(text: string, offset: number): number;
  next: number;
}

function createWordReader(frequentText: string): WordReader {
  const frequent = Array.from({ length: frequentText.length / 2 }, (_, index) =>
    decodePair(frequentText, index * 2),
  );
  return {
    next: 0,
    read(text, offset) {
      const place = decodeFrequent(text, offset);
      this.next = offset + (place < 0 ? 2 : 1);
      return place < 0 ? decodePair(text, offset) : (frequent[place] as number);
    },
  };
}

interface ReadDictionary {
  readonly words: string[];
  readonly plurals: string[];
  /** Hashes of both; 0 for a word without a plural. */
  readonly hashes: number[];
  readonly pluralHashes: number[];
}

/**
 * See the grammar at the head of `compile-lexicon.ts`. Words are hashed as they are read: one that
 * shares letters with the word before it goes on from the hash of those.
 */
function readDictionary(text: string): ReadDictionary {
  const dictionary: ReadDictionary = { words: [], plurals: [], hashes: [], pluralHashes: [] };
  const { words, plurals, hashes, pluralHashes } = dictionary;
  /** The hash after each number of letters. */
  const after = new Int32Array(LONGEST_WORD);
  after[0] = hashOn(undefined, '', 0, 0);
  let previous = '';
  let index = 0;
  while (index < text.length) {
    const shared = valueOfDigit(text.charCodeAt(index++));
    const from = index;
    let length = shared;
    let code = text.charCodeAt(index);
    // The codes of plurals are the only capital letters.
    while (code < 65 || code > 90) {
      after[length + 1] = hashOn(after[length], text, index, index + 1);
      length++;
      code = text.charCodeAt(++index);
    }
    const word = previous.slice(0, shared) + text.slice(from, index);
    index++;
    let plural = '';
    let pluralHash = 0;
    if (code === CODE_S) {
      plural = `${word}s`;
      pluralHash = hashOn(after[length], 's', 0, 1);
    } else if (code === CODE_E) {
      plural = `${word}es`;
      pluralHash = hashOn(after[length], 'es', 0, 2);
    } else if (code === CODE_Y) {
      plural = `${word.slice(0, -1)}ies`;
      pluralHash = hashOn(after[length - 1], 'ies', 0, 3);
    } else if (code === CODE_X) {
      const end = text.indexOf('.', index);
      plural = text.slice(index, end);
      pluralHash = hashWord(plural);
      index = end + 1;
    }
    words.push(word);
    plurals.push(plural);
    hashes.push((after[length] as number) || 1);
    pluralHashes.push(plural === '' ? 0 : pluralHash || 1);
    previous = word;
  }
  return dictionary;
}

/** The value of a digit of base 36. */
function valueOfDigit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}

const CODE_S = 'S'.charCodeAt(0);
const CODE_E = 'E'.charCodeAt(0);
const CODE_Y = 'Y'.charCodeAt(0);
const CODE_X = 'X'.charCodeAt(0);

/** A power of two that leaves three slots in four empty, so that most misses end at once. */
function tableSize(count: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(count * 4 + 1)));
}

function hashTokens({ hashes, pluralHashes }: ReadDictionary) {
  const size = tableSize(hashes.length * 2);
  const slots = new Int32Array(size);
  const slotTokens = new Int32Array(size);
  const insert = (hash: number, token: number) => {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (size - 1);
    if (slots[slot] === hash) return;
    slots[slot] = hash;
    slotTokens[slot] = token;
  };
  // Singulars first: a word that is also another one's plural is itself.
  for (let word = 0; word < hashes.length; word++) {
    insert(hashes[word] as number, tokenOf(word, false));
  }
  for (let word = 0; word < hashes.length; word++) {
    const plural = pluralHashes[word] as number;
    if (plural !== 0) insert(plural, tokenOf(word, true));
  }
  return { slots, slotTokens };
}

/** A form as it is read: tokens and gaps in buffers that are reused. */
interface TrieBuilder {
  add(
    entry: number,
    flags: number,
    tokens: readonly number[],
    gaps: readonly number[],
    literal: string | undefined,
  ): void;
  finish(): Pick<Lexicon, 'edges' | 'nodeForms' | 'forms' | 'roots'>;
}

/** `size` is about how many edges there will be: the table starts a quarter full of so many. */
function createTrieBuilder(size: number, words: number): TrieBuilder {
  const edges = createEdgeTable(size);
  const roots = new Int32Array((words + 1) * 2);
  const nodeForms: number[] = [-1];
  const entryOf: number[] = [];
  const flagsOf: number[] = [];
  const next: number[] = [];
  const wordCount: number[] = [];
  const literals = new Map<number, string>();
  const models: number[] = [];
  let model = -1;

  const child = (node: number, token: number, gap: number) => {
    const { mask, nodes, labels, children } = edges;
    const label = edgeLabel(token, gap);
    let slot = edgeSlot(node, label) & mask;
    for (; children[slot] !== 0; slot = (slot + 1) & mask) {
      if (nodes[slot] === node && labels[slot] === label) return children[slot] as number;
    }
    const created = nodeForms.length;
    nodeForms.push(-1);
    nodes[slot] = node;
    labels[slot] = label;
    children[slot] = created;
    if (node === 0) roots[token] = created;
    return created;
  };
  const end = (node: number, form: number) => {
    let last = nodeForms[node] as number;
    if (last < 0) {
      nodeForms[node] = form;
      return;
    }
    while ((next[last] as number) >= 0) last = next[last] as number;
    if (last !== form) next[last] = form;
  };
  const newForm = (entry: number, flags: number, words: number) => {
    entryOf.push(entry);
    flagsOf.push(flags);
    next.push(-1);
    wordCount.push(words);
    models.push(flags & FORM.sensed ? model : -1);
    return entryOf.length - 1;
  };

  return {
    add(entry, flags, tokens, gaps, literal) {
      if ((flags & (FORM.sensed | FORM.sameModel)) === FORM.sensed) model++;
      let parent = 0;
      const last = tokens.length - 1;
      for (let index = 0; index < last; index++) {
        parent = child(parent, tokens[index] as number, gaps[index] as number);
      }
      const insert = (token: number) => {
        const form = newForm(entry, flags, tokens.length);
        if (literal !== undefined) literals.set(form, literal);
        end(child(parent, token, gaps[last] as number), form);
      };
      insert(tokens[last] as number);
      if (flags & FORM.inflects) insert((tokens[last] as number) | 1);
    },
    finish() {
      return {
        edges,
        roots,
        nodeForms: Int32Array.from(nodeForms),
        forms: {
          entry: entryOf,
          flags: flagsOf,
          next,
          wordCount,
          literal: literals,
          model: models,
        },
      };
    },
  };
}

function createEdgeTable(count: number): EdgeTable {
  const size = tableSize(count);
  return {
    mask: size - 1,
    nodes: new Int32Array(size),
    labels: new Int32Array(size),
    children: new Int32Array(size),
  };
}

/** The id that an entry's row says; `undefined` where it is the headword's slug. */
function ownIdOf(row: string): string | undefined {
  return row[0] === SIGN.id ? row.slice(1, row.indexOf(SIGN.id, 1)) : undefined;
}

type Spelled = Pick<Lexicon, 'words' | 'plurals'>;

/** The folded word that a token stands for. */
export function spelling({ words, plurals }: Spelled, token: number): string {
  return (token & 1 ? plurals : words)[wordOfToken(token)] as string;
}

/** Reads the forms of an entry's row and adds them; gives the tokens of the first. */
function readForms(
  text: string,
  entry: number,
  reader: WordReader,
  builder: TrieBuilder,
): number[] {
  const tokens: number[] = [];
  const gaps: number[] = [];
  let headword: number[] | undefined;
  const id = ownIdOf(text);
  const start = id === undefined ? 0 : id.length + 2;
  for (let index = start; index < text.length; ) {
    const flags = decodeFlags(text.charCodeAt(index++));
    tokens.length = 0;
    gaps.length = 0;
    let literal: string | undefined;
    let gap = 0;
    let isPlural = false;
    while (index < text.length) {
      const code = text.charCodeAt(index);
      if (decodeFlags(code) >= 0) break;
      if (code === GAP) {
        gap = decodePair(text, index + 1);
        index += 3;
      } else if (code === PLURAL) {
        isPlural = true;
        index++;
      } else if (code === LITERAL) {
        const end = text.indexOf(SIGN.literal, index + 1);
        literal = text.slice(index + 1, end);
        index = end + 1;
      } else {
        tokens.push(tokenOf(reader.read(text, index), isPlural));
        gaps.push(gap);
        index = reader.next;
        gap = 0;
        isPlural = false;
      }
    }
    builder.add(entry, flags, tokens, gaps, literal);
    headword ??= [...tokens];
  }
  return headword ?? [];
}

const [GAP, PLURAL, LITERAL] = [SIGN.gap, SIGN.plural, SIGN.literal].map((sign) =>
  sign.charCodeAt(0),
);

/** Cues are read when an entry first shares its form on the page: most never do. */
function readLearned(
  general: string,
  cues: string,
  wordCount: number,
  reader: WordReader,
): Learned {
  const weights = new Float32Array(wordCount);
  for (const [word, weight] of readWeights(general, reader)) weights[word] = weight;
  const texts = new Map(
    cues
      .split(' ')
      .filter(Boolean)
      .map((row) => [decodePair(row, 0), row.slice(2)]),
  );
  const known = new Map<number, ReadonlySet<number>>();
  return {
    general: weights,
    meanings: createMeanings(),
    cuesOf(entry) {
      const own = known.get(entry) ?? new Set(readWords(texts.get(entry) ?? '', reader));
      known.set(entry, own);
      return own;
    },
  };
}

/** Word numbers, each with the weight that follows it. */
function readWeights(text: string, reader: WordReader): Map<number, number> {
  const weights = new Map<number, number>();
  for (let index = 0; index < text.length; ) {
    if (text[index] === SIGN.plural) index++;
    const word = reader.read(text, index);
    weights.set(word, decodeWeight(text, reader.next));
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
