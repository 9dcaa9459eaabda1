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
 * **Layout in memory.** The words of the text that is being read stand in columns that all texts
 * share (`word-row.ts`): where each starts and ends, its hash, and that of its stem. For the lexicon
 * see `lexicon.ts`: Int32Arrays with open addressing, two slots in three empty. A reading keeps two
 * numbers a word, token and stem, in a buffer that many readings share.
 *
 * **Cost.** One pass over the text, and at each word that begins a form a walk of at most
 * `MAX_WORDS` words and the gaps before them: linear, whatever the lexicon and whatever the text.
 * The size of the lexicon touches only how full the tables are. Tokens and stems of all words are
 * kept, because judging the meaning of a candidate looks at the words around it.
 */
import { type Context, evidenceOfTerm } from './context';
import { type Language, languageOfRow } from './language';
import { type Lexicon, spelling, tokenOfHash } from './lexicon';
import { NO_TOKEN, wordOfToken } from './lexicon/dictionary';
import { nextNode } from './lexicon/trie';
import { FORM, MAX_WORDS } from './lexicon-format';
import type { StemRow } from './surroundings';
import { POSSESSIVE, readRow, type WordRow } from './word-row';
import { gapBetween, hashWord, inOwnCase, isWordAt, NO_GAP, PLAIN_GAP } from './words';

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
  /** How many words have a space before them: "$1,250.00" is one, where the finder reads three. */
  readonly spaced: number;
  /**
   * Two numbers a word, from `first` on and `context.words` times: its token (`NO_TOKEN` for words
   * that the lexicon lacks) and the hash of its stem. Many readings share one buffer.
   */
  readonly words: Int32Array;
  readonly first: number;
}

/** The token of a reading's word. */
export function tokenAt({ words, first }: Reading, word: number): number {
  return words[first + 2 * word] as number;
}

/** The stems of a reading's words. */
export function stemsOf({ context, words, first }: Reading): StemRow {
  return { length: context.words, stems: words, first: first + 1 };
}

const SPACE = 0x20;
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

/** The tokens of the text that is being read, by word. */
let tokens = new Int32Array(BUFFER);

/**
 * Reads a block's text: its candidates from left to right, the longest form first at each place.
 * Those who read it with several lexicons give its `row`, which is the larger part of the work.
 */
export function readText(text: string, lexicon: Lexicon, row = readRow(text)): Reading {
  const { count, hashes, ownerHashes } = row;
  const { general } = lexicon.learned;
  const { firstOf, rows } = lexicon.forms;
  if (tokens.length < count) tokens = new Int32Array(count * 2);
  const own = tokens;
  const start: Start = { word: 0, text, row, lexicon };
  let candidates: Candidate[] | undefined;
  let evidence = 0;
  let next = 0;
  for (let word = 0; word < count; word++) {
    const token = tokenOfHash(lexicon, hashes[word] as number);
    own[word] = token;
    if (token !== NO_TOKEN) evidence += general[wordOfToken(token)] as number;
    // Most words of ours begin no form: they are there for what they say about others.
    if (word < next || (firstOf[token] === 0 && ownerHashes[word] === 0)) continue;
    start.word = word;
    const found = longestAt(start);
    if (!found) continue;
    candidates ??= [];
    candidates.push(found);
    evidence += evidenceOfTerm(found.wordCount, rows.flags[found.forms[0] as number] as number);
    next = word + found.wordCount;
  }
  const language = languageOfRow(text, row);
  if (!candidates) return readingWithout(count, evidence, language);
  const context = { words: count, evidence };
  const first = keepWords(row);
  const spaced = countSpaced(text, row);
  return { text, candidates, context, language, spaced, words: buffer, first };
}

function countSpaced(text: string, { count, starts }: Readonly<WordRow>): number {
  let spaced = 0;
  for (let word = 0; word < count; word++) {
    const start = starts[word] as number;
    if (start === 0 || text.charCodeAt(start - 1) <= SPACE) spaced++;
  }
  return spaced;
}

/** Readings of few words that say nothing, by their number: pages have thousands of such texts. */
const silent: Reading[] = [];
const FEW_WORDS = 16;

/** The reading of a text without candidates. */
function readingWithout(words: number, evidence: number, language: Language): Reading {
  const isSilent = words < FEW_WORDS && evidence === 0 && language === 'unknown';
  const known = isSilent ? silent[words] : undefined;
  if (known) return known;
  const context = { words, evidence };
  const candidates = NO_CANDIDATES;
  const made = { text: '', candidates, context, language, spaced: 0, words: NO_WORDS, first: 0 };
  if (isSilent) silent[words] = made;
  return made;
}

