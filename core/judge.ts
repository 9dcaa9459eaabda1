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
import { blockScore, evidenceOfTerm, subtractContext } from './context';
import { isDefinedAt } from './definitional';
import { type Candidate, type Reading, stemsOf, tokenAt } from './find';
import type { Language } from './language';
import type { Lexicon } from './lexicon';
import { NO_TOKEN, wordOfToken } from './lexicon/dictionary';
import { FORM } from './lexicon-format';
import { WINDOW } from './meaning-model';
import { type Meaning, weightOfStem } from './meanings';
import { isInAddress, isShouted, nameSign } from './names';
import {
  type StemRow,
  type Surroundings,
  stemHashOf,
  stemsAround,
  sumNear,
  wordStarts,
} from './surroundings';
import { hashWord } from './words';

/** A candidate that means what its entries say. Offsets are UTF-16 units, end exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Entry ids, the likeliest meaning first. */
  readonly ids: readonly string[];
  /** Of the words of its text, the number of its first. */
  readonly word: number;
  /** How specialised it is: twice the level of its likeliest entry, and 1 more for a phrase or an acronym. */
  readonly weight: number;
  /** Those of the ids whose glossary advises against this form. */
  readonly against?: readonly string[];
  /** It is of a field or level that the reader has switched off, in a glossary of their own. */
  readonly isOff?: boolean;
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

/** What is not learned from sentences, but was chosen on one half of each book of a corpus. */
export const TUNING = {
  /** Log-odds that a form of several words, and one of a single word, begins with. */
  phrase: 9,
  word: 2.87,
  /** Begins with what was learned for the form; how much the stems near and right beside it count. */
  sensed: 1.24,
  nearSensed: 0.85,
  besideSensed: 1.14,
  /** How much block and page count for forms with other senses: those occur in business texts, too. */
  aroundSensed: 0.75,
  /** The same for forms of which only hints are known. */
  hinted: 3.2,
  aroundHinted: 1,
  /** What being defined here says. */
  defined: 3.5,
  /** What capitals say, by their sign. */
  none: 0,
  capital: -0.5,
  name: -5,
  body: -12,
};

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
  const stems = stemsOf(reading);
  return reading.candidates.map((candidate) => {
    const around = page + scoreAround(candidate, reading, lexicon);
    return judgeCandidate({ candidate, reading, around, stems }, lexicon);
  });
}

/** A candidate and what is known of its surroundings. */
interface Evidence {
  readonly candidate: Candidate;
  readonly reading: Reading;
  /** What block and page say, in log-odds. */
  readonly around: number;
  readonly stems: StemRow;
}

function judgeCandidate(evidence: Evidence, lexicon: Lexicon): Verdict {
  const { candidate, reading } = evidence;
  const { start, end, forms, word, wordCount } = candidate;
  const isBound = isCaseBound(forms, lexicon);
  if (isInAddress(reading.text, start, end)) return rejected(candidate, 'address');
  if (isBound && isShouted(reading.text, start, end)) return rejected(candidate, 'shouted');
  const sign = wordCount === 1 && !isBound ? nameSign(reading.text, start, end) : 'none';
  const capitals = TUNING[sign];

  let score = Number.NEGATIVE_INFINITY;
  let isPending = false;
  let meanings = NONE;
  for (const form of forms) {
    const formScore = meaningScore(form, evidence, isBound, lexicon);
    if (formScore === undefined) isPending = true;
    else if (formScore + capitals > 0) meanings = forms.length === 1 ? forms : [...meanings, form];
    score = Math.max(score, (formScore ?? score) + capitals);
  }
  if (score <= 0 && score + TUNING.defined > 0 && isDefinedAt(reading.text, start, end)) {
    score += TUNING.defined;
    meanings = [...meanings, ...forms];
  }
  const kind = isPending ? 'pending' : score <= 0 && capitals <= TUNING.name ? 'name' : 'evidence';
  const reason: Reason = { kind, score };
  if (meanings.length === 0) return { candidate, match: undefined, reason };
  const entries =
    meanings.length === 1
      ? [lexicon.forms.rows.entry[meanings[0] as number] as number]
      : entriesOf(meanings, evidence, lexicon);
  const level = lexicon.levelOf(entries[0] as number);
  const weight = level * 2 + (wordCount > 1 || isBound ? 1 : 0);
  const ids = idsOf(entries, lexicon);
  return { candidate, match: { start, end, ids, word, weight, reason }, reason };
}

const NONE: readonly number[] = [];

function idsOf(entries: readonly number[], lexicon: Lexicon): string[] {
  return entries.map((entry) => lexicon.idOf(entry));
}

function isCaseBound(forms: readonly number[], lexicon: Lexicon): boolean {
  for (const form of forms) if (flagsOf(form, lexicon) & FORM.caseBound) return true;
  return false;
}

