/**
 * Judges what candidates mean here: whether a form stands for its business term or is used in
 * another sense.
 *
 * Method: a log-linear model over nearby words. Each word near a candidate has a weight, shared by
 * all forms and, for ambiguous forms, one of their own; so have the words right before and after
 * it. Their sum, with what the page as a whole says (one sense per discourse, Gale, Church and
 * Yarowsky 1992) and what capitals say, is the log-odds that it is the business term. The weights
 * are learned: see `scripts/train.ts`.
 */
import type { Candidate, Reading } from './find';
import type { Language } from './language';
import { type FormWeights, type Lexicon, NO_TOKEN, type Weights, wordOfToken } from './lexicon';
import { FORM } from './lexicon-format';
import { WINDOW } from './meaning-model';
import { isInAddress, isShouted, nameSign } from './names';

/** A candidate that means what its entries say. Offsets are UTF-16 units, end exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Entry ids, the likeliest meaning first. */
  readonly ids: readonly string[];
  readonly reason: Reason;
}

/** Why a candidate is a match, or not. */
export interface Reason {
  readonly kind: 'evidence' | 'name' | 'shouted' | 'address' | 'language';
  /** Log-odds for the business meaning; above 0 it is a match. */
  readonly score: number;
}

export interface Verdict {
  readonly candidate: Candidate;
  readonly match: Match | undefined;
  readonly reason: Reason;
}

/** How much business language a page has shown so far. */
export interface PageContext {
  readonly words: number;
  /** Sum of what its words say for or against business. */
  readonly evidence: number;
}

export const NO_CONTEXT: PageContext = { words: 0, evidence: 0 };

/** What is not learned from sentences, but was chosen on one half of each book of a corpus. */
export const TUNING = {
  /** Log-odds that a form of several words, and one of a single word, begins with. */
  phrase: 5,
  word: 1.5,
  /** Begins with what was learned for the form. */
  sensed: 0.8,
  /** How much the words near count for forms with other senses, and for those without. */
  nearSensed: 0.7,
  near: 0.3,
  /** How much the page's mean word counts, and where it is neutral. */
  page: 35,
  pageNeutral: 0.03,
  pageLimit: 1.5,
  /** The same for the block in which the form stands. */
  block: 40,
  blockLimit: 4,
  capital: -1.5,
  name: -6,
};

/** No single word near says more than this. */
const LOUDEST = 2.5;
/** Words that a page is taken to have besides those seen, so that a few make no business page. */
const SMOOTHING = 60;
const BLOCK_SMOOTHING = 15;

/** What a reading adds to its page's context. */
export function contextOf(reading: Reading, lexicon: Lexicon): PageContext {
  const { general } = lexicon.learned;
  let evidence = 0;
  for (const token of reading.tokens) {
    if (token !== NO_TOKEN) evidence += general[wordOfToken(token)] as number;
  }
  return { words: reading.tokens.length, evidence };
}

export function addContext(a: PageContext, b: PageContext): PageContext {
  return { words: a.words + b.words, evidence: a.evidence + b.evidence };
}

export function subtractContext(a: PageContext, b: PageContext): PageContext {
  return { words: a.words - b.words, evidence: a.evidence - b.evidence };
}

/**
 * What the page as a whole says for business meanings, in log-odds. It goes in steps of a quarter,
 * so that a growing page is judged anew only now and then, and a page that has settled is judged
 * as one that was read at once.
 */
export function pageScore({ words, evidence }: PageContext): number {
  const mean = evidence / (words + SMOOTHING);
  const score = TUNING.page * (mean - TUNING.pageNeutral * (words / (words + SMOOTHING)));
  return Math.round(limited(score, TUNING.pageLimit) * 4) / 4;
}

/** What the block around a candidate says, in log-odds: a page may speak of more than one thing. */
function blockScore({ words, evidence }: PageContext): number {
  const mean = evidence / (words + BLOCK_SMOOTHING);
  const neutral = TUNING.pageNeutral * (words / (words + BLOCK_SMOOTHING));
  return limited(TUNING.block * (mean - neutral), TUNING.blockLimit);
}