/** Keeps tokens and stems of a row in the shared buffer; tells where. */
function keepWords({ count, stems }: Readonly<WordRow>): number {
  if (filled + 2 * count > buffer.length) {
    buffer = new Int32Array(Math.max(BUFFER, 2 * count));
    filled = 0;
  }
  const first = filled;
  filled += 2 * count;
  // Names of its own: the module's would be looked up for each number.
  const [to, own] = [buffer, tokens];
  for (let word = 0, at = first; word < count; word++) {
    to[at++] = own[word] as number;
    to[at++] = stems[word] as number;
  }
  return first;
}

/** The tokens on the way down the trie that is being followed. */
const path = new Int32Array(MAX_WORDS);

/** A word of a text at which forms are looked for. */
interface Start {
  word: number;
  readonly text: string;
  readonly row: Readonly<WordRow>;
  readonly lexicon: Lexicon;
}

/** The longest form that begins with a word of a text. */
function longestAt(begin: Start): Candidate | undefined {
  const { word: first, text, row, lexicon } = begin;
  const { starts, ends, hashes, ownerHashes } = row;
  const last = Math.min(row.count, first + MAX_WORDS);
  let best: Candidate | undefined;
  let node = 0;
  for (let word = first; word < last; word++) {
    const depth = word - first;
    const gap = depth === 0 ? PLAIN_GAP : gapBefore(word, text, row);
    if (gap === NO_GAP) break;
    let end = (ends[word] as number) - POSSESSIVE;
    let forms = NONE;
    // The word without its "'s" is tried first and is then the better reading of the two.
    const ownerHash = ownerHashes[word] as number;
    if (ownerHash !== 0) {
      forms = formsAt(step(lexicon, node, ownerHash, gap, depth), begin, depth, end);
    }
    node = step(lexicon, node, hashes[word] as number, gap, depth);
    if (forms.length === 0) {
      end = ends[word] as number;
      forms = formsAt(node, begin, depth, end);
    }
    if (forms.length > 0) {
      best = { start: starts[first] as number, end, forms, word: first, wordCount: depth + 1 };
    }
    if (node === 0) break;
  }
  return best && withClosing(best, text);
}

function gapBefore(word: number, text: string, row: Readonly<WordRow>): number {
  const { starts, ends, hashes } = row;
  const isAnd = hashes[word] === HASH_AND;
  return gapBetween(text, ends[word - 1] as number, starts[word] as number, isAnd);
}

/** The node that a word leads to, by its hash, as step number `depth` of the way; 0 where to none. */
function step(lexicon: Lexicon, node: number, hash: number, gap: number, depth: number): number {
  const token = tokenOfHash(lexicon, hash);
  path[depth] = token;
  if (token === NO_TOKEN) return 0;
  return depth === 0 ? lexicon.forms.rootOf(token) : nextNode(lexicon.forms, node, token, gap);
}

/** The forms that end at a node and are really spelled as the text is up to `end`, case included. */
function formsAt(node: number, begin: Start, depth: number, end: number): readonly number[] {
  const forms = node === 0 ? NONE : (begin.lexicon.forms.nodeForms[node] as readonly number[]);
  if (forms.length === 0 || !isSpelledSo(begin, depth, end)) return NONE;
  // A list that is taken whole is not made anew: pages hold on to thousands of them.
  for (const form of forms) {
    if (!isInCase(form, begin, depth, end)) return formsInCase(forms, begin, depth, end);
  }
  return forms;
}

/** A closure lives here and not in `formsAt`: each call would pay for it, and most find nothing. */
function formsInCase(
  forms: readonly number[],
  begin: Start,
  depth: number,
  end: number,
): readonly number[] {
  return forms.filter((form) => isInCase(form, begin, depth, end));
}

function isSpelledSo({ word, text, row, lexicon }: Start, depth: number, end: number): boolean {
  for (let index = 0; index <= depth; index++) {
    const own = spelling(lexicon, path[index] as number);
    const ownEnd = index === depth ? end : (row.ends[word + index] as number);
    if (!isWordAt(text, row.starts[word + index] as number, ownEnd, own)) return false;
  }
  return true;
}

/** Forms bound to their case must stand in it; their plural adds a small s. */
function isInCase(form: number, begin: Start, depth: number, end: number): boolean {
  const { word, text, row, lexicon } = begin;
  const { flags, literal: literals } = lexicon.forms.rows;
  const own = flags[form] as number;
  if (!(own & FORM.caseBound)) return true;
  const lastWord = lexicon.words[wordOfToken(path[depth] as number)] as string;
  const literal = literals.get(form) ?? lastWord.toUpperCase();
  const spelled = inOwnCase(text.slice(row.starts[word] as number, end));
  return spelled === literal || ((own & FORM.inflects) !== 0 && spelled === `${literal}s`);
}

/** "401(k)" includes the bracket that its last word leaves open. */
function withClosing(candidate: Candidate, text: string): Candidate {
  if (text[candidate.end] !== ')') return candidate;
  const open = text.slice(candidate.start, candidate.end);
  const isOpen = open.lastIndexOf('(') > open.lastIndexOf(')');
  return isOpen ? { ...candidate, end: candidate.end + 1 } : candidate;
}
