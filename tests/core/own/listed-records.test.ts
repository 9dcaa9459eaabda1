import { expect, test } from 'vitest';
import { createRecordSearch } from '@/core/own/listed-records';
import { entry, glossaryOf } from '../lexicons';

const records = {
  ...glossaryOf([
    entry('net revenue', { status: 'deprecated' }),
    entry('ARR', { variants: [{ text: 'run rate', kind: 'synonym' as const }] }),
  ]),
  comparisons: [
    {
      id: 'c',
      title: 'ARR vs net revenue',
      entries: ['arr', 'net-revenue'],
      criteria: [{ label: 'x', values: ['a', 'b'] }],
      takeaways: [],
    },
  ],
};
const own = { records, edited: new Set(['arr']), news: new Set(['c']) };

const search = createRecordSearch(own);
const names = (query: string, count = 10) => search(query, count).records.map(({ name }) => name);

test('records stand from A to Z, comparisons last, with what is to be known of them', () => {
  expect(search('', 10)).toMatchObject({
    total: 3,
    records: [
      { name: 'ARR', text: 'A thing.', isEdited: true, isNews: false },
      { name: 'net revenue', status: 'deprecated' },
      { name: 'ARR vs net revenue', text: 'ARR, net revenue', isNews: true },
    ],
  });
});

test('they are found by any of their names, whatever their case', () => {
  expect(names('RUN')).toEqual(['ARR']);
  expect(names(' net ')).toEqual(['net revenue', 'ARR vs net revenue']);
  expect(names('moon')).toEqual([]);
});

test('a long list is cut, and says how long it is', () => {
  expect(names('', 1)).toEqual(['ARR']);
  expect(search('', 1).total).toBe(3);
});

test('numbers in names count as numbers, and no letter by its case or accent', () => {
  const list = glossaryOf(['Unit 10', 'unit 9', 'Café', 'zone', 'unit']);
  const { records: listed } = createRecordSearch({
    records: list,
    edited: new Set(),
    news: new Set(),
  })('', 9);
  expect(listed.map(({ name }) => name)).toEqual(['Café', 'unit', 'unit 9', 'Unit 10', 'zone']);
});