function limited(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** The matches of a reading, in order. `page` is the `pageScore` of all that its page holds. */
export function judge(
  reading: Reading,
  lexicon: Lexicon,
  page: number,
  language: Language,
): Match[] {
  return judgeAll(reading, lexicon, page, language).flatMap(({ match }) => match ?? []);
}

/** A verdict with its reason for every candidate of a reading; none is a match in another language. */
export function judgeAll(
  reading: Reading,
  lexicon: Lexicon,
  page: number,
  language: Language = 'english',
): Verdict[] {
  if (reading.candidates.length === 0) return [];
  if (language === 'other') {
    const { reason } = rejected('language');
    return reading.candidates.map((candidate) => ({ candidate, match: undefined, reason }));
  }
  const around = page + blockScore(contextOf(reading, lexicon));
  return reading.candidates.map((candidate) => {
    const { meanings, reason } = judgeCandidate(candidate, reading, lexicon, around);
    const ids = [...new Set(meanings.map((form) => idOf(form, lexicon)))];
    const { start, end } = candidate;
    return { candidate, match: ids.length > 0 ? { start, end, ids, reason } : undefined, reason };
  });
}

function idOf(form: number, lexicon: Lexicon): string {
  return lexicon.ids[lexicon.forms.entry[form] as number] as string;
}

interface Judged {
  readonly meanings: readonly number[];
  readonly reason: Reason;
}

function judgeCandidate(
  candidate: Candidate,
  reading: Reading,
  lexicon: Lexicon,
  page: number,
): Judged {
  const { start, end, forms } = candidate;
  const isBound = forms.some((form) => flagsOf(form, lexicon) & FORM.caseBound);
  if (isInAddress(reading.text, start, end)) return rejected('address');
  if (isBound && isShouted(reading.text, start, end)) return rejected('shouted');
  const sign = candidate.wordCount === 1 && !isBound ? nameSign(reading.text, start, end) : 'none';
  const capitals = sign === 'name' ? TUNING.name : sign === 'capital' ? TUNING.capital : 0;

  const { general } = lexicon.learned;
  const words = nearbyWords(candidate, reading);
  const scores = forms.map((form) => {
    const own = ownWeights(form, lexicon);
    const near = sum(words.near, (word) => (general[word] as number) + (own?.near.get(word) ?? 0));
    if (!own) {
      const prior = candidate.wordCount > 1 || isBound ? TUNING.phrase : TUNING.word;
      return prior + TUNING.near * near + page + capitals;
    }
    return (
      TUNING.sensed +
      own.bias +
      TUNING.nearSensed * near +
      beside(words, own, lexicon) +
      page +
      capitals
    );
  });
  const score = Math.max(...scores);
  const meanings = forms
    .map((form, index) => ({ form, score: scores[index] as number }))
    .filter((meaning) => meaning.score > 0)
    .map(({ form }) => ({ form, cues: cueCount(form, words.near, lexicon, forms.length) }))
    .toSorted((a, b) => b.cues - a.cues)
    .map(({ form }) => form);
  const kind = score <= 0 && sign === 'name' ? 'name' : 'evidence';
  return { meanings, reason: { kind, score } };
}

function rejected(kind: Reason['kind']): Judged {
  return { meanings: [], reason: { kind, score: Number.NEGATIVE_INFINITY } };
}

function flagsOf(form: number, lexicon: Lexicon): number {
  return lexicon.forms.flags[form] as number;
}

function ownWeights(form: number, lexicon: Lexicon): FormWeights | undefined {
  const model = lexicon.forms.model[form] as number;
  return model < 0 ? undefined : lexicon.learned.ofForm(model);
}

/** The words around a candidate, as word numbers; -1 for words that the dictionary lacks. */
interface NearbyWords {
  /** Distinct, within `WINDOW` words on either side. */
  readonly near: ReadonlySet<number>;
  readonly before: number;
  readonly after: number;
}

function nearbyWords({ word, wordCount }: Candidate, { tokens }: Reading): NearbyWords {
  const near = new Set<number>();
  const from = Math.max(0, word - WINDOW);
  const last = Math.min(tokens.length, word + wordCount + WINDOW);
  for (let index = from; index < last; index++) {
    if (index === word) index += wordCount;
    if (index >= last) break;
    const token = tokens[index] as number;
    if (token !== NO_TOKEN) near.add(wordOfToken(token));
  }
  const wordAt = (index: number) => {
    const token = tokens[index];
    return token === undefined || token === NO_TOKEN ? -1 : wordOfToken(token);
  };
  return { near, before: wordAt(word - 1), after: wordAt(word + wordCount) };
}

function sum(words: ReadonlySet<number>, weight: (word: number) => number): number {
  let total = 0;
  for (const word of words) total += Math.max(-LOUDEST, Math.min(LOUDEST, weight(word)));
  return total;
}

function beside({ before, after }: NearbyWords, own: FormWeights, lexicon: Lexicon): number {
  const { learned } = lexicon;
  const weight = (word: number, shared: Weights, special: Weights) =>
    word < 0 ? 0 : (shared.get(word) ?? 0) + (special.get(word) ?? 0);
  return weight(before, learned.before, own.before) + weight(after, learned.after, own.after);
}

/** How many nearby words speak for a form's entry rather than for another with the same form. */
function cueCount(
  form: number,
  near: ReadonlySet<number>,
  lexicon: Lexicon,
  meanings: number,
): number {
  if (meanings < 2) return 0;
  const cues = lexicon.learned.cuesOf(lexicon.forms.entry[form] as number);
  let count = 0;
  for (const word of near) if (cues.has(word)) count++;
  return count;
}

/** What was seen of a candidate, in words: for "why is this marked?". */
export function explain(
  candidate: Candidate,
  reading: Reading,
  lexicon: Lexicon,
  page: number,
): string[] {
  const words = nearbyWords(candidate, reading);
  const own = ownWeights(candidate.forms[0] as number, lexicon);
  const named = (word: number, weight: number) =>
    `${lexicon.words[word]} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`;
  const near = [...words.near]
    .map((word) => ({
      word,
      weight: (lexicon.learned.general[word] as number) + (own?.near.get(word) ?? 0),
    }))
    .filter(({ weight }) => Math.abs(weight) >= 0.1)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 8)
    .map(({ word, weight }) => named(word, weight));
  const besides = own ? [`beside ${beside(words, own, lexicon).toFixed(1)}`] : [];
  return [...near, ...besides, `page ${page.toFixed(2)}`];
}
