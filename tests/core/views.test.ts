import { describe, expect, it } from 'vitest';
import { explainerBlocks } from '@/core/explainer-blocks';
import { createViewer, type EntryView } from '@/core/views';
import type { Entry, Glossary } from '@/data/glossary';

function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    headword: id,
    partOfSpeech: 'noun',
    variants: [],
    field: 'finance',
    level: 'core',
    definition: `Definition of ${id}.`,
    example: '',
    why: '',
    related: [],
    ...more,
  };
}

const pair = (id: string, entries: string[]) => ({
  id,
  title: id,
  entries,
  criteria: [{ label: 'Focus', values: entries }],
  takeaways: ['One.', 'Two.'],
  inPractice: 'Both.',
});

const GLOSSARY: Glossary = {
  title: 'Test',
  version: 1,
  language: 'en',
  shared: ['stock'],
  entries: [
    entry('share', {
      variants: [{ text: 'Stock', kind: 'synonym' }],
      related: ['bond', 'nowhere'],
      search: 'part of a company',
    }),
    entry('inventory', {
      field: 'operations',
      variants: [{ text: 'stock', kind: 'synonym' }],
    }),
    entry('bond', { field: 'human-resources' }),
    entry('fund', { field: 'a field of the reader' }),
  ],
  comparisons: [
    pair('bond-share-fund', ['share', 'bond', 'fund']),
    pair('bond-share', ['bond', 'share']),
    pair('share-fund', ['share', 'fund']),
  ],
  explainers: [{ id: 'why', title: 'Why shares?', body: 'See [[share]].', entries: ['share'] }],
};
const viewer = createViewer(GLOSSARY);

describe('an entry', () => {
  const share = viewer.view({ kind: 'entry', id: 'share' }) as EntryView;

  it('lists the other meanings of its words', () => {
    expect(share.otherMeanings).toEqual([
      {
        id: 'inventory',
        headword: 'inventory',
        field: 'Operations',
        definition: 'Definition of inventory.',
        shared: 'Stock',
      },
    ]);
  });

  it('names the form that another meaning shares with it, unless that is its headword', () => {
    const ltv = { text: 'LTV', kind: 'abbreviation' } as const;
    const viewed = createViewer({
      ...GLOSSARY,
      entries: [
        entry('lifetime value', { variants: [ltv] }),
        entry('loan-to-value ratio', { variants: [ltv] }),
        entry('broadcast', { headword: 'LTV' }),
      ],
    });
    const sharedBy = (id: string) =>
      (viewed.view({ kind: 'entry', id }) as EntryView).otherMeanings.map(
        (other) => `${other.id}: ${other.shared}`,
      );
    expect(sharedBy('lifetime value')).toEqual(['loan-to-value ratio: LTV', 'broadcast: LTV']);
    expect(sharedBy('broadcast')).toEqual([
      'lifetime value: undefined',
      'loan-to-value ratio: undefined',
    ]);
  });

  it('links related entries and leaves out those that do not exist', () => {
    expect(share.related).toEqual([{ id: 'bond', headword: 'bond', field: 'Human resources' }]);
  });

  it('names pairs before triples among its comparisons, each with the others in it', () => {
    expect(share.comparisons.map(({ others }) => others.map(({ id }) => id))).toEqual([
      ['fund'],
      ['bond'],
      ['bond', 'fund'],
    ]);
  });

  it('names the explainers that speak of it', () => {
    expect(share.explainers).toEqual([{ id: 'why', title: 'Why shares?' }]);
  });

  it('keeps to itself what is only for finding it', () => {
    expect(share.entry).not.toHaveProperty('search');
    expect(share.entry).not.toHaveProperty('sense');
  });
});

it('heads the columns of a comparison with its entries', () => {
  expect(viewer.view({ kind: 'comparison', id: 'bond-share' })).toMatchObject({
    columns: [{ id: 'bond' }, { id: 'share' }],
    criteria: [{ label: 'Focus', values: ['bond', 'share'] }],
  });
});

it.each(['entry', 'comparison', 'explainer'] as const)(
  'gives nothing for an unknown %s',
  (kind) => {
    expect(viewer.view({ kind, id: 'nowhere' })).toBeUndefined();
  },
);

it("shows a field of the reader's own as it is written", () => {
  expect(viewer.link('fund')?.field).toBe('a field of the reader');
});

describe("an explainer's body", () => {
  const link = viewer.link;
  const text = (words: string) => ({ kind: 'text', text: words });

  it.each([
    ['a paragraph', 'One line\nand more.', [['paragraph', [text('One line and more.')]]]],
    [
      'paragraphs',
      'One.\n\nTwo.',
      [
        ['paragraph', [text('One.')]],
        ['paragraph', [text('Two.')]],
      ],
    ],
    [
      'a heading',
      '## Why\nSo.',
      [
        ['heading', [text('Why')]],
        ['paragraph', [text('So.')]],
      ],
    ],
    [
      'a link',
      'A [[bond]].',
      [['paragraph', [text('A '), { kind: 'link', text: 'bond', entry: link('bond') }, text('.')]]],
    ],
    [
      'a link with words of its own',
      '[[bond|Bonds]]',
      [['paragraph', [{ kind: 'link', text: 'Bonds', entry: link('bond') }]]],
    ],
    ['a link to nothing', '[[no-one|Nobody]]', [['paragraph', [text('Nobody')]]]],
  ])('reads %s', (_, body, expected) => {
    expect(explainerBlocks(body, link).map(({ kind, parts }) => [kind, parts])).toEqual(expected);
  });
});
