/** How often an engine finds what a query must find, and how long a keystroke takes it. */
import { quantile } from '../bench/figures';
import type { Engine } from './engines';
import { type Half, KINDS, type Kind, type Query } from './sets';

/** Shares of 1. Where nothing must be found, all three are the share that found nothing. */
export interface Figures {
  readonly kind: Kind;
  readonly half: Half;
  readonly queries: number;
  readonly first: number;
  readonly topThree: number;
  readonly topTen: number;
  /** The queries that were not answered first, with what was. */
  readonly missed: readonly { readonly query: string; readonly found: string }[];
}

/** Times in ms; the processor's own, which other programs do not lengthen, and those on the clock. */
export interface Times {
  readonly keystrokes: number;
  readonly median: number;
  readonly p95: number;
  readonly clockMedian: number;
  readonly clockP95: number;
}

/** The figures of every kind and half. */
export function measure(engine: Engine, queries: readonly Query[]): Figures[] {
  return KINDS.flatMap((kind) =>
    (['odd', 'even'] as const).map((half) =>
      figuresOf(
        kind,
        half,
        queries.filter((query) => query.kind === kind && query.half === half),
        engine,
      ),
    ),
  );
}

function figuresOf(kind: Kind, half: Half, queries: readonly Query[], engine: Engine): Figures {
  const answers = queries.map((query) => {
    const found = engine.find(query.text);
    return { query, found, place: placeOf(query, found) };
  });
  const within = (rows: number) =>
    answers.filter(({ place }) => place >= 0 && place < rows).length / (queries.length || 1);
  return {
    kind,
    half,
    queries: queries.length,
    first: within(1),
    topThree: within(3),
    topTen: within(10),
    missed: answers
      .filter(({ place }) => place !== 0)
      .map(({ query, found }) => ({ query: query.text, found: found.slice(0, 3).join(' ') })),
  };
}

/** The row of the first result that counts, from 0; -1 where there is none. */
function placeOf({ kind, expected }: Query, found: readonly string[]): number {
  if (kind === 'nothing') return found.length === 0 ? 0 : -1;
  return found.findIndex((id) => expected.includes(id));
}

/** Types queries letter by letter, and times the search after each. */
export function timeKeystrokes(engine: Engine, queries: readonly string[]): Times {
  const times = queries.flatMap((query) =>
    Array.from(query, (_, at) => timed(() => engine.find(query.slice(0, at + 1)))),
  );
  const own = times.map(({ own }) => own);
  const clock = times.map(({ clock }) => clock);
  return {
    keystrokes: times.length,
    median: quantile(own, 0.5),
    p95: quantile(own, 0.95),
    clockMedian: quantile(clock, 0.5),
    clockP95: quantile(clock, 0.95),
  };
}

/** How long something takes, in ms. */
export function timed(run: () => void): { own: number; clock: number } {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  run();
  const clock = performance.now() - startedAt;
  return { own: process.cpuUsage(before).user / 1000, clock };
}

/** At most `count` of the items, at equal distances. */
export function sample<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / count));
  return items.filter((_, at) => at % step === 0);
}
