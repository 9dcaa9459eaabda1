// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { whenShown } from '@/services/slices';

afterEach(() => vi.restoreAllMocks());

function lookedAt(isShown: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isShown ? 'visible' : 'hidden');
}

test('a page that nobody looks at waits until it is shown [A16]', async () => {
  lookedAt(false);
  let isBegun = false;
  const begun = whenShown(new AbortController().signal).then(() => {
    isBegun = true;
  });
  document.dispatchEvent(new Event('visibilitychange'));
  await Promise.resolve();
  expect(isBegun).toBe(false);
  lookedAt(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await begun;
  expect(isBegun).toBe(true);
});

test('a page that is drawn beforehand waits until it is turned to [A16]', async () => {
  lookedAt(true);
  Object.assign(document, { prerendering: true });
  let isBegun = false;
  const begun = whenShown(new AbortController().signal).then(() => {
    isBegun = true;
  });
  await Promise.resolve();
  expect(isBegun).toBe(false);
  Object.assign(document, { prerendering: false });
  document.dispatchEvent(new Event('prerenderingchange'));
  await begun;
  expect(isBegun).toBe(true);
});
