// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Match } from '@/core/judge';
import { fitToHeight, repaint } from '@/entrypoints/page/block-marks';
import type { PageBlock } from '@/entrypoints/page/page-block';
import type { Painter } from '@/services/painter';

// The environment has none.
vi.stubGlobal(
  'StaticRange',
  class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  },
);

test('only marks near the viewport are asked where they stand, however many the page has', () => {
  const asked = vi.spyOn(Range.prototype, 'getBoundingClientRect');
  asked.mockReturnValue({ top: 10, height: 20 } as DOMRect);
  const near = Array.from({ length: 9 }, () => blockOf(true));
  const far = Array.from({ length: 500 }, () => blockOf(false));
  fitToHeight([...near, ...far], 'balanced');
  expect(asked).toHaveBeenCalledTimes(near.length);
  // Six stand in one line's height; the others keep what was chosen until they come near.
  expect(near.filter(({ marks }) => marks.length > 0)).toHaveLength(6);
  expect(near.filter(({ whys }) => whys[0] === 'budget')).toHaveLength(3);
  expect(far.every(({ marks }) => marks.length === 1)).toBe(true);
});

test('what is painted stays, unless all is chosen anew', () => {
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue({
    top: 10,
    height: 20,
  } as DOMRect);
  const painted = Array.from({ length: 7 }, () => {
    const block = blockOf(true);
    block.painted = block.marks;
    return block;
  });
  fitToHeight(painted, 'balanced');
  expect(painted.every(({ marks }) => marks.length === 1)).toBe(true);
  fitToHeight(painted, 'balanced', true);
  expect(painted.filter(({ marks }) => marks.length === 1)).toHaveLength(6);
});

test('a mark that stays where it is and means something else now opens and looks as that', () => {
  const block = blockOf(true);
  const looks: string[][] = [];
  const paint = vi.fn((_: unknown, matches: readonly Match[]) => {
    const shown = matches.map(({ ids }) => ids.join());
    looks.push(shown);
    return () => void looks.splice(looks.indexOf(shown), 1);
  });
  const painter = { paint } as unknown as Painter;
  repaint(block, painter);
  const [match] = block.marks;
  block.marks = [{ ...(match as Match), ids: ['book-of-accounts'] }];
  repaint(block, painter, true);
  expect(block.painted.map(({ ids }) => ids)).toEqual([['book-of-accounts']]);
  // A meaning may be one that its glossary advises against, and the one before it not.
  expect(looks).toEqual([['book-of-accounts']]);
  block.marks = block.marks.map((mark) => ({ ...mark }));
  repaint(block, painter, true);
  expect(paint).toHaveBeenCalledTimes(2);
});

/** A block of one word that is chosen to be marked. */
function blockOf(isNear: boolean): PageBlock {
  const root = document.createElement('p');
  const text = document.createTextNode('ledger');
  root.append(text);
  document.body.append(root);
  const match: Match = {
    start: 0,
    end: 6,
    ids: ['ledger'],
    word: 0,
    weight: 2,
    reason: { kind: 'evidence', score: 1 },
  };
  return {
    text: { root, text: 'ledger', nodes: [text], starts: [0] },
    matches: [match],
    marks: [match],
    whys: ['marked'],
    painted: [],
    isNear,
    isWatched: true,
    isShown: true,
  } as unknown as PageBlock;
}
