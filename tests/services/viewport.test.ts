// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ViewportWatch, watchViewport } from '@/services/viewport';

/** What the browser's observer would tell, told by hand. */
let tell: (...answers: [Element, boolean][]) => void;
let seen: (readonly (readonly [Element, boolean])[])[];
let viewport: ViewportWatch;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (changes: object[]) => void) {
        tell = (...answers) =>
          callback(answers.map(([target, isIntersecting]) => ({ target, isIntersecting })));
      }
      observe() {}
      unobserve() {}
    },
  );
  seen = [];
  viewport = watchViewport((moved) => seen.push(moved));
});

const first = document.createElement('p');
const second = document.createElement('p');

describe('what is told of elements near the viewport', () => {
  it('says nothing of elements that are not near and never were', () => {
    tell([first, false], [second, true]);
    expect(seen).toEqual([[[second, true]]]);
    tell([first, false]);
    expect(seen).toHaveLength(1);
  });

  it('tells of those that leave, once', () => {
    tell([first, true]);
    tell([first, false]);
    tell([first, false]);
    expect(seen).toEqual([[[first, true]], [[first, false]]]);
  });

  it('tells of those that leave after they were asked for and near', () => {
    const box = { top: 10, bottom: 20, width: 5 } as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValueOnce(box);
    expect(viewport.isNear(first)).toBe(true);
    tell([first, false]);
    expect(seen).toEqual([[[first, false]]]);
  });

  it('has forgotten what is not watched any more', () => {
    tell([first, true]);
    viewport.unwatch(first);
    tell([first, false]);
    expect(seen).toHaveLength(1);
  });
});
