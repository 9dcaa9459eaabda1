import type { spent } from '@/services/slices';
import type { PageMarking } from './marking';
import type { Parts } from './own-terms';

/** What the page's script leaves on `globalThis` of our isolated world, for programs put in later. */
export interface World {
  /** The script runs in this frame: where two have been put in, the second does nothing. */
  glossStarted?: boolean;
  /** Terms that are marked in this frame. */
  glossMarked?: number;
  /** There while terms are marked in this frame. */
  glossMarking?: PageMarking | undefined;
  /** What the work here has taken so far. */
  glossSpent?: typeof spent;
  /** Left by the program that finds the terms of the reader's own glossaries. */
  glossOwn?: (parts: Parts) => Promise<Parts>;
}

/** Our isolated world of this frame, where no page can see it. */
export const world = globalThis as World;
