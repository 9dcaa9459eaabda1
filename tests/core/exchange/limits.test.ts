/** What is just within the limits is taken; one more is refused. */
import { describe, expect, test } from 'vitest';
import { FORMATS } from '@/core/exchange/formats';
import { readGlossaryFile } from '@/core/exchange/read-file';
import { entry, glossaryOf } from '../lexicons';
import { LOST } from './carried';
import { outcomeOf } from './faults';

const FORMATS_BOTH_WAYS = Object.keys(LOST) as (keyof typeof LOST)[];
const HEAD = 'term,definition\n';
const MB = 1024 * 1024;

/** How many entries are read of what is written of one. */
function readOf(format: keyof typeof LOST, headword: string, definition: string): number {
  const content = FORMATS[format].write(glossaryOf([entry(headword, { id: 'a', definition })]));
  const reading = readGlossaryFile(content, { file: 'a', format });
  return reading.kind === 'read' ? reading.glossary.entries.length : 0;
}

describe.each(FORMATS_BOTH_WAYS)('%s', (format) => {
  test('takes a term of 200 characters and no longer one', () => {
    expect([200, 201].map((length) => readOf(format, 't'.repeat(length), 'd'))).toEqual([1, 0]);
  });

  test('takes a definition of 8,000 characters and no longer one', () => {
    expect([8000, 8001].map((length) => readOf(format, 't', 'd'.repeat(length)))).toEqual([1, 0]);
  });
});

test('a file of 10 MB is taken and no larger one', () => {
  const bytes = (size: number) => new Uint8Array(size).fill(10);
  const file = (size: number) => {
    const all = bytes(size);
    all.set(new TextEncoder().encode(`${HEAD}ARR,Yearly revenue.\n# `));
    return all.fill(32, HEAD.length + 22);
  };
  expect(outcomeOf(file(10 * MB), 'a.csv').headwords[0]).toBe('ARR');
  expect(outcomeOf(file(10 * MB + 1), 'a.csv').faults).toEqual(['file -: is larger than 10 MB']);
});

test.each([
  ['lists of JSON', '[', ']'],
  ['objects of JSON', '{"a":', '}'],
])('%s are taken 32 deep and no deeper', (_, open, close) => {
  const file = (depth: number) => {
    // The document itself is the first level; a number within the last one is none.
    const inner = `${open.repeat(depth - 1)}1${close.repeat(depth - 1)}`;
    return `{"format":"gloss","version":1,"title":"T","language":"en","entries":[],"x":${inner}}`;
  };
  expect(outcomeOf(file(32), 'a.json').faults).toEqual([]);
  expect(outcomeOf(file(33), 'a.json').faults).toEqual([
    'file 1: has more than 32 levels within one another',
  ]);
});

test('50,000 entries are taken and no more', () => {
  const file = (count: number) =>
    HEAD + Array.from({ length: count }, (_, at) => `t${at},d\n`).join('');
  expect(outcomeOf(file(50_000), 'a.csv').headwords).toHaveLength(50_000);
  expect(outcomeOf(file(50_001), 'a.csv')).toEqual({
    faults: ['file 50002: has more than 50,000 entries'],
    headwords: [],
  });
});
