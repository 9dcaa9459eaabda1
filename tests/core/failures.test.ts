import { describe, expect, it } from 'vitest';
import {
  type Failures,
  failuresText,
  MOST_KINDS,
  ownLines,
  plainMessage,
  readFailures,
  storedFailures,
  withFailure,
} from '@/core/failures';

const ORIGIN = 'chrome-extension://abc/';
const SOURCE = { where: 'page.js', origin: ORIGIN, time: 1000, version: '0.1.0' };
const STACK = `TypeError: x is undefined
    at read (${ORIGIN}page.js:1:200)
    at https://bank.example/account/7?name=ann:3:9
    at ${ORIGIN}chunks/popup-a_B.js:2:31`;

const failed = (before: Failures, message: string, more: Partial<typeof SOURCE> = {}) =>
  withFailure(before, { message, stack: STACK }, { ...SOURCE, ...more });

describe('a message', () => {
  it.each([
    ['TypeError: x is undefined', 'TypeError: x is undefined'],
    [
      "Cannot read properties of null (reading 'length')",
      "Cannot read properties of null (reading 'length')",
    ],
    [
      "Failed to execute 'setStart' on 'Range': The offset 9 is larger than the node's length (4).",
      "Failed to execute 'setStart' on 'Range': The offset 9 is larger than the node's length (4).",
    ],
    [
      `can't access property "length", a is undefined`,
      `can't access property "length", a is undefined`,
    ],
    [
      `Unexpected token 'A', "Ann owes 7"... is not valid JSON`,
      'Unexpected token “…”, “…”... is not valid JSON',
    ],
    [`'#my bank' is not a valid selector`, '“…” is not a valid selector'],
    ['said “Ann’s salary” and ‘more’ and `x`', 'said “…” and “…” and “…”'],
    [`broken off: "Ann owes`, 'broken off: “…”'],
    [`(reading 'Ann owes 7')`, '(reading “…”)'],
    ['from https://bank.example/account?name=ann now', 'from … now'],
    ['at blob:https://a.example/1 and data:text/html,hello', 'at … and …'],
    ['mail to ann@bank.example failed', 'mail to … failed'],
    ['two\n lines', 'two lines'],
  ])('%j becomes %j', (message, plain) => {
    expect(plainMessage(message)).toBe(plain);
  });

  it('is cut where it is long', () => {
    expect(plainMessage('x'.repeat(5000)).length).toBe(201);
  });
});

describe('a stack', () => {
  it('is kept as far as it lies in our own files', () => {
    expect(ownLines(STACK, ORIGIN)).toEqual(['page.js:1:200', 'chunks/popup-a_B.js:2:31']);
  });

  it.each([
    ['is of others', 'at https://bank.example/x.js:1:1', 0],
    ['speaks of our files without a place', `at ${ORIGIN}page.js and more`, 0],
    ['is very deep', `at ${ORIGIN}page.js:1:2\n`.repeat(900), 5],
    ['is Firefox’s', `read@${ORIGIN}page.js:1:2\n@${ORIGIN}page.js:1:3`, 2],
  ])('that %s gives so many lines', (_, stack, count) => {
    expect(ownLines(stack, ORIGIN)).toHaveLength(count);
  });
});

describe('failures', () => {
  it('are counted by program, message and place', () => {
    const twice = failed(failed([], 'a'), 'a', { time: 2000, version: '0.2.0' });
    expect(twice).toMatchObject([{ message: 'a', count: 2, last: 2000, version: '0.2.0' }]);
    expect(failed(twice, 'b')).toMatchObject([
      { message: 'b', count: 1 },
      { message: 'a', count: 2 },
    ]);
    expect(failed(twice, 'a', { where: 'popup.html' })).toHaveLength(2);
  });

  it('keep the latest kinds and no more, however many there are', () => {
    let all: Failures = [];
    for (let number = 0; number < 500; number++) all = failed(all, `kind ${number}`);
    expect(all).toHaveLength(MOST_KINDS);
    expect(all[0]?.message).toBe('kind 499');
    expect(JSON.stringify(all).length).toBeLessThan(50_000);
  });

  it('come back from storage as they were', () => {
    const all = failed(failed([], 'a'), 'b');
    expect(readFailures(JSON.parse(JSON.stringify(storedFailures(all))))).toEqual(all);
  });

  it.each([undefined, 7, [], {}, { kinds: 'x' }, { version: 9, kinds: failed([], 'a') }])(
    'are none where storage holds %j',
    (stored) => {
      expect(readFailures(stored)).toEqual([]);
    },
  );

  it('lose only what is damaged', () => {
    const kinds = [...failed([], 'a'), { where: 7 }];
    expect(readFailures({ version: 1, kinds })).toEqual(failed([], 'a'));
  });

  it('are a text that can be handed on', () => {
    expect(failuresText(failed([], 'a'))).toBe(
      'a\n  page.js, 1 ×, 1970-01-01T00:00:01.000Z, Gloss 0.1.0\n  page.js:1:200\n  chunks/popup-a_B.js:2:31\n',
    );
  });
});
