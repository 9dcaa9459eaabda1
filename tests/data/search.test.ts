// cspell:ignore recievable inflatoin
import { describe, expect, it, test } from 'vitest';
import { ownedNames } from '@/scripts/eval-search/sets';
import { readGlossary } from '@/scripts/read-glossary';
import { openSearch } from '@/scripts/search-index';

const { glossary } = readGlossary();
const search = openSearch(glossary);
const found = (query: string) => search(query).results.map(({ kind, id }) => `${kind}:${id}`);

test('every name leads to an entry that owns it (each tenth is tried)', () => {
  const lost = ownedNames(glossary)
    .filter((_, at) => at % 10 === 0)
    .filter(({ text, owners }) => !owners.includes(found(text)[0] ?? ''));
  expect(lost).toEqual([]);
});

describe('the search of the glossary answers', () => {
  it.each([
    ['a description', 'money owed to suppliers', 'entry:accounts-payable'],
    ['a description', 'when prices keep rising', 'entry:inflation'],
    ['an abbreviation', 'CAC', 'entry:customer-acquisition-cost'],
    ['words in another order', 'cost of acquiring customers', 'entry:customer-acquisition-cost'],
    ['a sign in an abbreviation', 'p/e', 'entry:price-earnings-ratio'],
    ['a question that looks like a comparison', 'how do layoffs work', 'entry:layoff'],
    ['a question', 'how do you calculate ROI', 'entry:return-on-investment'],
    ['a question that an explainer has, too', 'what is EBITDA', 'entry:ebitda'],
    [
      'two terms',
      'difference between audit and review',
      'comparison:audit-vs-review-vs-compilation',
    ],
    ['two terms that share a word', 'bear vs bull market', 'comparison:bull-market-vs-bear-market'],
    [
      'three terms',
      'depreciation, amortization and depletion',
      'comparison:depreciation-vs-amortization-vs-depletion',
    ],
    [
      'two terms that nobody has compared',
      'churn vs goodwill',
      'side-by-side:customer-churn+goodwill',
    ],
    ['letters swapped', 'inflatoin', 'entry:inflation'],
    ['a word with a slip', 'recievable', 'entry:accounts-receivable'],
  ])('%s: %s', (_, query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });

  it('nothing where it has nothing', () => {
    expect(search('weather tomorrow')).toEqual({ results: [], suggestions: [] });
  });

  it('with both meanings of a form', () => {
    expect(found('p/e').slice(0, 2)).toEqual([
      'entry:price-earnings-ratio',
      'entry:private-equity',
    ]);
  });
});
