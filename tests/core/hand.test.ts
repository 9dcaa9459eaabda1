import { expect, test } from 'vitest';
import { cameTo, type Hand, parked } from '@/core/hand';

/** Whether each step is the hand's own move; `scroll` is the page moving under the pointer. */
function ownMoves(steps: readonly ([x: number, y: number] | 'scroll')[]): boolean[] {
  let hand: Hand = {};
  return steps.flatMap((step) => {
    if (step === 'scroll') {
      hand = parked(hand);
      return [];
    }
    const came = cameTo(hand, { x: step[0], y: step[1] });
    hand = came.hand;
    return [came.isOwnMove];
  });
}

test.each<[string, Parameters<typeof ownMoves>[0], boolean[]]>([
  ['the first place is a move', [[10, 10]], [true]],
  [
    'each new place is one',
    [
      [10, 10],
      [11, 10],
      [11, 11],
    ],
    [true, true, true],
  ],
  [
    'the same place told again is none',
    [
      [10, 10],
      [10, 10],
    ],
    [true, false],
  ],
  ['nor is it after a scroll', [[10, 10], 'scroll', [10, 10]], [true, false]],
  [
    'nor is a tremble after a scroll, there and back',
    [[10, 10], 'scroll', [12, 10], [10, 9], [11, 11]],
    [true, false, false, false],
  ],
  ['more than a tremble is a move', [[10, 10], 'scroll', [12, 11]], [true, true]],
  [
    'all moves count once the hand has gone on',
    [[10, 10], 'scroll', [20, 10], [21, 10], [20, 10]],
    [true, true, true, true],
  ],
  [
    'a slow hand gets on while the page scrolls all the time',
    [[10, 10], 'scroll', [11, 10], 'scroll', [12, 10], 'scroll', [13, 10]],
    [true, false, false, true],
  ],
  ['a scroll before anything is known holds nothing up', ['scroll', [10, 10]], [true]],
])('%s', (_, steps, expected) => {
  expect(ownMoves(steps)).toEqual(expected);
});
