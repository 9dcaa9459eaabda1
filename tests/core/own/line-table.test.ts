// cspell:ignore costarring zebra
import { expect, test } from 'vitest';
import { createLineTable } from '@/core/own/line-table';
import { GOES_ON } from '@/core/own/own-lexicon';
import { hashWord } from '@/core/words';

/** Two words of one hash: the table cannot tell them apart. */
const [ONE, OTHER] = ['costarring', 'liquid'] as const;

test('two words share a hash', () => {
  expect(hashWord(ONE)).toBe(hashWord(OTHER));
});

test.each<[string, string[]]>([
  ['of one text', [`${ONE}\ta\nzebra\tb\n${OTHER}\tc`]],
  ['of several texts', [`${ONE}\ta`, `zebra\tb\n${OTHER}\tc`]],
])('lines %s whose words share a hash are given together, and once', (_, texts) => {
  const table = createLineTable(texts);
  expect(table.take(hashWord(ONE))).toBe(true);
  expect([...table.lines].sort()).toEqual([`${ONE}\ta`, `${OTHER}\tc`]);
  expect(table.take(hashWord(OTHER))).toBe(true);
  expect(table.lines).toEqual([]);
  expect(table.take(hashWord('zebra'))).toBe(true);
  expect(table.lines).toEqual(['zebra\tb']);
  expect(table.take(hashWord('horse'))).toBe(false);
});

test.each([
  [`${GOES_ON}${ONE}\ta`, `${OTHER}\tc`],
  [`${ONE}\ta`, `${GOES_ON}${OTHER}\tc`],
])('others go on from words where they do from one of the same hash: %j, %j', (...lines) => {
  const table = createLineTable([lines.join('\n')]);
  for (const time of ['first', 'second']) {
    expect([time, table.take(hashWord(ONE)), table.goesOn]).toEqual([time, true, true]);
  }
});
