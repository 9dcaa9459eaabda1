/**
 * Judges what candidates mean here: whether a form stands for its business term or is used in
 * another sense.
 *
 * Method: a log-linear model over nearby words. A form with other senses has weights of its own for
 * the stems around it (`meanings.ts`), and a bias that says how likely its business meaning is to
 * begin with; any other form is judged by what words in general say of business. Their sum, with
 * what its block and its page as a whole say (one sense per discourse, Gale, Church and Yarowsky
 * 1992) and what capitals say, is the log-odds that it is the business term. The weights are
 * learned: see `scripts/train.ts`.
 */
import { isDefinedAt } from './definitional';
import type { Candidate, Context, Reading } from './find';
import type { Language } from './language';
import { type Lexicon, NO_TOKEN, wordOfToken } from './lexicon';
import { FORM } from './lexicon-format';
import { WINDOW } from './meaning-model';
import type { Meaning } from './meanings';
import { isInAddress, isShouted, nameSign } from './names';
import { type Surroundings, stemHashesAround, stemsAround } from './surroundings';
import { hashWord } from './words';

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
  /** `pending`: what was learned of the form is not at hand yet. */
  readonly kind: 'evidence' | 'name' | 'shouted' | 'address' | 'language' | 'pending';
  /** Log-odds for the business meaning; above 0 it is a match. */
  readonly score: number;
}

export interface Verdict {
  readonly candidate: Candidate;
  readonly match: Match | undefined;
  readonly reason: Reason;
}

export const NO_CONTEXT: Context = { words: 0, evidence: 0 };

/** What is not learned from sentences, but was chosen on one half of each book of a corpus. */
export const TUNING = {
  /** Log-odds that a form of several words, and one of a single word, begins with. */
  phrase: 9,
  word: 2.66,
  /** How much the words near count for forms without other senses. */
  near: 0.1,
  /** Begins with what was learned for the form; how much the stems near and right beside it count. */
  sensed: 0.52,
  nearSensed: 1,
  besideSensed: 1.2,
  /** How much block and page count for forms with other senses: those occur in business texts, too. */
  aroundSensed: 0.36,
  /** The same for forms of which only hints are known. */
  hinted: 2.2,
  aroundHinted: 0.77,
  /** What being defined here says. */
  defined: 3.5,
  /** How much the page's mean word counts, and where it is neutral. */
  page: 18,
  pageNeutral: 0.015,
  pageLimit: 0.8,
  /** The same for the block in which the form stands. */
  block: 32,
  blockLimit: 5.04,
  capital: -0.5,
  name: -5,
};

/** No single word near says more than this. */
const LOUDEST = 2.5;
/** Words that a page is taken to have besides those seen, so that a few make no business page. */
const SMOOTHING = 60;
const BLOCK_SMOOTHING = 15;

/** What two texts have shown together. */
export function addContext(a: Context, b: Context): Context {
  return { words: a.words + b.words, evidence: a.evidence + b.evidence };
}

/** What a page has shown without one of its texts. */
export function subtractContext(a: Context, b: Context): Context {
  return { words: a.words - b.words, evidence: a.evidence - b.evidence };
}

/**
 * What the page as a whole says for business meanings, in log-odds. It goes in steps of a quarter,
 * so that a growing page is judged anew only now and then, and a page that has settled is judged
 * as one that was read at once.
 */
export function pageScore({ words, evidence }: Context): number {
  const mean = evidence / (words + SMOOTHING);
  const score = TUNING.page * (mean - TUNING.pageNeutral * (words / (words + SMOOTHING)));
  return Math.round(limited(score, TUNING.pageLimit) * 4) / 4;
}

/** What the block around a candidate says, in log-odds: a page may speak of more than one thing. */
function blockScore({ words, evidence }: Context): number {
  const mean = evidence / (words + BLOCK_SMOOTHING);
  const neutral = TUNING.pageNeutral * (words / (words + BLOCK_SMOOTHING));
  return limited(TUNING.block * (mean - neutral), TUNING.blockLimit);
}

