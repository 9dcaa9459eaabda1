import { describe, expect, it } from 'vitest';
import { buildDescriptionIndex, readSynonyms } from '@/core/description-index';
import { createSearch } from '@/core/search';
import type { Entry, Glossary } from '@/data/glossary';

function entry(id: string, definition: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    headword: id.replaceAll('-', ' '),
    partOfSpeech: 'noun',
    variants: [],
    field: 'finance',
    level: 'core',
    definition,
    related: [],
    ...more,
  };
}

const GLOSSARY: Glossary = {
  title: 'Test',
  version: 1,
  language: 'en',
  shared: [],
  entries: [
    entry('accounts-payable', 'Money that a business owes to those who delivered goods.', {
      search: 'unpaid bills of vendors; money owed to suppliers',
    }),
    entry('accounts-receivable', 'Money that customers still have to pay to a business.'),
    entry('inflation', 'A lasting rise in prices across a whole economy.'),
    entry('deflation', 'A lasting fall in prices across a whole economy.'),
    entry('layoff', 'The end of a job because a firm cuts costs.', { level: 'everyday' }),
    entry('vendor', 'A firm that sells goods or services to another.'),
  ],
  comparisons: [],
  explainers: [
    {
      id: 'why-prices',
      title: 'What makes groceries dear?',
      body: '## Crops\nDroughts make harvests small.',
      entries: ['inflation'],
    },
  ],
};
const SYNONYMS = readSynonyms('dismiss layoff\nclimb rise\n');

const index = buildDescriptionIndex(GLOSSARY, SYNONYMS);
const search = createSearch(GLOSSARY, index);
const ids = (query: string) => search(query).results.map(({ id }) => id);

describe('a description finds', () => {
  it.each([
    ['words of the search text', 'money owed to suppliers', 'accounts-payable'],
    ['words of the definition, inflected', 'when prices are rising', 'inflation'],
    ['a question in other words', 'what is the money customers must pay', 'accounts-receivable'],
    ['the words of an explainer', 'droughts and small harvests', 'why-prices'],
    ['a single word that says much', 'suppliers', 'accounts-payable'],
  ])('%s: %s', (_, query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  it('the sentence that it was found in, with its words emphasised', () => {
    const [first] = search('lasting rise of prices').results;
    expect(first).toMatchObject({
      id: 'inflation',
      snippet: { text: 'A lasting rise in prices across a whole economy.' },
    });
    const { text = '', marks = [] } = (first && 'snippet' in first && first.snippet) || {};
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual([
      'lasting',
      'rise',
      'prices',
    ]);
  });

  it('records below those that are found by their name', () => {
    expect(ids('vendor').slice(0, 2)).toEqual(['vendor', 'accounts-payable']);
  });
});

describe('a description finds nothing', () => {
  it.each(['weather tomorrow', 'how to boil an egg', 'a small dog', '明天天气怎么样'])(
    'in "%s"',
    (query) => {
      expect(search(query).results).toEqual([]);
    },
  );
});

it('words that are synonyms help, if less than the word itself', () => {
  const text = 'prices climb across the economy';
  expect(ids(text).slice(0, 2)).toEqual(['inflation', 'deflation']);
  const without = createSearch(GLOSSARY);
  expect(without('climbing prices').results).toEqual([]);
});

it('what the reader has saved comes first among what fits alike', () => {
  const alike = { ...GLOSSARY, entries: ['one', 'two'].map((id) => entry(id, 'A crate of tea.')) };
  const find = createSearch(alike);
  const first = (saved: string[]) => find('crate with tea', { saved }).results[0]?.id;
  expect([first(['one']), first(['two'])]).toEqual(['one', 'two']);
});
