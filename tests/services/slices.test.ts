// @vitest-environment happy-dom
// cspell:ignore unstub
import { beforeEach, expect, test, vi } from 'vitest';
import { whenShown } from '@/services/slices';

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
