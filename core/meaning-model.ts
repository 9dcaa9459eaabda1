/**
 * The shape of what is learned about meaning: see `scripts/train.ts` for how, `judge.ts` for what
 * becomes of it. All weights are natural log-odds for "the business meaning".
 */

/** Weights of words, by the word as `foldedWord` gives it, in the singular. */
export type WordWeights = Readonly<Record<string, number>>;

/** What is known of one form that has other senses. */
export interface FormModel {
  /** See `meanings.ts`. */
  readonly row: string;
  /** Of ten mentions, how many carry the business meaning: as far as our own glossary says. */
  readonly chance: number;
}

export interface MeaningModel {
  /** What any word says of its text: whether business is spoken of. */
  readonly general: WordWeights;
  /** By the form's folded words joined by spaces. */
  readonly forms: Readonly<Record<string, FormModel>>;
}

export const NO_MODEL: MeaningModel = { general: {}, forms: {} };

/** Words on either side of a form among which the cues of its entries are looked for. */
export const WINDOW = 14;
