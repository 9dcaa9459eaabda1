// cspell:ignore oeuv recievable lasagne Œuvre œuvre
import { expect, it } from 'vitest';
import { spansInName, spansOfStems } from '@/core/emphasis';
import { searchKey } from '@/core/name-index';
import { stemOf } from '@/core/stem';

it.each([
  ['the start of a word', 'market', 'marketing mix', ['market']],
  ['the start of a later word', 'mix', 'marketing mix', ['mix']],
  ['the whole name', 'Marketing Mix', 'marketing mix', ['marketing mix']],
  ['a name written with other spaces', 'startup', 'start-up', ['start-up']],
  ['neighbouring words as one', 'accounts pay', 'accounts payable', ['accounts pay']],
  ['an inflection', 'liabilities', 'current liability', ['liability']],
  ['a word with a slip of the keys', 'recievable', 'accounts receivable', ['receivable']],
  ['a word with an accent', 'cafe', 'café society', ['café']],
  ['a word with a ligature', 'oeuv', 'Œuvre', ['Œuv']],
  ['a word with a curly quote', 'owners eq', 'owner’s equity', ['owner’s eq']],
  ['nothing where nothing is alike', 'xyz', 'marketing', []],
])('emphasises %s', (_, query, name, expected) => {
  const spans = spansInName(name, searchKey(query));
  expect(spans.map(([start, end]) => name.slice(start, end))).toEqual(expected);
});

it('emphasises the words of a sentence that share a stem', () => {
  const text = 'Money that a business owes to its suppliers.';
  const spans = spansOfStems(text, new Set(['supplier', 'owing'].map(stemOf)));
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['owes', 'suppliers']);
});
