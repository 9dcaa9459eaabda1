// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PlaceHistory, watchHistory } from '@/services/history';

let history: PlaceHistory;
let seen: string[];

beforeEach(() => {
  vi.useFakeTimers();
  location.hash = '#/';
  seen = [];
  history = watchHistory(({ hash }) => seen.push(hash));
});

afterEach(() => {
  history.stop();
  vi.useRealTimers();
});

/** A search typed letter by letter: the first one is a step of its own. */
function type(text: string) {
  [...text].forEach((_, at) => {
    history.goOn(`#/search?q=${text.slice(0, at + 1)}`, at === 0 ? 'push' : 'replace');
  });
}

describe('what is typed', () => {
  it('is the place at once, and the address once the reader pauses', () => {
    const replace = vi.spyOn(window.history, 'replaceState');
    type('cash');
    expect(seen.at(-1)).toBe('#/search?q=cash');
    expect(location.hash).toBe('#/search?q=c');
    vi.runAllTimers();
    expect(location.hash).toBe('#/search?q=cash');
    expect(replace).toHaveBeenCalledTimes(1);
    replace.mockRestore();
  });

  it('is the address before a link is followed', () => {
    type('cash');
    document.body.click();
    expect(location.hash).toBe('#/search?q=cash');
  });

  it('is the address of the step that the reader goes on from', () => {
    const addresses: string[] = [];
    const replace = vi
      .spyOn(window.history, 'replaceState')
      .mockImplementation((_state, _title, url) => void addresses.push(String(url)));
    type('cash');
    history.go('#/entry/cash');
    expect(addresses).toEqual(['#/search?q=cash']);
    expect(location.hash).toBe('#/entry/cash');
    replace.mockRestore();
  });

  it('takes no other step’s address where the reader has gone back meanwhile', () => {
    type('cash');
    location.hash = '#/browse';
    window.dispatchEvent(new Event('hashchange'));
    vi.runAllTimers();
    expect(location.hash).toBe('#/browse');
  });

  it('leaves the step alone that the browser has gone back to and not yet told of', () => {
    type('cash');
    // As the browser does it: the state is the other step’s at once, the event comes later.
    window.history.replaceState({ key: 'another' }, '', '#/browse');
    vi.runAllTimers();
    expect(location.hash).toBe('#/browse');
  });
});
