/**
 * The finder: every place of a text where a form of the lexicon stands.
 *
 * **Idea.** Most words of a page begin no term. So the text is read once, character by character,
 * and each word is folded and hashed as it is read, without making a string; one probe in a small
 * table says whether it is a word of ours at all, and for nearly every word that probe is the end.
 * Where a form may begin, the next words are followed down a trie of tokens as far as it goes, and
 * the longest form on the way is the candidate. A form is consumed whole: candidates never overlap.
 *
 * **Example.** In "the acid-test (quick) ratios", "the" has no token. "acid" has, and node 12 is
 * reached from the root by it; from there "test" after a plain gap leads to node 13, "quick" after
 * the gap "(" to 14, and "ratios" (token of "ratio", plural) after ")" to 16, where the form
 * "acid-test (quick) ratio" ends: its last word may stand in the plural. The candidate is
 * [4, 28). Nothing was compared letter by letter until then: the words on the way are now
 * compared with the dictionary's, since two words may share a hash.
 *
 * **Layout in memory.** See `lexicon.ts`: Int32Arrays with open addressing, a quarter full. For
 * 1,600 entries: some 4,000 words in a table of 32,768 slots, 9,000 trie edges likewise.
 *
 * **Cost.** One pass over the text, and at each word that begins a form a walk of at most
 * `MAX_WORDS` words and the gaps before them: linear, whatever the lexicon and whatever the text.
 * The size of the lexicon touches only how full the tables are. Tokens of all words are kept,
 * because judging the meaning of a candidate looks at the words around it.
 */
import { type Context, evidenceOfTerm } from './context';
import { type Language, languageOfSample, noteWord } from './language';
import { type Lexicon, spelling, tokenOfHash } from './lexicon';
import { NO_TOKEN, wordOfToken } from './lexicon/dictionary';
import { nextNode } from './lexicon/forms';
import { FORM, MAX_WORDS } from './lexicon-format';
import {
  createCursor,
  gapBetween,
  hashWord,
  isWordAt,
  NO_GAP,
  readWord,
  type WordCursor,
} from './words';

/** A span where forms stand, not yet judged. Offsets are UTF-16 units of the text, end exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Numbers of the forms that are spelled so, in the lexicon's order. */
  readonly forms: readonly number[];
  /** Which word of the text the first one is, and how many words the form has. */
  readonly word: number;
  readonly wordCount: number;
}

/** A text as the finder has read it. Texts without candidates keep no more than their context. */
export interface Reading {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly context: Context;
  /** As far as the text's own words tell. */
  readonly language: Language;
  /**
   * Two numbers a word, from `first` on and `context.words` times: its token (`NO_TOKEN` for words
   * that the lexicon lacks) and where it starts. Many readings share one buffer.
   */
  readonly words: Int32Array;
  readonly first: number;
}

/** The token of a reading's word. */
export function tokenAt({ words, first }: Reading, word: number): number {
  return words[first + 2 * word] as number;
}

/** Where a reading's word starts. */
export function startAt({ words, first }: Reading, word: number): number {
  return words[first + 2 * word + 1] as number;
}

/** The way down the trie from one word, in buffers that live for one reading. */
interface Path {
  readonly starts: number[];
  readonly ends: number[];
  readonly tokens: number[];
}

const HASH_AND = hashWord('and');
const NONE: readonly number[] = [];
const NO_CANDIDATES: readonly Candidate[] = [];
const NO_WORDS = new Int32Array(0);

/** Numbers in a shared buffer; a text with more words gets one of its own. */
const BUFFER = 16_384;

/**
 * The buffer that is being filled, and how far: thousands of small arrays would cost more to
 * collect than the reading itself. It goes when the last reading that is in it goes.
 */
let buffer = new Int32Array(0);
let filled = 0;

/** Room for one more word behind `at`; what the text has written so far moves along. */
function makeRoom(at: number): void {
  const next = new Int32Array(Math.max(BUFFER, (at - filled) * 4));
  next.set(buffer.subarray(filled, at));
  buffer = next;
  filled = 0;
}

/** Reads a block's text: its candidates from left to right, the longest form first at each place. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const cursor = createCursor(text);
  const sample = { words: 0, english: 0, other: 0 };
  let ahead: Ahead | undefined;
  let candidates: Candidate[] | undefined;
  const { general } = lexicon.learned;
  const { flags } = lexicon.forms.rows;
  let count = 0;
  let evidence = 0;
  let consumedTo = 0;
  let at = filled;
  for (let from = 0; readWord(cursor, from); from = cursor.end) {
    const token = tokenOfHash(lexicon, cursor.hash);
    if (at + 2 > buffer.length) {
      makeRoom(at);
      at = filled + 2 * count;
    }
    buffer[at++] = token;
    buffer[at++] = cursor.start;
    noteWord(sample, cursor.hash, cursor.start);
    count++;
    if (token !== NO_TOKEN) evidence += general[wordOfToken(token)] as number;
    if (cursor.start < consumedTo) continue;
    // Most words of ours begin no form: they are there for what they say about others.
    if (lexicon.forms.firstOf[token] === 0 && cursor.stemHash === 0) continue;
    ahead ??= { cursor: createCursor(text), path: { starts: [], ends: [], tokens: [] } };
    const found = longestAt(cursor, token, ahead, lexicon, count - 1);
    if (!found) continue;
    candidates ??= [];
    candidates.push(found);
    evidence += evidenceOfTerm(found.wordCount, flags[found.forms[0] as number] as number);
    consumedTo = found.end;
  }
  const context = { words: count, evidence };
  const language = languageOfSample(text, sample);
  if (!candidates) {
    return { text: '', candidates: NO_CANDIDATES, context, language, words: NO_WORDS, first: 0 };
  }
  const first = filled;
  filled = at;
  return { text, candidates, context, language, words: buffer, first };
}

/** What looks ahead from a word, made when a text first has a word that may begin a form. */
interface Ahead {
  readonly cursor: WordCursor;
  readonly path: Path;
}

