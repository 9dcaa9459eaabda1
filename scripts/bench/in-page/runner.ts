/** The stop-watch in the page. Times are in ms, read from a clock of 5 µs (the page is isolated). */
import { contestantOf, type Marked, type Tally, world } from './contestant';
import { longTasks, watchLongTasks } from './long-tasks';
import { addFeed, changeRows } from './mutations';
import { createSettling } from './settling';
import { timeToLexicon } from './start-up';

export interface ScanSample extends Tally {
  /** Of one scan. */
  readonly time: number;
}

export interface MarkSample {
  /** On the page's clock; the other times count from here. */
  readonly start: number;
  /** Building the lexicon or the expression, which is part of all that follows. */
  readonly prepared: number;
  /** Until the last match was found and the last mark in view was handed to the browser. */
  readonly found: number;
  /** Until the second frame after that. */
  readonly painted: number;
  readonly matches: number;
}

/** A contestant is warm after so many runs and so many ms. */
const WARM_UP = { runs: 6, time: 400 };
/** Changes of the page in one frame. */
const PER_FRAME = 20;

let feed: HTMLElement | undefined;
let running: Marked | undefined;

/** What Node calls, by `bench.NAME(…)`. */
export const runner = {
  prepare(name: string): void {
    contestantOf(name).prepare();
  },

  warmUp(name: string): void {
    const start = performance.now();
    for (let runs = 0; runs < WARM_UP.runs || performance.now() - start < WARM_UP.time; runs++) {
      scanOnce(name);
    }
  },

  /** One scan, as it comes. */
  scanCold(name: string): ScanSample {
    const start = performance.now();
    const tally = scanOnce(name);
    return { time: performance.now() - start, ...tally };
  },

  /**
   * The mean of as many scans as fit into some ms, at least one. Nobody pays for others' garbage, and
   * everybody begins with the page's nodes as they are right after a scan of their own.
   */
  scanWarm(name: string, least: number): ScanSample {
    world.gc();
    scanOnce(name);
    let runs = 0;
    let tally: Tally;
    const start = performance.now();
    do {
      tally = scanOnce(name);
      runs++;
    } while (performance.now() - start < least);
    return { time: (performance.now() - start) / runs, ...tally };
  },

  /** Finds and paints, from nothing, and waits until `expected` matches were found. It then goes on running. */
  async mark(name: string, expected: number): Promise<MarkSample> {
    const contestant = contestantOf(name);
    if (!contestant.mark) throw new Error(`"${name}" cannot paint`);
    const start = performance.now();
    if (contestant.prepareInTurns) await contestant.prepareInTurns();
    else contestant.prepare();
    const prepared = performance.now() - start;
    const settling = createSettling();
    const marked = contestant.mark(settling);
    running = marked;
    await settling.rest(() => marked.count() >= expected);
    return {
      start,
      prepared,
      found: settling.shownAt - start,
      painted: settling.presentedAt - start,
      matches: marked.count(),
    };
  },

  addFeed(): void {
    feed = addFeed();
  },

  async changeRows(count: number): Promise<void> {
    if (feed) await changeRows(feed, count, PER_FRAME);
  },

  /** Matches of the contestant that is marking. */
  count: (): number => running?.count() ?? 0,

  watchLongTasks,
  longTasks,
  timeToLexicon,
};

export type Runner = typeof runner;

(globalThis as unknown as { bench: Runner }).bench = runner;

function scanOnce(name: string): Tally {
  const { scan } = contestantOf(name);
  if (!scan) throw new Error(`"${name}" cannot scan without painting`);
  return scan();
}
