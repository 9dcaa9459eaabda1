/** Where the card goes: pure geometry. All lengths in CSS px, in the viewport's coordinates. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The side of the term that the card is on. */
  readonly side: 'below' | 'above';
  /** What the card may not exceed, so that it does not go over the viewport's edge, nor over the term. */
  readonly maxHeight: number;
}

/** Between term and card, and between card and viewport. */
export const GAP = 8;
export const GUTTER = 8;
/** With less room on either side, as at 400 % zoom, it takes the viewport's height and covers the term. */
const LEAST_ROOM = 160;

/**
 * Below the term's line, or above it where there is more room and below too little; shifted
 * sideways into the viewport. Over the term only where neither side has room. `startsAt` is the side on which lines start.
 */
export function place(
  term: Box,
  card: Size,
  viewport: Size,
  startsAt: 'left' | 'right' = 'left',
): Placement {
  const below = viewport.height - (term.top + term.height) - GAP - GUTTER;
  const above = term.top - GAP - GUTTER;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const room = side === 'below' ? below : above;
  const maxHeight = room < LEAST_ROOM ? viewport.height - 2 * GUTTER : room;
  const height = Math.min(card.height, maxHeight);
  const wished = side === 'below' ? term.top + term.height + GAP : term.top - GAP - height;
  const left = startsAt === 'left' ? term.left : term.left + term.width - card.width;
  return {
    left: clamp(left, GUTTER, viewport.width - card.width - GUTTER),
    top: clamp(wished, GUTTER, viewport.height - height - GUTTER),
    side,
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function contains({ left, top, width, height }: Box, { x, y }: Point): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** Half of the corridor's opening angle. */
const HALF_ANGLE = Math.PI / 3;

/**
 * Whether the pointer is on its way from where it left the term to the card: within the triangle
 * of 120° from there towards the card's near edge, and no further than that edge.
 */
export function isInCorridor(
  point: Point,
  leftAt: Point,
  card: Box,
  side: Placement['side'],
): boolean {
  const edge = side === 'below' ? card.top : card.top + card.height;
  const towards = side === 'below' ? point.y - leftAt.y : leftAt.y - point.y;
  const whole = side === 'below' ? edge - leftAt.y : leftAt.y - edge;
  if (towards < -GAP || towards > whole + 1) return false;
  return Math.abs(point.x - leftAt.x) <= Math.max(0, towards) * Math.tan(HALF_ANGLE) + GAP;
}