/** What a candidate's block says besides it, in log-odds: a word is no evidence of what it means. */
function scoreAround(
  { word, wordCount, forms }: Candidate,
  reading: Reading,
  lexicon: Lexicon,
): number {
  let evidence = evidenceOfTerm(wordCount, flagsOf(forms[0] as number, lexicon));
  for (let index = word; index < word + wordCount; index++) {
    const token = tokenAt(reading, index);
    if (token !== NO_TOKEN) evidence += lexicon.learned.general[wordOfToken(token)] as number;
  }
  return blockScore(subtractContext(reading.context, { words: wordCount, evidence }), lexicon);
}

/** The log-odds of one form's meaning; `undefined` where what was learned of it is not at hand. */
function meaningScore(
  form: number,
  evidence: Evidence,
  isBound: boolean,
  lexicon: Lexicon,
): number | undefined {
  const model = lexicon.forms.rows.model[form] as number;
  if (model >= 0) {
    const meaning = lexicon.learned.meanings.of(model);
    return meaning && sensedScore(meaning, evidence);
  }
  const isPhrase = evidence.candidate.wordCount > 1 || isBound;
  return (isPhrase ? TUNING.phrase : TUNING.word) + evidence.around;
}

function sensedScore(
  { bias, isHinted, near, before, after }: Meaning,
  { candidate: { word, wordCount }, stems, around }: Evidence,
): number {
  const sum = sumNear(stems, word, wordCount, near);
  const beside =
    weightOfStem(before, stemHashOf(stems, word - 1)) +
    weightOfStem(after, stemHashOf(stems, word + wordCount));
  const { sensed, hinted, aroundSensed, aroundHinted } = TUNING;
  return (
    (isHinted ? hinted : sensed) +
    bias +
    TUNING.nearSensed * sum +
    TUNING.besideSensed * beside +
    (isHinted ? aroundHinted : aroundSensed) * around
  );
}

/** The entries that forms stand for, the one with the most cues near first. */
function entriesOf(forms: readonly number[], evidence: Evidence, lexicon: Lexicon): number[] {
  const entryOf = (form: number) => lexicon.forms.rows.entry[form] as number;
  const near = nearbyWords(evidence.candidate, evidence.reading);
  const leads = (entry: number) => Number(lexicon.learned.leaders.has(entry));
  const cueCount = (form: number) => {
    const cues = lexicon.learned.cuesOf(entryOf(form));
    return near.filter((word) => cues.has(word)).length;
  };
  const ordered = forms
    .map((form) => ({ entry: entryOf(form), cues: cueCount(form) }))
    .toSorted((a, b) => b.cues - a.cues || leads(b.entry) - leads(a.entry));
  return [...new Set(ordered.map(({ entry }) => entry))];
}

function rejected(candidate: Candidate, kind: Reason['kind']): Verdict {
  return { candidate, match: undefined, reason: { kind, score: Number.NEGATIVE_INFINITY } };
}

function flagsOf(form: number, lexicon: Lexicon): number {
  return lexicon.forms.rows.flags[form] as number;
}

/** The words around a candidate that the dictionary has, by number, each once. */
function nearbyWords(candidate: Candidate, reading: Reading): number[] {
  const near = new Set<number>();
  eachNearby(candidate, reading, (word) => near.add(word));
  return [...near];
}

function eachNearby(
  { word, wordCount }: Candidate,
  reading: Reading,
  hear: (word: number) => void,
): void {
  const last = Math.min(reading.context.words, word + wordCount + WINDOW);
  for (let index = Math.max(0, word - WINDOW); index < last; index++) {
    if (index === word) index += wordCount;
    if (index >= last) break;
    const token = tokenAt(reading, index);
    if (token !== NO_TOKEN) hear(wordOfToken(token));
  }
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
  const model = lexicon.forms.rows.model[candidate.forms[0] as number] as number;
  const meaning = model < 0 ? undefined : lexicon.learned.meanings.of(model);
  const heard = meaning
    ? heardOfStems(meaning, surroundingsOf(candidate, reading))
    : heardOfWords(nearbyWords(candidate, reading), lexicon);
  const named = heard
    .filter(({ weight }) => Math.abs(weight) >= 0.1)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, NAMED)
    .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
  const begins = meaning ? [`form ${meaning.bias.toFixed(1)}`] : [];
  const block = scoreAround(candidate, reading, lexicon);
  return [...begins, ...named, `block ${block.toFixed(2)}`, `page ${page.toFixed(2)}`];
}

interface Heard {
  readonly name: string;
  readonly weight: number;
}

function surroundingsOf({ word, wordCount }: Candidate, { text }: Reading): Surroundings {
  return stemsAround(text, wordStarts(text), word, wordCount);
}

function heardOfWords(near: readonly number[], { learned, words }: Lexicon): Heard[] {
  return near.map((word) => ({
    name: words[word] as string,
    weight: learned.general[word] as number,
  }));
}

function heardOfStems(meaning: Meaning, { near, before, after }: Surroundings): Heard[] {
  const weight = (weights: Meaning['near'], stem: string) => weightOfStem(weights, hashWord(stem));
  return [
    ...near.map((stem) => ({ name: stem, weight: weight(meaning.near, stem) })),
    { name: `“${before} …”`, weight: weight(meaning.before, before) },
    { name: `“… ${after}”`, weight: weight(meaning.after, after) },
  ];
}
