/** Reads tasks of a page's main thread out of a trace of the browser. */
import type { Browser, Page } from 'playwright-core';

// cspell:ignore tdur Layerize

/** One turn of the main thread. Times in ms. */
export interface Task {
  /** On the page's clock. */
  readonly start: number;
  readonly duration: number;
  /** CPU time of the thread, which other programs on the machine do not lengthen. */
  readonly cpu: number;
  /** What is neither style, layout, painting nor collection of garbage. */
  readonly script: number;
  /** Looking which of the watched elements are near the viewport. */
  readonly watching: number;
  /** What the rest is, in ms: "paint 12"; kinds may lie within one another. */
  readonly parts: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8',
];
const ZERO = 'bench-zero';
/** So many tasks are looked at; the shorter ones do not matter. */
const MOST = 100;

export interface Trace {
  /** The longest tasks that began between two times of the page's clock, the longest first. */
  tasks(from: number, to: number): Task[];
}

/** Traces the browser while some work runs on a page. */
export async function traced<T>(
  browser: Browser,
  page: Page,
  work: () => Promise<T>,
): Promise<{ result: T; trace: Trace }> {
  await browser.startTracing(page, { categories: CATEGORIES });
  // One moment on both clocks: the page's and the trace's.
  const zero = await page.evaluate((name) => performance.mark(name).startTime, ZERO);
  const result = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { result, trace: readTrace(traceEvents, zero) };
}

function readTrace(events: readonly TraceEvent[], zero: number): Trace {
  const mark = events.find(({ name }) => name === ZERO);
  if (!mark) throw new Error('the trace has no mark of ours');
  const own = events.filter(
    ({ pid, tid, ph }) => pid === mark.pid && tid === mark.tid && ph === 'X',
  );
  const clockOf = (ts: number) => (ts - mark.ts) / 1000 + zero;
  const isTask = ({ name }: TraceEvent) => name === 'RunTask' || name.endsWith('::RunTask');
  return {
    tasks: (from, to) =>
      own
        .filter((event) => isTask(event) && clockOf(event.ts) >= from && clockOf(event.ts) <= to)
        .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
        .slice(0, MOST)
        .map((event) => readTask(event, own, clockOf(event.ts))),
  };
}

/** What is not script, by the names of its events. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  style: ['UpdateLayoutTree', 'RecalculateStyles'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  intersections: ['IntersectionObserverController::computeIntersections'],
  collection: ['MinorGC', 'MajorGC'],
};
const KNOWN = new Set(Object.values(KINDS).flat());

function readTask(task: TraceEvent, events: readonly TraceEvent[], start: number): Task {
  const { ts, dur = 0, tdur = 0 } = task;
  const inside = events.filter(
    (event) => event.ts >= ts && event.ts + (event.dur ?? 0) <= ts + dur,
  );
  const others = inside.filter(({ name }) => KNOWN.has(name));
  const parts = Object.entries(KINDS).flatMap(([kind, names]) => {
    const time = covered(others.filter(({ name }) => names.includes(name)));
    return time >= 1 ? [`${kind} ${time.toFixed(0)}`] : [];
  });
  return {
    start,
    duration: dur / 1000,
    cpu: tdur / 1000,
    script: dur / 1000 - covered(others),
    watching: covered(others.filter(({ name }) => KINDS.intersections?.includes(name))),
    parts,
  };
}

/** How long at least one of some events lasted, in ms: events may lie within others. */
function covered(events: readonly TraceEvent[]): number {
  let total = 0;
  let end = 0;
  for (const { ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    total += Math.max(0, ts + dur - Math.max(end, ts));
    end = Math.max(end, ts + dur);
  }
  return total / 1000;
}
