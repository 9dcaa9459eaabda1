/** What the page itself can see of tasks of 50 ms and more. */

// cspell:ignore longtask

const entries: PerformanceEntry[] = [];

export function watchLongTasks(): void {
  new PerformanceObserver((list) => void entries.push(...list.getEntries())).observe({
    type: 'longtask',
  });
}

/** Durations in ms of the long tasks that began between two times, the longest first. */
export function longTasks(from: number, to: number): number[] {
  return entries
    .filter(({ startTime, duration }) => startTime + duration >= from && startTime <= to)
    .map(({ duration }) => duration)
    .toSorted((a, b) => b - a);
}
