/**
 * What was learned about the meanings of single forms: which stems around a form speak for its
 * business meaning, and which against. There is a row of text for each form, which a page asks for
 * when the form first stands in it; most forms never do.
 *
 *     row    = ["~"] bias "|" weights "|" weights "|" weights      near, right before, right after
 *     weight = stem letter                                  loan S paint H: loan +1.5, paint −1.25
 *
 * A letter is a weight in quarters of a natural log-odds, M being 0. "~" stands where there were no
 * sentences to learn from, but only an entry's hints.
 */

import { hashOn } from './words';

/** Weights by stem: natural log-odds for the business meaning. */
export type StemWeights = ReadonlyMap<string, number>;

/** What was learned of one form. */
export interface Meaning<Weights = StemTable> {
  /** What holds before anything around the form has been seen. */
  readonly bias: number;
  /** Learned from hints only: little is known of its surroundings. */
  readonly isHinted: boolean;
  readonly near: Weights;
  readonly before: Weights;
  readonly after: Weights;
}

/** Weights by the hashes of stems, with open addressing; 0 is no stem's hash. */
export interface StemTable {
  readonly stems: Int32Array;
  readonly weights: Float32Array;
}

/** The weight of a stem by its hash (see `hashWord`); 0 for most. */
export function weightOfStem({ stems, weights }: StemTable, stem: number): number {
  const mask = stems.length - 1;
  for (let slot = stem & mask; ; slot = (slot + 1) & mask) {
    if (stems[slot] === stem) return weights[slot] as number;
    if (stems[slot] === 0) return 0;
  }
}

const HINTED = '~';
const STEP = 0.25;
const ZERO = 'M'.charCodeAt(0);
const LEAST = 'A'.charCodeAt(0);
const MOST = 'Z'.charCodeAt(0);

/** A meaning as its row; weights that round to nothing are left out. */
export function rowOfMeaning({
  bias,
  isHinted,
  near,
  before,
  after,
}: Meaning<StemWeights>): string {
  return [
    (isHinted ? HINTED : '') + bias.toFixed(2),
    ...[near, before, after].map(textOfWeights),
  ].join('|');
}

function textOfWeights(weights: StemWeights): string {
  return [...weights]
    .map(([stem, weight]) => ({ stem, steps: Math.round(weight / STEP) }))
    .filter(({ steps }) => steps !== 0)
    .toSorted((a, b) => (a.stem < b.stem ? -1 : 1))
    .map(({ stem, steps }) => stem + letterOf(steps))
    .join('');
}

function letterOf(steps: number): string {
  return String.fromCharCode(Math.max(LEAST, Math.min(MOST, ZERO + steps)));
}

/** The meaning that a row writes, by the hashes of stems. */
export function meaningOfRow(row: string): Meaning {
  const isHinted = row.startsWith(HINTED);
  const [bias = '0', near = '', before = '', after = ''] = row.slice(isHinted ? 1 : 0).split('|');
  return {
    bias: Number(bias),
    isHinted,
    near: weightsOf(near),
    before: weightsOf(before),
    after: weightsOf(after),
  };
}

/** Read letter by letter, hashing on the way: a page may learn of hundreds of forms at once. */
function weightsOf(text: string): StemTable {
  let size = 4;
  // A weight takes two letters or more: the table is never more than half full.
  while (size < text.length) size *= 2;
  const stems = new Int32Array(size);
  const weights = new Float32Array(size);
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < LEAST || code > MOST) continue;
    const stem = hashOn(undefined, text, start, index) || 1;
    start = index + 1;
    let slot = stem & (size - 1);
    while (stems[slot] !== 0) slot = (slot + 1) & (size - 1);
    stems[slot] = stem;
    weights[slot] = (code - ZERO) * STEP;
  }
  return { stems, weights };
}

/** A row with another bias. */
export function withBias(row: string, change: number): string {
  const [, sign = '', bias = '0', rest = ''] = /^(~?)(-?[\d.]*)(.*)$/.exec(row) ?? [];
  return sign + (Number(bias) + change).toFixed(2) + rest;
}

/** The meanings that are at hand, by the number of a form's model in its lexicon. */
export interface Meanings {
  /** `undefined` where it has not come yet; it is then among the missing. */
  of(model: number): Meaning | undefined;
  learn(model: number, row: string): void;
  /** Models that were asked for and are not at hand; each is named once. */
  takeMissing(): number[];
}

/** No meaning is at hand at first. */
export function createMeanings(): Meanings {
  const known = new Map<number, Meaning>();
  let missing = new Set<number>();
  return {
    of(model) {
      const meaning = known.get(model);
      if (!meaning) missing.add(model);
      return meaning;
    },
    learn(model, row) {
      known.set(model, meaningOfRow(row));
    },
    takeMissing() {
      const taken = [...missing];
      missing = new Set();
      return taken;
    },
  };
}
