/** Runs long work in slices, so that the page's main thread belongs to the page. */

import type { Steps } from '@/core/steps';

/** The longest a slice may take, in ms: half a frame at 60 per second. */
const SLICE = 8;
/** Short steps between two looks at the clock, which cost as much as one of them. */
const STEPS_PER_LOOK = 8;
/** Steps are short if all since the last look took less than this, in ms; code that is new takes longer. */
const SHORT = 1;

interface SchedulerLike {
  yield?: () => Promise<void>;
}

/** Lets the page do what waits. `requestIdleCallback` made scans nine times slower in wall time. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: SchedulerLike };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

/** What one kind of work has taken of the page's time: ms in all, in how many slices, and the longest in ms. */
export type Spent = [ms: number, slices: number, longest: number];

/** What the work in this frame has taken so far, by its kinds. */
export const spent: Readonly<Record<'reading' | 'judging' | 'painting', Spent>> = {
  reading: [0, 0, 0],
  judging: [0, 0, 0],
  painting: [0, 0, 0],
};

/** Notes a slice that ends now; `start` by the clock of `performance.now`. */
export function noteSlice(of: Spent, start: number): void {
  const time = performance.now() - start;
  of[0] += time;
  of[1]++;
  of[2] = Math.max(of[2], time);
}

/**
 * Takes one step after another until there is none or the signal stops it, pausing whenever a
 * slice is used up. Resolves to whether all steps were taken. `betweenSlices` runs at each pause, and is
 * waited for. What the slices take is noted in `of`.
 */
export async function inSlices<T>(
  of: Spent,
  steps: Iterable<T>,
  take: (step: T) => void,
  signal: AbortSignal,
  betweenSlices?: () => Promise<void> | undefined,
): Promise<boolean> {
  let start = performance.now();
  let looked = start;
  let untilLook = 1;
  for (const step of steps) {
    if (signal.aborted) break;
    take(step);
    if (--untilLook > 0) continue;
    const now = performance.now();
    untilLook = now - looked < SHORT ? STEPS_PER_LOOK : 1;
    looked = now;
    if (now - start < SLICE) continue;
    noteSlice(of, start);
    await betweenSlices?.();
    await yieldToPage();
    looked = start = performance.now();
  }
  noteSlice(of, start);
  return !signal.aborted;
}

/** Takes all steps, and lets the page do what waits after each; resolves to what comes out. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldToPage();
  }
}

/**
 * Resolves when the page is shown: not prerendered, not in a background tab, not a frame without
 * room. Never resolves once the signal has come.
 */
export function whenShown(signal: AbortSignal): Promise<void> {
  if (isShown()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = new AbortController();
    const options = { signal: AbortSignal.any([signal, done.signal]) };
    // A frame in a process of its own may get its first size without a "resize" (seen in Chromium 156).
    const sizes = new ResizeObserver(check);
    function check() {
      if (!isShown()) return;
      done.abort();
      resolve();
    }
    options.signal.addEventListener('abort', () => sizes.disconnect());
    sizes.observe(document.documentElement);
    document.addEventListener('visibilitychange', check, options);
    document.addEventListener('prerenderingchange', check, options);
    window.addEventListener('resize', check, options);
  });
}

function isShown(): boolean {
  return (
    document.visibilityState === 'visible' &&
    !(document as { prerendering?: boolean }).prerendering &&
    innerWidth > 0
  );
}
