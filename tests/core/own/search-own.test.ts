import { describe, expect, test } from 'vitest';
import { indexingMeanings, indexingNames } from '@/core/own/index-own';
import type { OwnPart } from '@/core/own/join-glossaries';
import { type OwnSearched, searchWithOwn } from '@/core/own/search-own';
import { type FoundRecord, searchOver } from '@/core/search';
import { readSearched, writeSearched } from '@/core/search-file';
import { searchedIn } from '@/core/searched';
import { finished } from '@/core/steps';
import { entry, glossaryOf } from '../lexicons';

const bare = { level: undefined, example: undefined, why: undefined, field: '' } as const;
const BUILT_IN = searchedIn(
  glossaryOf([
    entry('annual recurring revenue', {
      id: 'arr',
      field: 'finance',
      variants: [{ text: 'ARR', kind: 'abbreviation' }],
      definition: 'Revenue that comes back every year.',
    }),
    entry('accounts payable', { definition: 'Money that a business owes to its suppliers.' }),
    ...['bond', 'share', 'lease'].map((name) => entry(name, { definition: `A ${name} of paper.` })),
  ]),
);
const ACME: OwnPart = {
  id: 'acme',
  title: 'Acme',
  order: -1,
  records: {
    ...glossaryOf([
      entry('ARR', { ...bare, id: 'arr', definition: 'The same, services left out.' }),
      entry('NRR', { ...bare, id: 'nrr', field: 'saas', definition: 'What stays.' }),
      entry('flywheel\nreview', {
        ...bare,
        id: 'flywheel',
        definition: 'The monthly meeting on what slows a team down.\nIt is short.',
        plain: 'A talk about obstacles.',
      }),
    ]),
    fields: { saas: 'Software as a service' },
    comparisons: [
      {
        id: 'arr-nrr',
        title: 'ARR vs NRR',
        entries: ['arr', 'nrr'],
        criteria: [{ label: 'Focus', values: ['all', 'what stays'] }],
        takeaways: [],
      },
    ],
    explainers: [{ id: 'why', title: 'Why ARR', body: 'Droughts of cash.', entries: ['arr'] }],
  },
};
const COURSE: OwnPart = {
  id: 'course',
  title: 'Course',
  order: 1,
  records: glossaryOf([
    entry('ARR', { ...bare, id: 'arr', definition: 'Average rate of return.' }),
    entry('obligation', { ...bare, id: 'owing', definition: 'Money owed to suppliers by Acme.' }),
  ]),
};

/** As the extension does: made once, written to a file and read again. */
function searched(part: OwnPart): OwnSearched {
  const whole = {
    ...finished(indexingNames(part)),
    descriptions: finished(indexingMeanings(part)),
  };
  const file = new Uint8Array(writeSearched(whole, new TextEncoder())).buffer;
  return { ...part, searched: readSearched(file, new TextDecoder()) };
}

const search = searchOver(searchWithOwn(BUILT_IN, [COURSE, ACME].map(searched)));
const ids = (query: string) => search(query).results.map(({ id }) => id);

describe('own glossaries are searched beside the built-in one', () => {
  test('by name, in the reader’s order, each result with its glossary', () => {
    expect(search('arr').results.slice(0, 3)).toMatchObject([
      { id: 'acme:arr', field: 'Acme' },
      { id: 'course:arr', field: 'Course' },
      { id: 'arr', field: 'Finance' },
    ]);
    expect(search('nrr').results).toMatchObject([{ field: 'Acme · Software as a service' }, {}]);
  });

  test('and compared', () => {
    expect(ids('arr vs nrr')[0]).toBe('acme:arr-nrr');
  });

  test.each([
    ['of the definition', 'monthly meeting about slow teams', 'acme:flywheel'],
    ['of the plain words', 'talk about an obstacle', 'acme:flywheel'],
    ['of an explainer', 'droughts of cash', 'acme:why'],
    ['of a glossary that stands behind', 'average rate', 'course:arr'],
    ['of the built-in one', 'revenue that comes back', 'arr'],
  ])('by words %s', (_, query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  test('what was described says where it is from, and shows the sentence', () => {
    const [first] = search('meeting that slows a team').results as FoundRecord[];
    expect(first).toMatchObject({
      title: 'flywheel review',
      field: 'Acme',
      snippet: { text: 'The monthly meeting on what slows a team down. It is short.' },
    });
    expect(first?.snippet?.marks).toHaveLength(3);
  });

  test('both are in one list where a description fits both', () => {
    expect(ids('money owed to suppliers').toSorted()).toEqual(['accounts-payable', 'course:owing']);
  });

  test('nothing is found in any where nothing fits', () => {
    expect(ids('how to boil an egg')).toEqual([]);
  });
});

test('a word that all of a long glossary’s entries share says little of each', () => {
  const entries = Array.from({ length: 500 }, (_, number) =>
    entry(`unit ${number}`, { ...bare, definition: 'A unit of revenue.' }),
  );
  const long: OwnPart = { ...ACME, id: 'long', records: glossaryOf(entries) };
  const find = searchOver(searchWithOwn(BUILT_IN, [searched(long)]));
  expect(find('revenue that comes back').results[0]).toMatchObject({ id: 'arr' });
});
