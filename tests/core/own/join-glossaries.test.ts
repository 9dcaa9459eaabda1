import { describe, expect, test } from 'vitest';
import { createNameIndex } from '@/core/name-index';
import type { InGeneral } from '@/core/own/in-general';
import { joinGlossaries, type OwnPart } from '@/core/own/join-glossaries';
import { type ComparisonView, createViewer, type EntryView } from '@/core/views';
import type { Entry, Glossary } from '@/data/glossary';
import { entry, glossaryOf } from '../lexicons';

const bare = { level: undefined, example: undefined, why: undefined, field: '' } as const;
const BUILT_IN = glossaryOf([
  entry('annual recurring revenue', {
    id: 'arr',
    field: 'finance',
    variants: [{ text: 'ARR', kind: 'abbreviation' }],
    definition: 'Revenue that comes back every year.',
  }),
  entry('client', { id: 'client', definition: 'A buyer of services.' }),
]);
const ACME: OwnPart = {
  id: 'acme',
  title: 'Acme',
  order: -1,
  records: {
    ...glossaryOf([
      entry('ARR', {
        ...bare,
        id: 'arr',
        definition: 'The same, services left out.',
        related: ['nrr', 'client'],
      }),
      entry('NRR', { ...bare, id: 'nrr', field: 'saas', definition: 'What stays.' }),
      entry('customer', { ...bare, id: 'customer', definition: 'Who pays.' }),
      entry('punter', { ...bare, id: 'punter', status: 'deprecated', preferred: 'customer' }),
      entry('mark', { ...bare, id: 'mark', status: 'superseded', preferred: 'client' }),
      entry('guest', { ...bare, id: 'guest', status: 'deprecated', preferred: 'visitor' }),
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
    explainers: [{ id: 'why', title: 'Why ARR', body: 'See [[arr|this]].', entries: ['arr'] }],
  },
};
const COURSE: OwnPart = {
  id: 'course',
  title: 'Course',
  order: 1,
  records: glossaryOf([
    entry('ARR', { ...bare, id: 'arr', definition: 'Average rate of return.' }),
  ]),
};

const viewing = (own: readonly OwnPart[]) => createViewer(joinGlossaries(BUILT_IN, own));
const entryOf = (own: readonly OwnPart[], id: string) =>
  viewing(own).view({ kind: 'entry', id }) as EntryView;

describe('glossaries that are joined', () => {
  const arr = entryOf([ACME], 'acme:arr');

  test('name the glossary of each entry that is not built in', () => {
    expect(arr.source).toBe('Acme');
    expect(entryOf([ACME], 'client').source).toBeUndefined();
  });

  test('link their own entries, and built-in ones where they have none of that name', () => {
    expect(arr.related).toMatchObject([{ id: 'acme:nrr', source: 'Acme' }, { id: 'client' }]);
    expect(arr.explainers).toEqual([{ id: 'acme:why', title: 'Why ARR' }]);
    expect(viewing([ACME]).view({ kind: 'explainer', id: 'acme:why' })).toMatchObject({
      blocks: [{ parts: [{}, { kind: 'link', entry: { id: 'acme:arr' } }, {}] }],
    });
  });

  test('show fields by the names that their owners give them', () => {
    expect(entryOf([ACME], 'acme:nrr').field).toBe('Software as a service');
  });

  test('stand in the reader’s order', () => {
    const { entries } = joinGlossaries(BUILT_IN, [COURSE, ACME]);
    const named = entries.filter(({ id }) => id.endsWith('arr')).map(({ id }) => id);
    expect(named).toEqual(['acme:arr', 'arr', 'course:arr']);
  });

  test('are looked up by their names, each with its glossary', () => {
    expect(createNameIndex(joinGlossaries(BUILT_IN, [ACME])).exact('NRR')).toMatchObject([
      { record: { id: 'acme:nrr', field: 'Acme · Software as a service' } },
    ]);
  });
});

describe('a term in two glossaries', () => {
  const general: InGeneral = { headwords: ['annual recurring revenue', 'ARR'], own: 'Acme' };

  test.each(['arr', 'acme:arr'])('leads to both meanings from %s', (id) => {
    expect(entryOf([ACME], id).comparisons[0]).toMatchObject({
      id: 'arr+acme:arr',
      inGeneral: general,
    });
  });

  test('is a comparison of what both say, in all that the company’s entry speaks of', () => {
    const view = viewing([ACME]).view({ kind: 'comparison', id: 'arr+acme:arr' }) as ComparisonView;
    expect(view).toMatchObject({
      inGeneral: general,
      columns: [{ id: 'arr' }, { id: 'acme:arr' }],
    });
    expect(view.criteria).toEqual([
      {
        label: 'definition',
        values: ['Revenue that comes back every year.', 'The same, services left out.'],
      },
    ]);
  });

  test('may be one in two glossaries of the reader’s', () => {
    const view = entryOf([ACME, COURSE], 'course:arr');
    expect(view.comparisons.map(({ id }) => id)).toEqual(['arr+course:arr', 'acme:arr+course:arr']);
  });

  test('has no comparison where the words are alike and the terms are not', () => {
    const other = glossaryOf([entry('rate', { variants: [{ text: 'ARR', kind: 'synonym' }] })]);
    const own = { ...COURSE, records: other as Glossary };
    expect(entryOf([own], 'course:rate').otherMeanings).toMatchObject([{ id: 'arr' }]);
    expect(entryOf([own], 'course:rate').comparisons).toEqual([]);
  });

  test('is nothing that two entries of one glossary make', () => {
    expect(viewing([ACME]).view({ kind: 'comparison', id: 'arr+client' })).toBeUndefined();
  });
});

describe('a term that its glossary advises against', () => {
  test.each([
    ['acme:punter', { text: 'customer', entry: { id: 'acme:customer' } }],
    ['acme:mark', { text: 'client', entry: { id: 'client' } }],
    ['acme:guest', { text: 'visitor' }],
  ])('names the one that is preferred: %s', (id, replacement) => {
    expect(entryOf([ACME], id).replacement).toMatchObject(replacement);
  });

  test('is told from those that are in use', () => {
    const own: OwnPart = {
      ...ACME,
      records: glossaryOf([
        { ...(entry('lead') as Entry), status: 'admitted', preferred: 'prospect' },
      ]),
    };
    expect(entryOf([own], 'acme:lead').replacement).toBeUndefined();
  });
});
