/** What a page's process holds for good; through Chromium's protocol, Firefox has no such command. */
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Machine code, and notes on what was called with what, make up a third of so small a heap and grow
 * for as long as a page runs. Without them a heap at rest is the same to the byte, time and again.
 */
export const STEADY_HEAP = '--js-flags=--jitless --no-lazy-feedback-allocation';

/** The page's own world, Gloss's world, and the DOM of both. */
export interface Held {
  readonly nodes: number;
  /** In bytes. */
  readonly heap: number;
}

/**
 * What is held for good. Some garbage goes only when other garbage has gone, so it is collected
 * until two collections in a row change nothing.
 */
export async function held(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  let before: Held | undefined;
  let now: Held | undefined;
  const isStable = async () => {
    before = now;
    now = await collected(session);
    const { nodes, heap } = now;
    return before?.nodes === nodes && Math.abs(before.heap - heap) < heap / 1000;
  };
  await expect.poll(isStable, { message: 'a heap at rest' }).toBe(true);
  await session.detach();
  return now as unknown as Held;
}

async function collected(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, heap: usedSize };
}
