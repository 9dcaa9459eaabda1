/** What every measure takes and gives. */
import type { Arena } from './arena';

export interface Options {
  readonly rounds: number;
  /** Says what is going on, to standard error. */
  progress(text: string): void;
}

export interface Outcome {
  /** What the table shows, in words. */
  readonly title: string;
  /** The head first. */
  readonly rows: readonly (readonly string[])[];
  readonly targets: readonly Target[];
  /** Everything that was seen, for the JSON file. */
  readonly data: unknown;
}

/** One aim and how far it was met. */
export interface Target {
  readonly what: string;
  readonly seen: string;
  readonly met: boolean;
}

export type Measure = (arena: Arena, options: Options) => Promise<Outcome>;

/** A target that some figure stays at or below a limit. `show` writes both. */
export function atMost(
  what: string,
  seen: number,
  limit: number,
  show: (value: number) => string,
): Target {
  return { what: `${what} ≤ ${show(limit)}`, seen: show(seen), met: seen <= limit };
}

/** A target that some figure reaches a limit. */
export function atLeast(
  what: string,
  seen: number,
  limit: number,
  show: (value: number) => string,
): Target {
  return { what: `${what} ≥ ${show(limit)}`, seen: show(seen), met: seen >= limit };
}
