/** Figures that the debugging protocol gives. */
import type { CDPSession } from 'playwright-core';

/** The page's counters by name, from the first call on: `TaskDuration` and others in s. */
export async function counters(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Bytes of the page's JavaScript heap that are in use, garbage collected. */
export async function heapUsed(session: CDPSession): Promise<number> {
  // What the first collection finalises only the second one frees.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  return (await counters(session)).JSHeapUsedSize ?? Number.NaN;
}
