/** Repeatable chance: the same seed gives the same pages and the same forms on every machine. */

import { randomNumbers } from '../train/logistic';

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  /** The first items come most often, the n-th one n times less, as words do in texts. */
  pickRanked<T>(items: readonly T[]): T;
}

export function createRandom(seed: number): Random {
  const next = randomNumbers(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    // The inverse of the distribution function, with the sum of 1/n taken as a logarithm.
    pickRanked: (items) =>
      items[
        Math.min(items.length, Math.floor((items.length + 1) ** next())) - 1
      ] as (typeof items)[number],
  };
}
