// cspell:ignore ashash
import { expect, it } from 'vitest';
import { createLetterPairs } from '@/core/letter-pairs';

const NAMES = ['cash', 'cash flow', 'ash', '', 'éa'];

it.each([
  ['cash', [3, 3, 2, 0, 0]],
  ['flow', [0, 3, 0, 0, 0]],
  // A pair counts as often as it is typed, and once however often the name has it.
  ['ashash', [4, 4, 4, 0, 0]],
  ['c', [0, 0, 0, 0, 0]],
])('counts the pairs of “%s” that each name has', (text, expected) => {
  expect([...createLetterPairs(NAMES).shared(text)]).toEqual(expected);
});

it('never counts fewer where letters share a number', () => {
  // "é" and "i" do: a name may seem nearer than it is, and is then compared.
  expect(createLetterPairs(NAMES).shared('éa')[4]).toBe(1);
});
