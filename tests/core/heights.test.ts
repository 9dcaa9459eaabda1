/** Marks along a page's height. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRoom } from '@/core/heights';

const at = (...tops: (number | undefined)[]) => tops.map((top) => ({ top, weight: 2 }));

describe('in the height of a screen', () => {
  it('no more than six have room', () => {
    const items = at(0, 100, 200, 300, 400, 500, 600, 850, 2000);
    expect([...withoutRoom(items, [], 'balanced')].map(({ top }) => top)).toEqual([600]);
  });

  it('the most specialised have it first', () => {
    const items = [...at(0, 10, 20, 30, 40, 50), { top: 60, weight: 5 }];
    expect([...withoutRoom(items, [], 'balanced')].map(({ top }) => top)).toEqual([50]);
  });

  it('what is shown already keeps it', () => {
    const items = at(10, 20);
    expect(withoutRoom(items, [0, 1, 2, 3, 4, 5], 'balanced').size).toBe(2);
    expect(withoutRoom(items, [0, 1, 2, 3, 4, undefined], 'balanced').size).toBe(1);
  });

  it('what has no place takes no room, and every mention has some', () => {
    expect(withoutRoom(at(...Array(20).fill(undefined)), [], 'fewest').size).toBe(0);
    expect(withoutRoom(at(...Array(20).fill(7)), [], 'every').size).toBe(0);
  });

  it('no stretch is ever crowded by what has room, and nothing more would have it', () => {
    const tops = fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 60 });
    fc.assert(
      fc.property(tops, (given) => {
        const items = at(...given);
        const left = withoutRoom(items, [], 'balanced');
        const kept = items.filter((item) => !left.has(item)).map(({ top }) => top as number);
        const crowd = (from: number, of: number[]) =>
          of.filter((top) => top >= from && top < from + 850).length;
        for (const top of kept) expect(crowd(top, kept)).toBeLessThanOrEqual(6);
        for (const { top = 0 } of left) {
          const crowded = [...kept, top].some((from) => crowd(from, [...kept, top]) > 6);
          expect(crowded).toBe(true);
        }
      }),
    );
  });
});
