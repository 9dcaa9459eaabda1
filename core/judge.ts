/**
 * Judges what candidates mean here. Forms without other senses pass; the rest are weighed by what
 * stands near them and by how much unambiguous business language the page holds.
 */
import type { Candidate, Reading } from './find';
import { type Lexicon, type SenseCues, wordOfToken } from './lexicon';
import { FORM } from './lexicon-format';
import { isInAddress, isShouted, nameSign } from './names';

/** A candidate that means what its entries say. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Entry ids, the likeliest meaning first. */
  readonly ids: readonly string[];
  readonly reason: Reason;
}

/** Why a candidate is a match, or not. */
export interface Reason {
  readonly kind: 'unambiguous' | 'evidence' | 'name' | 'shouted' | 'address';
  /** Summed evidence; above 0 it is a match. */
  readonly score: number;
  /** What was seen, in words for `--explain`. */
  readonly seen: readonly string[];
}

export interface Verdict {
  readonly candidate: Candidate;
  readonly match: Match | undefined;
  readonly reason: Reason;
}

/** How much business language a page has shown so far. */
export interface PageContext {
  readonly words: number;
  /** Unambiguous candidates; one that is a single word counts half. */
  readonly evidence: number;
}

export const NO_CONTEXT: PageContext = { words: 0, evidence: 0 };

/** Weights of the evidence. Each was set by reading what it did to pages of both kinds. */
const WEIGHTS = {
  /** A form with other senses starts here: it must earn its mark. */
  sensed: -1.2,
  cue: 1.1,
  cuesAtMost: 3,
  against: -1.4,
  againstAtMost: 3,
  neighbour: 0.5,
  neighboursAtMost: 3,
  /** Per doubling of the page's evidence beyond `sparse` per 1,000 words. */
  page: 0.6,
  pageAtMost: 2.4,
  capital: -1.5,
} as const;

/** Words looked at on either side of a candidate. */
const WINDOW = 14;
/** Evidence per 1,000 words at which the page itself begins to speak for business. */
const SPARSE = 4;
/** Words that a page is taken to have besides those seen, so that one term makes no business page. */
const SMOOTHING = 80;

/** What a reading adds to its page's context. */
export function contextOf(reading: Reading, lexicon: Lexicon): PageContext {
  let evidence = 0;
  for (const candidate of reading.candidates) evidence += weightOf(candidate, lexicon);
  return { words: reading.tokens.length, evidence };
}

export function addContext(a: PageContext, b: PageContext): PageContext {
  return { words: a.words + b.words, evidence: a.evidence + b.evidence };
}

export function subtractContext(a: PageContext, b: PageContext): PageContext {
  return { words: a.words - b.words, evidence: a.evidence - b.evidence };
}

/**
 * What the page as a whole says for business meanings: the logarithm of its evidence per 1,000
 * words, in steps of an eighth, so that a growing page is judged anew only now and then and a
 * page that has settled is judged as one that was read at once.
 */
export function pageScore({ words, evidence }: PageContext): number {
  const density = (1000 * evidence) / (words + SMOOTHING);
  const score = WEIGHTS.page * Math.max(0, Math.log2((1 + density) / SPARSE));
  return Math.round(Math.min(WEIGHTS.pageAtMost, score) * 8) / 8;
}

function weightOf(candidate: Candidate, lexicon: Lexicon): number {
  if (!candidate.forms.some((form) => isUnambiguous(form, lexicon))) return 0;
  return candidate.wordCount > 1 ? 1 : 0.5;
}

function isUnambiguous(form: number, lexicon: Lexicon): boolean {
  return !((lexicon.forms.flags[form] as number) & FORM.sensed);
}

/** The matches of a reading, in order. `page` is the `pageScore` of all that its page holds. */
export function judge(reading: Reading, lexicon: Lexicon, page: number): Match[] {
  return judgeAll(reading, lexicon, page).flatMap(({ match }) => match ?? []);
}

