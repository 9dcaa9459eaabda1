// cspell:ignore recievable inflatoin
import { describe, expect, it } from 'vitest';
import { glossEngine } from '@/scripts/eval-search/engines';
import { type Figures, measure } from '@/scripts/eval-search/measure';
import { type Kind, readSets } from '@/scripts/eval-search/sets';
import { readGlossary } from '@/scripts/read-glossary';
import { openSearch } from '@/scripts/search-index';

/** Of the even rows of each set: how many there are at least, and the shares that must be found. */
const LEAST = {
  questions: { queries: 150, first: 0.97 },
  'two terms': { queries: 40, first: 0.98 },
  // Names begin alike, and what was typed in full comes first: no search could find more than .89.
  prefixes: { queries: 1500, first: 0.84, topThree: 0.97, topTen: 0.99 },
  typos: { queries: 500, first: 0.95, topThree: 0.99 },
  descriptions: { queries: 200, first: 0.45, topThree: 0.65, topTen: 0.8 },
  // What must find nothing is found first where nothing is.
  nothing: { queries: 50, first: 0.95 },
} as const;

const { glossary } = readGlossary();
const search = openSearch(glossary);
const found = (query: string) => search(query).results.map(({ kind, id }) => `${kind}:${id}`);

describe('of what people ask, judged on the rows that nothing was learned from, it finds', () => {
  const figures = measure(
    glossEngine(search),
    readSets(glossary, 'tests/search').filter(
      ({ kind, half }) => kind === 'names' || (half === 'even' && kind in LEAST),
    ),
  );
  const rowOf = (kind: Kind, half: Figures['half']) =>
    figures.find((row) => row.kind === kind && row.half === half) as Figures;

  it.each(['odd', 'even'] as const)('every name, first (%s rows)', (half) => {
    const row = rowOf('names', half);
    expect(row.queries).toBeGreaterThan(1000);
    expect(row.missed).toEqual([]);
  });

  it.each(Object.entries(LEAST) as [Kind, (typeof LEAST)[keyof typeof LEAST]][])(
    '%s as often as it must',
    (kind, { queries, ...least }) => {
      const row = rowOf(kind, 'even');
      expect(row.queries).toBeGreaterThanOrEqual(queries);
      for (const [place, share] of Object.entries(least)) {
        expect(row[place as keyof typeof least], place).toBeGreaterThanOrEqual(share);
      }
    },
  );
});

describe('the search of the glossary answers', () => {
  it.each([
    ['a description', 'money owed to suppliers', 'entry:accounts-payable'],
    ['a description', 'when prices keep rising', 'entry:inflation'],
    ['an abbreviation', 'CAC', 'entry:customer-acquisition-cost'],
    ['words in another order', 'cost of acquiring customers', 'entry:customer-acquisition-cost'],
    ['a sign in an abbreviation', 'p/e', 'entry:price-earnings-ratio'],
    ['a sign so far', 'M&', 'entry:mergers-and-acquisitions'],
    ['a hyphen so far', 'mark-', 'entry:markup'],
    ['a name so far that has words like another', 'internal rate', 'entry:internal-rate-of-return'],
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
