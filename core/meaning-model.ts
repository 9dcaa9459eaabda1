/**
 * The shape of what is learned about meaning: see `scripts/train.ts` for how, `judge.ts` for what
 * becomes of it. All weights are natural log-odds for "the business meaning".
 */

/** Weights of words, by the word as `foldedWord` gives it, in the singular. */
export type WordWeights = Readonly<Record<string, number>>;

/** What one ambiguous form has learned beyond what holds for all. */
export interface FormModel {
  readonly bias: number;
  /** Words anywhere near, and the words right before and right after the form. */
  readonly near: WordWeights;
  readonly before: WordWeights;
  readonly after: WordWeights;
}

export interface MeaningModel {
  /** What any word near any form says for or against business. */
  readonly general: WordWeights;
  /** What the word right before or after any form says: "to" before it makes it a verb. */
  readonly before: WordWeights;
  readonly after: WordWeights;
  /** By the form's folded words, joined by spaces. */
  readonly forms: Readonly<Record<string, FormModel>>;
}

export const NO_MODEL: MeaningModel = { general: {}, before: {}, after: {}, forms: {} };

/** Words looked at on either side of a form. */
export const WINDOW = 14;