/** A verdict with its reason for every candidate of a reading. */
export function judgeAll(reading: Reading, lexicon: Lexicon, page: number): Verdict[] {
  return reading.candidates.map((candidate) => {
    const { meanings, reason } = judgeCandidate(candidate, reading, lexicon, page);
    const ids = [...new Set(meanings.map((form) => idOf(form, lexicon)))];
    const match =
      ids.length > 0 ? { start: candidate.start, end: candidate.end, ids, reason } : undefined;
    return { candidate, match, reason };
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
  const { text } = reading;
  const { start, end, forms } = candidate;
  const rejected = (kind: Reason['kind'], seen: string[] = []): Judged => ({
    meanings: [],
    reason: { kind, score: -Infinity, seen },
  });
  if (isInAddress(text, start, end)) return rejected('address');
  const bound = forms.some((form) => flagsOf(form, lexicon) & FORM.caseBound);
  if (bound && isShouted(text, start, end)) return rejected('shouted');
  const sign = candidate.wordCount === 1 && !bound ? nameSign(text, start, end) : 'none';
  if (sign === 'name') return rejected('name');

  const weighed = forms
    .map((form) => weigh(form, candidate, reading, lexicon, page, sign === 'capital'))
    .toSorted((a, b) => b.score - a.score);
  const accepted = weighed.filter(({ score }) => score > 0);
  const best = accepted[0] ?? weighed[0];
  if (!best) return rejected('evidence');
  const kind = isUnambiguous(best.form, lexicon) ? 'unambiguous' : 'evidence';
  return {
    meanings: accepted.map(({ form }) => form),
    reason: { kind, score: best.score, seen: best.seen },
  };
}

function flagsOf(form: number, lexicon: Lexicon): number {
  return lexicon.forms.flags[form] as number;
}

interface Weighed {
  readonly form: number;
  readonly score: number;
  readonly seen: readonly string[];
}

/** The score of a form that certainly has its meaning. */
const CERTAIN = 10;

function weigh(
  form: number,
  candidate: Candidate,
  reading: Reading,
  lexicon: Lexicon,
  page: number,
  capital: boolean,
): Weighed {
  if (isUnambiguous(form, lexicon)) return { form, score: CERTAIN, seen: [] };
  const hint = hintFor(form, candidate, reading, lexicon);
  if (hint)
    return {
      form,
      score: hint === 'always' ? CERTAIN : -CERTAIN,
      seen: [`${hint} in this phrase`],
    };
  const sense = lexicon.senseOf(lexicon.forms.entry[form] as number);
  const { cues, against } = nearbyCues(candidate, reading, lexicon, sense);
  const neighbours = neighbourWeight(candidate, reading, lexicon);
  const score =
    WEIGHTS.sensed +
    WEIGHTS.cue * Math.min(cues.length, WEIGHTS.cuesAtMost) +
    WEIGHTS.against * Math.min(against.length, WEIGHTS.againstAtMost) +
    WEIGHTS.neighbour * Math.min(neighbours, WEIGHTS.neighboursAtMost) +
    page +
    (capital ? WEIGHTS.capital : 0);
  const seen = [
    ...cues.map((word) => `+${word}`),
    ...against.map((word) => `-${word}`),
    `${neighbours} terms near`,
    `page ${page.toFixed(2)}`,
    ...(capital ? ['capitalised'] : []),
  ];
  return { form, score, seen };
}

/** What a phrase around the candidate says of this meaning; "never" where phrases disagree. */
function hintFor(form: number, candidate: Candidate, { hints }: Reading, lexicon: Lexicon) {
  if (hints.length === 0) return undefined;
  const entry = lexicon.forms.entry[form] as number;
  const kinds = hints
    .filter(
      (hint) =>
        hint.entry === entry &&
        hint.word === candidate.word &&
        hint.wordCount === candidate.wordCount,
    )
    .map(({ kind }) => kind);
  return kinds.includes('never') ? 'never' : kinds[0];
}

/** The distinct cue words within `WINDOW` words of a candidate. */
function nearbyCues(
  { word, wordCount }: Candidate,
  { tokens }: Reading,
  lexicon: Lexicon,
  sense: SenseCues | undefined,
) {
  const cues = new Set<string>();
  const against = new Set<string>();
  const last = Math.min(tokens.length, word + wordCount + WINDOW);
  for (let index = Math.max(0, word - WINDOW); index < last; index++) {
    if (index >= word && index < word + wordCount) continue;
    const number = wordOfToken(tokens[index] as number);
    if (sense?.cues.has(number)) cues.add(lexicon.words[number] as string);
    if (sense?.against.has(number)) against.add(lexicon.words[number] as string);
  }
  return { cues: [...cues], against: [...against] };
}

/** Unambiguous candidates within three windows, weighed as for the page. */
function neighbourWeight(candidate: Candidate, reading: Reading, lexicon: Lexicon): number {
  let weight = 0;
  for (const other of reading.candidates) {
    if (Math.abs(other.word - candidate.word) <= 3 * WINDOW) weight += weightOf(other, lexicon);
  }
  return weight;
}