function longestAt(
  first: WordCursor,
  firstToken: number,
  { cursor: ahead, path }: Ahead,
  lexicon: Lexicon,
  word: number,
): Candidate | undefined {
  const { forms } = lexicon;
  let best: Candidate | undefined;
  // The word without its "'s" is tried first and is then the better reading of the two.
  const consider = (node: number, token: number, end: number, depth: number) => {
    if (best?.wordCount === depth + 1) return;
    path.starts[depth] = depth === 0 ? first.start : ahead.start;
    path.ends[depth] = end;
    path.tokens[depth] = token;
    const found = formsAt(node, lexicon, first.text, path, depth);
    if (found.length === 0) return;
    best = { start: first.start, end, forms: found, word, wordCount: depth + 1 };
  };
  if (first.stemHash !== 0) {
    const stem = tokenOfHash(lexicon, first.stemHash);
    if (stem !== NO_TOKEN) consider(forms.rootOf(stem), stem, first.stemEnd, 0);
  }
  let node = forms.rootOf(firstToken);
  if (node === 0) return best;
  consider(node, firstToken, first.end, 0);
  for (let depth = 1, end = first.end; depth < MAX_WORDS && readWord(ahead, end); depth++) {
    const gap = gapBetween(first.text, end, ahead.start, ahead.hash === HASH_AND);
    if (gap === NO_GAP) break;
    if (ahead.stemHash !== 0) {
      const stem = tokenOfHash(lexicon, ahead.stemHash);
      if (stem !== NO_TOKEN) {
        consider(nextNode(forms, node, stem, gap), stem, ahead.stemEnd, depth);
      }
    }
    const token = tokenOfHash(lexicon, ahead.hash);
    if (token === NO_TOKEN) break;
    node = nextNode(forms, node, token, gap);
    if (node === 0) break;
    end = ahead.end;
    consider(node, token, end, depth);
  }
  return best && withClosing(best, first.text);
}

/** The forms that end at a node and are really spelled as the text is, case included. */
function formsAt(
  node: number,
  lexicon: Lexicon,
  text: string,
  path: Path,
  depth: number,
): readonly number[] {
  const { nodeForms, rows } = lexicon.forms;
  const first = node === 0 ? -1 : (nodeForms[node] as number);
  if (first < 0 || !isSpelledSo(lexicon, text, path, depth)) return NONE;
  const accepted: number[] = [];
  for (let form = first; form >= 0; form = rows.next[form] as number) {
    if (isInCase(form, lexicon, text, path, depth)) accepted.push(form);
  }
  return accepted;
}

function isSpelledSo(lexicon: Lexicon, text: string, path: Path, depth: number): boolean {
  for (let index = 0; index <= depth; index++) {
    const word = spelling(lexicon, path.tokens[index] as number);
    if (!isWordAt(text, path.starts[index] as number, path.ends[index] as number, word)) {
      return false;
    }
  }
  return true;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Forms bound to their case must stand in it; their plural adds a small s. */
function isInCase(
  form: number,
  lexicon: Lexicon,
  text: string,
  path: Path,
  depth: number,
): boolean {
  if (!((lexicon.forms.rows.flags[form] as number) & FORM.caseBound)) return true;
  const word = lexicon.words[wordOfToken(path.tokens[depth] as number)] as string;
  const literal = lexicon.forms.rows.literal.get(form) ?? word.toUpperCase();
  const spelled = text
    .slice(path.starts[0] as number, path.ends[depth] as number)
    .replace(INVISIBLE, '');
  const inflects = (lexicon.forms.rows.flags[form] as number) & FORM.inflects;
  return spelled === literal || (inflects !== 0 && spelled === `${literal}s`);
}

/** "401(k)" includes the bracket that its last word leaves open. */
function withClosing(candidate: Candidate, text: string): Candidate {
  if (text[candidate.end] !== ')') return candidate;
  const open = text.slice(candidate.start, candidate.end);
  const isOpen = open.lastIndexOf('(') > open.lastIndexOf(')');
  return isOpen ? { ...candidate, end: candidate.end + 1 } : candidate;
}
