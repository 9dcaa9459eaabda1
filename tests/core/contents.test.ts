// cspell:ignore Établissement
import { describe, expect, it } from 'vitest';
import {
  byLetter,
  comparisonOf,
  contentsOf,
  fieldsOf,
  groupedByField,
  letterOf,
  ofLevels,
  ofTheDay,
} from '@/core/contents';
import type { Entry, Glossary } from '@/data/glossary';

const entry = (headword: string, field: string, level?: Entry['level']): Entry => ({
  id: headword.toLowerCase().replaceAll(' ', '-'),
  headword,
  field,
  level,
  partOfSpeech: 'noun',
  variants: [],
  definition: `What ${headword} means.`,
  related: [],
});

const comparison = (id: string, entries: string[], asked?: 'often' | 'sometimes') => ({
  id,
  title: id,
  entries,
  asked,
  criteria: [{ label: 'Focus', values: entries }],
  takeaways: [`The point of ${id}.`, 'Another.'],
});

const GLOSSARY: Glossary = {
  title: 'Ours',
  version: 1,
  language: 'en',
  entries: [
    entry('stock', 'finance', 'everyday'),
    entry('bond', 'finance', 'core'),
    entry('asset', 'accounting', 'core'),
    entry('Ponzi scheme', 'ethics'),
    entry('401(k) plan', 'finance', 'specialist'),
  ],
  comparisons: [
    comparison('seldom', ['stock', 'bond']),
    comparison('often', ['bond', 'asset'], 'often'),
    comparison('sometimes', ['bond', 'stock', 'asset'], 'sometimes'),
    comparison('accounts', ['asset', 'stock']),
  ],
  explainers: [
    {
      id: 'what-is-a-bond',
      title: 'What is a bond?',
      body: '## In short\nA [[bond]] is a loan. It pays [[stock|something]].',
      entries: ['bond'],
    },
  ],
  shared: [],
};

const contents = contentsOf(GLOSSARY);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('the contents of a glossary', () => {
  it('have entries from A to Z, whatever the case', () => {
    expect(contents.entries.map(({ headword }) => headword)).toEqual([
      '401(k) plan',
      'asset',
      'bond',
      'Ponzi scheme',
      'stock',
    ]);
  });

  it('have comparisons by the field of their first entry, the most asked first', () => {
    expect(ids(contents.comparisons)).toEqual(['accounts', 'often', 'sometimes', 'seldom']);
    expect(groupedByField(contents.comparisons).map(({ name }) => name)).toEqual([
      'Accounting',
      'Finance',
    ]);
  });

  it('say the first point of each comparison and the first sentence of each explainer', () => {
    expect(contents.comparisons[0]?.gist).toBe('The point of accounts.');
    expect(contents.explainers[0]?.gist).toBe('A bond is a loan.');
  });

  it('are listed under letters, digits first', () => {
    expect(byLetter(contents.entries).map(({ key, records }) => [key, ids(records)])).toEqual([
      ['#', ['401(k)-plan']],
      ['A', ['asset']],
      ['B', ['bond']],
      ['P', ['ponzi-scheme']],
      ['S', ['stock']],
    ]);
  });

  it('name the fields in their own order, with what each has', () => {
    expect(fieldsOf(contents.entries).map(({ name, records }) => [name, records.length])).toEqual([
      ['Accounting', 1],
      ['Finance', 3],
      ['Ethics and sustainability', 1],
    ]);
  });

  it.each([
    [[], 5],
    [['core'], 2],
    [['everyday', 'specialist'], 2],
  ] as const)('can be narrowed to levels: %s', (levels, count) => {
    expect(ofLevels(contents.entries, levels)).toHaveLength(count);
  });

  it.each([
    ['asset', 'A'],
    ['Établissement', 'E'],
    ['401(k) plan', '#'],
    ['', '#'],
  ])('file %o under %s', (name, letter) => expect(letterOf(name)).toBe(letter));
});

describe('the comparison of just these entries', () => {
  it.each([
    [['bond', 'stock'], 'seldom'],
    [['stock', 'bond'], 'seldom'],
    [['asset', 'stock', 'bond'], 'sometimes'],
    // One of them alone, or one more, is another comparison.
    [['stock'], undefined],
    [['ponzi-scheme', 'stock'], undefined],
    [['asset', 'stock', 'bond', 'ponzi-scheme'], undefined],
  ])('%s', (entries, found) => expect(comparisonOf(contents, entries)?.id).toBe(found));
});

describe('what is shown of many records each day', () => {
  const records = ['a', 'b', 'c', 'd', 'e'];

  it.each([
    [0, ['a', 'b']],
    [1, ['c', 'd']],
    [2, ['e', 'a']],
    [20_000, ['a', 'b']],
  ])('on day %i is %s', (day, shown) => expect(ofTheDay(records, day, 2)).toEqual(shown));

  it('is all there is where there is little', () => {
    expect(ofTheDay(['a'], 3, 6)).toEqual(['a']);
    expect(ofTheDay([], 3, 6)).toEqual([]);
  });
});
