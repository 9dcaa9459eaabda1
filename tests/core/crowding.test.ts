import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLine } from '@/core/crowding';

const LENGTH = 100;

function lineOf(places: readonly number[]) {
  const line = createLine(LENGTH);
  for (const place of places) line.add(place);
  return line;
}

describe('a line', () => {
  it.each<[string, number[], number, number, boolean]>([
    ['has room for the first', [], 50, 1, true],
    ['has none beside one, where one is the most', [50], 60, 1, false],
    ['has none before one, either', [50], 40, 1, false],
    ['has room a whole stretch behind it', [50], 150, 1, true],
    ['has room where one more makes two', [50], 60, 2, true],
    ['has none between two, where two are the most', [40, 80], 60, 2, false],
    ['has none before two that are near', [40, 80], 0, 2, false],
    ['has room before two of which one is far', [40, 180], 0, 2, true],
    ['counts places that were added in any order', [80, 0, 40], 99, 3, false],
    ['counts equal places each', [50, 50], 50, 2, false],
  ])('%s', (_, places, at, most, expected) => {
    expect(lineOf(places).hasRoom(at, most)).toBe(expected);
  });

  it('never holds a stretch with more than the most, whatever is offered', () => {
    const offers = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 });
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 6 }), (places, most) => {
        const line = createLine(LENGTH);
        const taken: number[] = [];
        for (const at of places) {
          if (!line.hasRoom(at, most)) continue;
          line.add(at);
          taken.push(at);
        }
        for (const from of taken) {
          const within = taken.filter((at) => at >= from && at < from + LENGTH);
          expect(within.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
