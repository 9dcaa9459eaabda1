/** Which tasks of a page took long, and whose programs ran in them. */
import type { Page } from 'playwright-core';

// cspell:ignore longtask

export interface LongTask {
  /** ms of the task. */
  readonly ms: number;
  /** "glossary.js:onmessage 61": each program's part in its frame, in ms. */
  readonly programs: readonly string[];
}

/** ms from which on a task is felt. */
const FELT = 50;

/** Notes what takes long from now on; gives what was noted since it was asked last. */
export async function watchLongTasks(page: Page): Promise<() => Promise<readonly LongTask[]>> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { longTasks: object[] };
    world.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        world.longTasks.push({ ms: Math.round(duration), programs: [] });
      }
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      type Frame = PerformanceEntry & {
        scripts: { sourceURL: string; invoker: string; duration: number }[];
      };
      for (const { scripts } of list.getEntries() as Frame[]) {
        const programs = scripts.map(
          ({ sourceURL, invoker, duration }) =>
            `${sourceURL.split('/').at(-1)}:${invoker} ${Math.round(duration)}`,
        );
        if (programs.length > 0) world.longTasks.push({ ms: 0, programs });
      }
    }).observe({ type: 'long-animation-frame' });
  });
  return () =>
    page.evaluate(async () => {
      const world = globalThis as unknown as { longTasks: LongTask[] };
      // What is noted comes with a frame or two of delay.
      await new Promise((resolve) => requestIdleCallback(resolve));
      return world.longTasks.splice(0);
    });
}

/** The longest task, what was felt, and what ran then. */
export function sayTasks(tasks: readonly LongTask[]): string {
  const felt = tasks.filter(({ ms }) => ms > FELT).map(({ ms }) => ms);
  const programs = tasks.flatMap((task) => task.programs);
  const ran = programs.length > 0 ? `; ran in long frames: ${programs.join(', ')}` : '';
  return `longest ${Math.max(0, ...tasks.map(({ ms }) => ms))} ms, over ${FELT} ms: ${felt.length}${ran}`;
}
