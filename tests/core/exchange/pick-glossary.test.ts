import { describe, expect, it } from 'vitest';
import { pickGlossary, withNamedEntries } from '@/core/exchange/pick-glossary';
import type { Comparison, Glossary } from '@/data/glossary';
import { entry, glossaryOf } from '../lexicons';

function compare(id: string, ...entries: string[]): Comparison {
  const criteria = [{ label: 'Focus', values: entries.map(() => 'x') }];
  return { id, title: id, entries, criteria, takeaways: [], inPractice: 'Both.' };
}

const OURS: Glossary = {
  ...glossaryOf([entry('arr', { related: ['mrr'] }), 'mrr', 'bond']),
  comparisons: [compare('arr-vs-mrr', 'arr', 'mrr'), compare('arr-vs-bond', 'arr', 'bond')],
};
const ACME: Glossary = {
  ...glossaryOf([
    entry('arr', { definition: 'Without services.' }),
    entry('nrr', { related: ['arr'] }),
  ]),
  title: 'Acme',
  comparisons: [compare('arr-vs-bond', 'arr', 'bond')],
};

const ids = ({ entries, comparisons }: Glossary) =>
  [...entries, ...comparisons].map(({ id }) => id);

describe('a pick', () => {
  it('of one whole glossary is that glossary', () => {
    expect(pickGlossary([{ id: 'acme', glossary: ACME }], 'x')).toBe(ACME);
  });

  it('holds only what is wanted, and what is only about that', () => {
    const wants = ({ id }: { id: string }) => id !== 'bond';
    const picked = pickGlossary([{ id: 'ours', glossary: OURS, wants }], 'Mine');
    expect(picked.title).toBe('Mine');
    expect(ids(picked)).toEqual(['arr', 'mrr', 'arr-vs-mrr']);
    expect(picked.entries[0]?.related).toEqual(['mrr']);
    const alone = pickGlossary(
      [{ id: 'ours', glossary: OURS, wants: ({ id }) => id === 'arr' }],
      'x',
    );
    expect(alone.entries[0]?.related).toEqual([]);
  });

  it('of several has each id once, and links lead where they led', () => {
    const ours = { id: 'ours', glossary: OURS };
    const picked = pickGlossary([ours, { id: 'acme', glossary: ACME, beside: ours }], 'All');
    expect(ids(picked)).toEqual([
      'arr',
      'mrr',
      'bond',
      'acme-arr',
      'nrr',
      'arr-vs-mrr',
      'arr-vs-bond',
      'acme-arr-vs-bond',
    ]);
    expect(picked.entries.find(({ id }) => id === 'nrr')?.related).toEqual(['acme-arr']);
    expect(picked.comparisons.at(-1)?.entries).toEqual(['acme-arr', 'bond']);
  });

  it('brings along the entries of another glossary that a comparison names', () => {
    expect(withNamedEntries(ACME, OURS).entries.map(({ id }) => id)).toEqual([
      'arr',
      'nrr',
      'bond',
    ]);
    expect(withNamedEntries(OURS, ACME)).toBe(OURS);
  });
});
