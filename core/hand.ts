/**
 * Tells the hand's own moves from those that browsers report when the page moves under a resting
 * pointer: after a scroll, or when what lay over the page has gone.
 */
import type { Point } from './place';

/** px that a resting hand may move the pointer by without meaning it. */
const TREMBLE = 2;

export interface Hand {
  /** Where the pointer was last. */
  readonly at?: Point | undefined;
  /** Where it was when the page began to move under it; until it goes from there it is at rest. */
  readonly parkedAt?: Point | undefined;
}

/** The page has moved under the pointer: it is at rest until it goes from where it is. */
export function parked({ at, parkedAt }: Hand): Hand {
  // A page that scrolls all the time must not move the place that a slow hand has to go from.
  return { at, parkedAt: parkedAt ?? at };
}

/** The pointer is said to have come to a place. */
export function cameTo({ at, parkedAt }: Hand, to: Point): { hand: Hand; isOwnMove: boolean } {
  const isSame = at !== undefined && distance(at, to) === 0;
  const isParked = parkedAt !== undefined && distance(parkedAt, to) <= TREMBLE;
  const hand = { at: to, parkedAt: isParked ? parkedAt : undefined };
  return { hand, isOwnMove: !isSame && !isParked };
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
