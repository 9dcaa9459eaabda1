/** What runs in the measured page: how contestants look and how the runner finds them. */

/** One way of finding terms. Each is evaluated as a script of its own, so that it can be cold. */
export interface Contestant {
  /** Builds what is built once: a lexicon, a regular expression. */
  prepare(): void;
  /** The same, where it lets the page do what waits in between. */
  prepareInTurns?(): Promise<unknown>;
  /** Looks through the whole page in one go and paints nothing. */
  scan?(): Tally;
  /** Finds and paints, and gives signs of it. */
  mark?(signs: Signs): Marked;
}

export interface Signs {
  /** It is still at work. */
  busy(): void;
  /** Something was found or handed to the browser to be painted. */
  shown(): void;
}

export interface Tally {
  readonly matches: number;
  /** UTF-16 units of text that were looked at. */
  readonly characters: number;
}

export interface Marked {
  /** Matches so far; asked at the end only. */
  count(): number;
  stop(): void;
}

/** What the benchmark puts into the page before any contestant. */
export interface BenchInput {
  readonly forms: readonly string[];
  /** Compiled lexicons by name. */
  readonly lexicons: Readonly<Record<string, string>>;
  /** What was learned of the forms of each, by its numbers. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
}

interface BenchWorld {
  benchInput: BenchInput;
  contestants?: Record<string, Contestant>;
  /** From the switch `--expose-gc`. */
  gc(): void;
}

/** The page's global object as the benchmark uses it. */
export const world = globalThis as unknown as BenchWorld;

/** Makes a contestant known under a name. */
export function enter(name: string, contestant: Contestant): void {
  world.contestants ??= {};
  world.contestants[name] = contestant;
}

export function contestantOf(name: string): Contestant {
  const contestant = world.contestants?.[name];
  if (!contestant) throw new Error(`no contestant "${name}" in this page`);
  return contestant;
}
