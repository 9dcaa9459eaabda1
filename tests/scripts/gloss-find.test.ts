// cspell:ignore Firma geliehen glaubt weil mehr
import { describe, expect, test } from 'vitest';
import type { Glossary } from '@/data/glossary';
import { findInPages, readPages } from '@/scripts/gloss-find';
import { searchLines } from '@/scripts/gloss-search';
import { readGlossary } from '@/scripts/read-glossary';
import { glossaryOf } from '../core/lexicons';

const { glossary } = readGlossary();

describe('gloss find reads', () => {
  test('plain text as one page with a block a line', () => {
    expect(readPages(['One.', '{"page":1}', ''], false)).toEqual([['One.', '{"page":1}', '']]);
  });

  test.each<[string, string[], string[][]]>([
    ['nothing', [], []],
    [
      'lines that follow one another as one page, by its id',
      ['{"page":1,"text":"a"}', '{"page":1,"text":"b"}', '{"page":"1","text":"c"}'],
      [['a', 'b'], ['c']],
    ],
    [
      'a page that comes again as another one',
      ['{"page":1,"text":"a"}', '{"page":2,"text":"b"}', '{"page":1,"text":"c"}'],
      [['a'], ['b'], ['c']],
    ],
    [
      'ids that are objects by what they hold, and null as an id',
      ['{"page":{"n":1},"text":"a"}', '{"page":{"n":1},"text":"b"}', '{"page":null,"text":"c"}'],
      [['a', 'b'], ['c']],
    ],
    ['what else a line holds not at all', ['{"text":"a","x":[],"page":0}'], [['a']]],
  ])('from lines of JSON %s', (_, lines, pages) => {
    expect(readPages(lines, true)).toEqual(pages);
  });

  test.each([
    ['{"page":1,', 'line 2 is not JSON'],
    ['', 'line 2 is not JSON'],
    ['null', 'line 2 has no "text"'],
    ['["a"]', 'line 2 has no "text"'],
    ['{"page":1,"text":7}', 'line 2 has no "text"'],
    ['{"text":"b"}', 'line 2 has no "page"'],
  ])('no line of JSON like %s, and says which it is', (line, words) => {
    const read = () => readPages(['{"page":1,"text":"a"}', line], true);
    expect(read).toThrow(new SyntaxError(words));
  });
});

describe('gloss find', () => {
  const find = (pages: string[][], isExplained: boolean) =>
    [...findInPages(pages, glossary, isExplained)].map((line) => JSON.parse(line));

  test('writes the matches of each block, one line for each, and an empty one for none', () => {
    const pages = [['Interest rates rose.', 'It rained.'], ['The firm’s cash flow.']];
    expect(find(pages, false)).toEqual([
      [{ start: 0, end: 14, text: 'Interest rates', ids: ['interest-rate'] }],
      [],
      [
        { start: 4, end: 8, text: 'firm', ids: ['firm'] },
        { start: 11, end: 20, text: 'cash flow', ids: ['cash-flow'] },
      ],
    ]);
  });

  describe('--explain says of every candidate why it is marked or not:', () => {
    const PAGE = [
      'Interest rates rose. Write to sales@acme.com about interest rates.',
      'Our account with Capital One was closed.',
      'THE ROI OF IT',
      'Die Bank hat der Firma das Geld nicht geliehen, weil sie nicht mehr an ROI glaubt.',
    ];
    const candidates = find([PAGE], true).flat();
    test.each([
      ['Interest rates', true, true, 'marked', 'evidence'],
      ['interest rates', true, false, 'repeated', 'evidence'],
      ['sales', false, false, 'address', 'address'],
      ['Capital', false, false, 'name', 'name'],
      ['IT', false, false, 'shouted', 'shouted'],
      ['ROI', false, false, 'shouted', 'shouted'],
    ])('%s', (text, judged, marked, why, reason) => {
      const found = candidates.find((one) => one.text === text);
      expect([found?.judged, found?.marked, found?.why, found?.reason]).toEqual([
        judged,
        marked,
        why,
        reason,
      ]);
    });

    test('what is in another language', () => {
      const last = find([PAGE], true).at(-1);
      expect(last).toMatchObject([{ text: 'ROI', judged: false, why: 'language', ids: [] }]);
    });
  });

  test('--explain gives the words that were heard with their weights, and what block and page say', () => {
    const found = find([['Her account pays interest at a rate of five.']], true)[0];
    const interest = found.find((one: { text: string }) => one.text === 'interest');
    expect(interest.score).toBeGreaterThan(0);
    expect(interest.seen).toContainEqual(expect.stringMatching(/^rate \+\d\.\d$/));
    expect(interest.seen.slice(-2)).toEqual([
      expect.stringMatching(/^block -?\d+\.\d\d$/),
      expect.stringMatching(/^page -?\d+\.\d\d$/),
    ]);
  });

  test('--explain judges as it does without', () => {
    const page = [
      ['The firm raised equity. Her interest in the arts of the bank grew, and revenue.'],
    ];
    const spans = (rows: { start: number; end: number; ids: string[] }[][]) =>
      rows.map((row) => row.map(({ start, end, ids }) => ({ start, end, ids })));
    const judged = find(page, true).map((row) =>
      row.filter((one: { judged: boolean }) => one.judged),
    );
    expect(spans(judged)).toEqual(spans(find(page, false)));
  });
});

describe('gloss search', () => {
  const answers = (queries: string[], own: Glossary, limit = 10) =>
    [...searchLines(queries, own, limit)].map((line) => JSON.parse(line));
  const small = glossaryOf(['cash', 'cash flow', 'cash book', 'cash account']);

  test('answers a query a line, with what was found and its own time', () => {
    const rows = answers(['CAC', 'churn vs goodwill', 'weather tomorrow'], glossary);
    const [cac, churn, nothing] = rows;
    expect(cac.query).toBe('CAC');
    expect(cac.results[0]).toEqual({
      kind: 'entry',
      id: 'customer-acquisition-cost',
      title: 'customer acquisition cost',
      matched: 'CAC',
    });
    expect(churn.results[0]).toEqual({
      kind: 'side-by-side',
      id: 'customer-churn+goodwill',
      title: 'customer churn | goodwill',
    });
    expect(nothing).toMatchObject({ results: [], suggestions: [] });
    for (const { ms } of rows) expect(ms).toBeGreaterThan(0);
  });

  test.each([1, 2, 4])('gives no more results than were asked for: %i', (limit) => {
    expect(answers(['cash'], small, limit)[0].results).toHaveLength(limit);
  });

  test('keeps the order and the number of its queries, empty ones too', () => {
    const queries = ['cash book', '', 'cash', 'cash book'];
    expect(answers(queries, small).map(({ query }) => query)).toEqual(queries);
  });
});
