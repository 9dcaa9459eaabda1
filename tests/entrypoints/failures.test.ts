// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const ORIGIN = 'chrome-extension://abc/';
const sent: unknown[] = [];
const runtime = {
  id: 'abc',
  getURL: () => ORIGIN,
  sendMessage: async (message: unknown) => void sent.push(message),
};
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
  sent.length = 0;
  vi.resetModules();
});

function errorAt(stack: string): Error {
  return Object.assign(new TypeError('x is undefined'), { stack });
}

it('a program that fails over and over is heard of ten times', async () => {
  const { tellFailure } = await import('@/entrypoints/failures/tell-failure');
  for (let time = 0; time < 1000; time++) tellFailure(errorAt(`${ORIGIN}page.js:1:2`));
  expect(sent).toHaveLength(10);
});

it.each<[string, unknown, string]>([
  ['an error', errorAt('s'), 'TypeError: x is undefined'],
  ['a text, which may hold anything', 'Ann owes 7', 'string'],
  ['nothing', undefined, 'undefined'],
  ['a thing', { name: 'Ann' }, 'object'],
])('%s is told as what it is', async (_, thrown, message) => {
  const { tellFailure } = await import('@/entrypoints/failures/tell-failure');
  tellFailure(thrown);
  expect(sent).toMatchObject([{ type: 'failed', message }]);
});

interface Happened {
  readonly stack: string;
  readonly isTrusted: boolean;
}

it.each<[string, Happened, number]>([
  ['of our files', { stack: `at ${ORIGIN}page.js:1:2`, isTrusted: true }, 1],
  ['of others', { stack: 'at https://a.example/x.js:1:2', isTrusted: true }, 0],
  ['that a page has made up', { stack: `at ${ORIGIN}page.js:1:2`, isTrusted: false }, 0],
])('an error %s is heard so often', async (_, { stack, isTrusted }, times) => {
  const { watchFailures } = await import('@/entrypoints/failures/watch-failures');
  const heard: unknown[] = [];
  const end = new AbortController();
  watchFailures((error) => heard.push(error), end.signal);
  for (const [type, name] of [
    ['error', 'error'],
    ['unhandledrejection', 'reason'],
  ] as const) {
    const event = Object.assign(new Event(type), { [name]: errorAt(stack) });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    dispatchEvent(event);
  }
  expect(heard).toHaveLength(2 * times);
  end.abort();
});
