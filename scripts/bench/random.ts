/** Repeatable chance: the same seed gives the same pages and the same forms on every machine. */

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  /** The first items come most often, the n-th one n times less, as words do in texts. */
  pickRanked<T>(items: readonly T[]): T;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, good enough for prose. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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
