/** Random cases for each parser in `npm test`; `LONG=1` runs a million of each. */
export const CASES = process.env.LONG ? 1_000_000 : 5_000;

/** ms that a property may take: a long run takes hours. */
export const PATIENCE = process.env.LONG ? 24 * 3_600_000 : 120_000;