function limited(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/**
 * A verdict with its reason for every candidate of a reading, in order; none is a match in another
 * language. `page` is the `pageScore` of all that the page holds.
 */
export function judge(
  reading: Reading,
  lexicon: Lexicon,
  page: number,
  language: Language = 'english',
): Verdict[] {
  if (reading.candidates.length === 0) return [];
  if (language === 'other') {
    return reading.candidates.map((candidate) => rejected(candidate, 'language'));
  }
  const around = page + blockScore(reading.context);
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
  const evidence = gather(candidate, reading, isBound, around);

  let score = Number.NEGATIVE_INFINITY;
  let isPending = false;
  const meanings: number[] = [];
  for (const form of forms) {
    const formScore = meaningScore(form, evidence, lexicon);
    if (formScore === undefined) isPending = true;
    else if (formScore + capitals > 0) meanings.push(form);
    score = Math.max(score, (formScore ?? score) + capitals);
  }
  if (score <= 0 && score + TUNING.defined > 0 && isDefinedAt(reading.text, start, end)) {
    score += TUNING.defined;
    meanings.push(...forms);
  }
  const kind = isPending ? 'pending' : score <= 0 && sign === 'name' ? 'name' : 'evidence';
  const reason: Reason = { kind, score };
  if (meanings.length === 0) return { candidate, match: undefined, reason };
  const ids = entriesOf(meanings, evidence, lexicon);
  return { candidate, match: { start, end, ids, reason }, reason };
}

/** What is known of a candidate's surroundings; looked at when first asked for. */
interface Evidence {
  /** Log-odds that a form without other senses begins with. */
  readonly prior: number;
  /** What block and page say. */
  readonly around: number;
  /** Numbers of the words near, each once. */
  words(): readonly number[];
  stems(): Surroundings<number>;
}

function gather(
  candidate: Candidate,
  reading: Reading,
  isBound: boolean,
  around: number,
): Evidence {
  let words: readonly number[] | undefined;
  let stems: Surroundings<number> | undefined;
  return {
    prior: candidate.wordCount > 1 || isBound ? TUNING.phrase : TUNING.word,
    around,
    words: () => (words ??= nearbyWords(candidate, reading)),
    stems: () =>
      (stems ??= stemHashesAround(
        reading.text,
        reading.starts,
        candidate.word,
        candidate.wordCount,
      )),
  };
}

/** The log-odds of one form's meaning; `undefined` where what was learned of it is not at hand. */
function meaningScore(form: number, evidence: Evidence, lexicon: Lexicon): number | undefined {
  const model = lexicon.forms.model[form] as number;
  if (model < 0) {
    const near = weightOfWords(evidence.words(), lexicon);
    return evidence.prior + TUNING.near * near + evidence.around;
  }
  const meaning = lexicon.learned.meanings.of(model);
  return meaning && sensedScore(meaning, evidence);
}

function sensedScore(meaning: Meaning, { stems, around }: Evidence): number {
  const { near, before, after } = stems();
  let sum = 0;
  for (const stem of near) sum += meaning.near.get(stem) ?? 0;
  const beside = (meaning.before.get(before) ?? 0) + (meaning.after.get(after) ?? 0);
  const { sensed, hinted, aroundSensed, aroundHinted } = TUNING;
  return (
    (meaning.isHinted ? hinted : sensed) +
    meaning.bias +
    TUNING.nearSensed * sum +
    TUNING.besideSensed * beside +
    (meaning.isHinted ? aroundHinted : aroundSensed) * around
  );
}

function weightOfWords(words: readonly number[], { learned }: Lexicon): number {
  let sum = 0;
  for (const word of words) sum += limited(learned.general[word] as number, LOUDEST);
  return sum;
}

/** The entries that forms stand for, the one with the most cues near first. */
function entriesOf(forms: readonly number[], evidence: Evidence, lexicon: Lexicon): string[] {
  const idOf = (form: number) => lexicon.idOf(lexicon.forms.entry[form] as number);
  if (forms.length === 1) return [idOf(forms[0] as number)];
  const cueCount = (form: number) => {
    const cues = lexicon.learned.cuesOf(lexicon.forms.entry[form] as number);
    return evidence.words().filter((word) => cues.has(word)).length;
  };
  const ordered = forms
    .map((form) => ({ id: idOf(form), cues: cueCount(form) }))
    .toSorted((a, b) => b.cues - a.cues);
  return [...new Set(ordered.map(({ id }) => id))];
}

function rejected(candidate: Candidate, kind: Reason['kind']): Verdict {
  return { candidate, match: undefined, reason: { kind, score: Number.NEGATIVE_INFINITY } };
}

function flagsOf(form: number, lexicon: Lexicon): number {
  return lexicon.forms.flags[form] as number;
}

/** The words around a candidate that the dictionary has, by number, each once. */
function nearbyWords({ word, wordCount }: Candidate, { tokens }: Reading): number[] {
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
  return near;
}

/** How many of the loudest words are named in an explanation. */
const NAMED = 8;

/** What was seen of a candidate, in words: for "why is this marked?". */
export function explain(
  candidate: Candidate,
  reading: Reading,
  lexicon: Lexicon,
  page: number,
): string[] {
  const evidence = gather(candidate, reading, false, page);
  const model = lexicon.forms.model[candidate.forms[0] as number] as number;
  const meaning = model < 0 ? undefined : lexicon.learned.meanings.of(model);
  const { text, starts } = reading;
  const stems = () => stemsAround(text, starts, candidate.word, candidate.wordCount);
  const heard = meaning ? heardOfStems(meaning, stems()) : heardOfWords(evidence, lexicon);
  const named = heard
    .filter(({ weight }) => Math.abs(weight) >= 0.1)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, NAMED)
    .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
  const begins = meaning ? [`form ${meaning.bias.toFixed(1)}`] : [];
  return [...begins, ...named, `page ${page.toFixed(2)}`];
}

interface Heard {
  readonly name: string;
  readonly weight: number;
}

function heardOfWords(evidence: Evidence, { learned, words }: Lexicon): Heard[] {
  return evidence
    .words()
    .map((word) => ({ name: words[word] as string, weight: learned.general[word] as number }));
}

function heardOfStems(meaning: Meaning, { near, before, after }: Surroundings<string>): Heard[] {
  const weight = (weights: Meaning['near'], stem: string) => weights.get(hashWord(stem)) ?? 0;
  return [
    ...near.map((stem) => ({ name: stem, weight: weight(meaning.near, stem) })),
    { name: `“${before} …”`, weight: weight(meaning.before, before) },
    { name: `“… ${after}”`, weight: weight(meaning.after, after) },
  ];
}
