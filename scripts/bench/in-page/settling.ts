/** Tells when marking has come to rest, and when what it did was on the screen. */

import type { Signs } from './contestant';

export interface Settling extends Signs {
  /** When something was last shown, and when the frame with it was presented; on the page's clock. */
  readonly shownAt: number;
  readonly presentedAt: number;
  /** Resolves when nothing has happened for a while and `isDone` agrees; rejects after two minutes. */
  rest(isDone: () => boolean): Promise<void>;
}

/** So long without a sign, in ms, and marking may be at rest. */
const QUIET = 1500;
const LONGEST = 120_000;

export function createSettling(): Settling {
  let lastAt = performance.now();
  let shownAt = lastAt;
  let presentedAt = 0;
  let isAwaited = false;
  const shown = () => {
    shownAt = lastAt = performance.now();
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      // What comes from here on is shown by a later frame.
      isAwaited = false;
      requestAnimationFrame(() => {
        presentedAt = performance.now();
      });
    });
  };
  return {
    // Frames are not asked for here: a page with nothing new to show has none either.
    busy() {
      lastAt = performance.now();
    },
    shown,
    get shownAt() {
      return shownAt;
    },
    get presentedAt() {
      return presentedAt;
    },
    async rest(isDone) {
      const end = performance.now() + LONGEST;
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const now = performance.now();
        if (now - lastAt > QUIET && presentedAt > shownAt && isDone()) return;
        if (now > end) throw new Error('marking has not come to rest, or has not found all');
      }
    },
  };
}
