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
  /** How much block and page count for forms with other senses: those occur in business texts, too. */
  aroundSensed: 1,
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
    return reading.candidates.map((candidate) => rejected(candidate, 'language'));
  }
  const around = page + blockScore(contextOf(reading, lexicon));
  return reading.candidates.map((candidate) => judgeCandidate(candidate, reading, lexicon, around));
}

function judgeCandidate(
  candidate: Candidate,
  reading: Reading,
  lexicon: Lexicon,
  around: number,
): Verdict {
  const { start, end, forms } = candidate;
  const isBound = forms.some((form) => flagsOf(form, lexicon) & FORM.caseBound);
  if (isInAddress(reading.text, start, end)) return rejected(candidate, 'address');
  if (isBound && isShouted(reading.text, start, end)) return rejected(candidate, 'shouted');
  const sign = candidate.wordCount === 1 && !isBound ? nameSign(reading.text, start, end) : 'none';
  const capitals = sign === 'name' ? TUNING.name : sign === 'capital' ? TUNING.capital : 0;
  const prior = candidate.wordCount > 1 || isBound ? TUNING.phrase : TUNING.word;
  const words = nearbyWords(candidate, reading);

  let score = Number.NEGATIVE_INFINITY;
  const meanings: number[] = [];
  for (const form of forms) {
    const formScore = meaningScore(form, words, prior, around, lexicon) + capitals;
    if (formScore > 0) meanings.push(form);
    if (formScore > score) score = formScore;
  }
  const kind = score <= 0 && sign === 'name' ? 'name' : 'evidence';
  const reason: Reason = { kind, score };
  if (meanings.length === 0) return { candidate, match: undefined, reason };
  const ids = entriesOf(meanings, words, lexicon);
  return { candidate, match: { start, end, ids, reason }, reason };
}

/** The log-odds of one form's meaning from the words around it, its block and its page. */
function meaningScore(
  form: number,
  words: NearbyWords,
  prior: number,
  around: number,
  lexicon: Lexicon,
): number {
  const { general } = lexicon.learned;
  const own = ownWeights(form, lexicon);
  let near = 0;
  for (const word of words.near) {
    const weight = (general[word] as number) + (own?.near.get(word) ?? 0);
    near += limited(weight, LOUDEST);
  }
  if (!own) return prior + TUNING.near * near + around;
  return (
    TUNING.sensed +
    own.bias +
    TUNING.nearSensed * near +
    beside(words, own, lexicon) +
    TUNING.aroundSensed * around
  );
}

/** The entries that forms stand for, the one with the most cues near first. */
function entriesOf(forms: readonly number[], words: NearbyWords, lexicon: Lexicon): string[] {
  const idOf = (form: number) => lexicon.ids[lexicon.forms.entry[form] as number] as string;
  if (forms.length === 1) return [idOf(forms[0] as number)];
  const ordered = forms
    .map((form) => ({ id: idOf(form), cues: cueCount(form, words, lexicon) }))
    .toSorted((a, b) => b.cues - a.cues);
  return [...new Set(ordered.map(({ id }) => id))];
}

function rejected(candidate: Candidate, kind: Reason['kind']): Verdict {
  return { candidate, match: undefined, reason: { kind, score: Number.NEGATIVE_INFINITY } };
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
  readonly near: readonly number[];
  readonly before: number;
  readonly after: number;
}

function nearbyWords({ word, wordCount }: Candidate, { tokens }: Reading): NearbyWords {
  const near: number[] = [];
  const from = Math.max(0, word - WINDOW);
  const last = Math.min(tokens.length, word + wordCount + WINDOW);
  for (let index = from; index < last; index++) {
    if (index === word) index += wordCount;
    if (index >= last) break;
    const token = tokens[index] as number;
    if (token === NO_TOKEN) continue;
    const nearby = wordOfToken(token);
    if (!near.includes(nearby)) near.push(nearby);
  }
  const wordAt = (index: number) => {
    const token = tokens[index];
    return token === undefined || token === NO_TOKEN ? -1 : wordOfToken(token);
  };
  return { near, before: wordAt(word - 1), after: wordAt(word + wordCount) };
}

function beside({ before, after }: NearbyWords, own: FormWeights, lexicon: Lexicon): number {
  const { learned } = lexicon;
  const weight = (word: number, shared: Weights, special: Weights) =>
    word < 0 ? 0 : (shared.get(word) ?? 0) + (special.get(word) ?? 0);
  return weight(before, learned.before, own.before) + weight(after, learned.after, own.after);
}

/** How many nearby words speak for a form's entry rather than for another with the same form. */
function cueCount(form: number, { near }: NearbyWords, lexicon: Lexicon): number {
  const cues = lexicon.learned.cuesOf(lexicon.forms.entry[form] as number);
  return near.filter((word) => cues.has(word)).length;
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
