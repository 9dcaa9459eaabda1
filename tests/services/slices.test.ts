// @vitest-environment happy-dom
// cspell:ignore unstub
import { beforeEach, expect, test, vi } from 'vitest';
import { inSlices, inTurns, type Spent, whenShown, yieldToPage } from '@/services/slices';

/** Tells of the size of whatever is observed, as the browser does after it has drawn a frame. */
let tellSize: () => void;
let observed: Element | undefined;

beforeEach(() => {
  observed = undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        tellSize = callback;
      }
      observe(element: Element) {
        observed = element;
      }
      disconnect() {
        observed = undefined;
      }
    },
  );
  return () => vi.unstubAllGlobals();
});

/** Whether a promise has come by now. */
function hasCome(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);
}

function setWidth(width: number): void {
  vi.stubGlobal('innerWidth', width);
}

test('a page with room is shown at once', async () => {
  setWidth(800);
  await whenShown(new AbortController().signal);
});

test('a frame without room is shown once it has some', async () => {
  setWidth(0);
  const shown = whenShown(new AbortController().signal);
  window.dispatchEvent(new Event('resize'));
  expect(await hasCome(shown)).toBe(false);
  setWidth(560);
  window.dispatchEvent(new Event('resize'));
  await shown;
});

test('a frame that gets its first room without an event is shown then', async () => {
  setWidth(0);
  const shown = whenShown(new AbortController().signal);
  expect(observed).toBe(document.documentElement);
  tellSize();
  expect(await hasCome(shown)).toBe(false);
  setWidth(560);
  tellSize();
  await shown;
  expect(observed).toBeUndefined();
});

test('what is stopped is waited for no longer', async () => {
  setWidth(0);
  const stop = new AbortController();
  const shown = whenShown(stop.signal);
  stop.abort();
  setWidth(560);
  window.dispatchEvent(new Event('resize'));
  expect(await hasCome(shown)).toBe(false);
  expect(observed).toBeUndefined();
});

test('the page has its turn where the browser knows how to yield', async () => {
  const yielded = vi.fn(async () => undefined);
  vi.stubGlobal('scheduler', { yield: yielded });
  await yieldToPage();
  expect(yielded).toHaveBeenCalledOnce();
});

test.each([
  ['no scheduler', undefined],
  ['a scheduler that cannot yield', { postTask: () => undefined }],
])('the page has its turn with %s: what waits is done first', async (_, scheduler) => {
  vi.stubGlobal('scheduler', scheduler);
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => order.push('what waited');
  port2.postMessage(undefined);
  const turn = yieldToPage().then(() => order.push('ours'));
  // Promises alone let nobody else have a turn.
  for (let step = 0; step < 100; step++) await Promise.resolve();
  expect(order).toEqual([]);
  await turn;
  expect(order).toEqual(['what waited', 'ours']);
  port1.close();
});

test('work is noted as time in all, in slices, and the longest of them', async () => {
  let now = 0;
  vi.stubGlobal('performance', { now: () => now });
  const spent: Spent = [100, 1, 2];
  const take = (ms: number) => {
    now += ms;
  };
  const pause = () => {
    // What others do meanwhile is not ours.
    now += 1000;
    return undefined;
  };
  // While steps are long, the clock is looked at after each.
  const steps = [1, 1, 1, 1, 1, 1, 1, 3, 2, 2, 2, 2, 2, 2, 2, 2, 5];
  const { signal } = new AbortController();
  expect(await inSlices(spent, steps, take, signal, pause)).toBe(true);
  expect(spent).toEqual([131, 5, 10]);
});

test('what was done before a stop is noted too', async () => {
  let now = 0;
  vi.stubGlobal('performance', { now: () => now });
  const stopped = new AbortController();
  const spent: Spent = [0, 0, 0];
  const take = (ms: number) => {
    now += ms;
    stopped.abort();
  };
  expect(await inSlices(spent, [3, 4], take, stopped.signal)).toBe(false);
  expect(spent).toEqual([3, 1, 3]);
});

test('what is done in turns lets others have theirs after each step', async () => {
  const order: string[] = [];
  function* steps() {
    order.push('first');
    yield;
    order.push('second');
    return 'done';
  }
  const result = inTurns(steps());
  order.push('other');
  expect(await result).toBe('done');
  expect(order).toEqual(['first', 'other', 'second']);
});

test('short steps are taken eight at a time before the clock is looked at again', async () => {
  const now = vi.fn(() => 0);
  vi.stubGlobal('performance', { now });
  const steps = Array.from({ length: 81 });
  await inSlices([0, 0, 0], steps, () => undefined, new AbortController().signal);
  // At the start and the end, after the first step, and ten times after eight more.
  expect(now).toHaveBeenCalledTimes(13);
});
