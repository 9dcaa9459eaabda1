import { describe, expect, test } from 'vitest';
import { contains, GAP, GUTTER, isInCorridor, place } from '@/core/place';

const viewport = { width: 1000, height: 800 };
const card = { width: 320, height: 300 };
const term = (left: number, top: number) => ({ left, top, width: 60, height: 20 });

describe('the card stands', () => {
  test.each([
    ['top left', term(0, 0), 'below'],
    ['top', term(470, 0), 'below'],
    ['top right', term(940, 0), 'below'],
    ['left', term(0, 390), 'below'],
    ['centre', term(470, 390), 'below'],
    ['right', term(940, 390), 'below'],
    ['bottom left', term(0, 780), 'above'],
    ['bottom', term(470, 780), 'above'],
    ['bottom right', term(940, 780), 'above'],
  ] as const)('for a term at %s, in the viewport and never over the term', (_, at, side) => {
    const placed = place(at, card, viewport);
    expect(placed.side).toBe(side);
    expect(placed.left).toBeGreaterThanOrEqual(GUTTER);
    expect(placed.left + card.width).toBeLessThanOrEqual(viewport.width - GUTTER);
    const bottom = placed.top + Math.min(card.height, placed.maxHeight);
    expect(placed.top).toBeGreaterThanOrEqual(GUTTER);
    expect(bottom).toBeLessThanOrEqual(viewport.height - GUTTER);
    if (side === 'below') expect(placed.top).toBe(at.top + at.height + GAP);
    else expect(bottom).toBe(at.top - GAP);
  });

  test('at the start of the line, or at its end where lines start on the right', () => {
    expect(place(term(500, 100), card, viewport).left).toBe(500);
    expect(place(term(500, 100), card, viewport, 'right').left).toBe(560 - card.width);
  });

  test('on the roomier side where neither has room, and scrolls inside', () => {
    const small = { width: 400, height: 300 };
    const placed = place(term(10, 180), card, small);
    expect(placed.side).toBe('above');
    expect(placed.maxHeight).toBe(180 - GAP - GUTTER);
  });

  test('on the whole height of a low window, over the term where no side has room for it', () => {
    // 1280 × 1024 at 400 %.
    const low = { width: 320, height: 256 };
    const placed = place(term(10, 110), { width: 304, height: 300 }, low);
    expect(placed).toMatchObject({ left: GUTTER, top: GUTTER, maxHeight: 256 - 2 * GUTTER });
    // Where it fits beside the term as it is, it does not cover it.
    expect(place(term(10, 110), { width: 304, height: 90 }, low).top).toBe(130 + GAP);
  });

  test('inside a frame smaller than itself', () => {
    const placed = place(term(10, 30), card, { width: 220, height: 80 });
    expect(placed.left).toBe(GUTTER);
    expect(placed.top).toBeGreaterThanOrEqual(GUTTER);
    expect(placed.maxHeight).toBeLessThanOrEqual(80 - 2 * GUTTER);
  });
});

describe('the corridor', () => {
  const below = { left: 300, top: 128, width: 320, height: 300 };
  const from = { x: 330, y: 118 };
  test.each([
    ['straight towards the card', { x: 330, y: 124 }, true],
    ['at a slant within 60°', { x: 340, y: 126 }, true],
    ['away from the card', { x: 330, y: 100 }, false],
    ['along the line', { x: 400, y: 119 }, false],
    ['beyond the near edge', { x: 330, y: 140 }, false],
  ])('%s', (_, point, expected) => {
    expect(isInCorridor(point, from, below, 'below')).toBe(expected);
  });

  // A card 100 px below: 60° to either side reach 173.2 px there, and the gap is given on top of that.
  const distant = { left: 0, top: 218, width: 900, height: 300 };
  test.each([
    ['just inside on the right, near the card', { x: 330 + 180, y: 218 }, true],
    ['just outside on the right, near the card', { x: 330 + 183, y: 218 }, false],
    ['just inside on the left, half the way', { x: 330 - 94, y: 168 }, true],
    ['just outside on the left, half the way', { x: 330 - 96, y: 168 }, false],
    ['at the card’s edge', { x: 330, y: 219 }, true],
    ['beyond the edge', { x: 330, y: 219.5 }, false],
    ['a slip back no longer than the gap', { x: 330, y: 118 - GAP }, true],
    ['a longer way back', { x: 330, y: 118 - GAP - 0.5 }, false],
  ])('opens by 120°: %s', (_, point, expected) => {
    expect(isInCorridor(point, from, distant, 'below')).toBe(expected);
  });

  test('works upwards too', () => {
    const above = { left: 300, top: 100, width: 320, height: 200 };
    expect(isInCorridor({ x: 330, y: 310 }, { x: 330, y: 320 }, above, 'above')).toBe(true);
    expect(isInCorridor({ x: 330, y: 335 }, { x: 330, y: 320 }, above, 'above')).toBe(false);
  });
});

test('a box contains its edges', () => {
  const box = { left: 0, top: 0, width: 10, height: 10 };
  expect(contains(box, { x: 10, y: 0 })).toBe(true);
  expect(contains(box, { x: 10.1, y: 0 })).toBe(false);
});
