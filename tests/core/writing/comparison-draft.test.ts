import { describe, expect, it } from 'vitest';
import {
  type ComparisonDraft,
  comparisonOfDraft,
  draftOfComparison,
  faultsOfComparisonDraft,
  withoutEntry,
} from '@/core/writing/comparison-draft';

const POINTS = ['Focus', 'Time', 'Source', 'Risk', 'Use'];

const GOOD: ComparisonDraft = {
  title: '',
  entries: ['mine:arr', 'mrr'],
  criteria: POINTS.map((label) => ({ label, values: ['A year of it', 'A month of it'] })),
  takeaways: ['One is yearly.', 'One is monthly.'],
  inPractice: '',
};

describe('a comparison', () => {
  it('without faults has none', () => expect(faultsOfComparisonDraft(GOOD)).toEqual([]));

  it.each<[says: string, some: Partial<ComparisonDraft>, fault: object]>([
    [
      'needs two terms',
      { entries: ['mrr'] },
      { kind: 'must', field: 'entries', rule: 'few-entries' },
    ],
    ['needs a point', { criteria: [{ label: '', values: [] }] }, { kind: 'must', rule: 'missing' }],
    [
      'needs a value for each term',
      { criteria: [{ label: 'Focus', values: ['A'] }] },
      { kind: 'must', field: 'criteria', at: 0, rule: 'cell-missing' },
    ],
    [
      'is advised to have more points',
      { criteria: GOOD.criteria.slice(0, 2) },
      { kind: 'advice', rule: 'few-criteria', values: [5] },
    ],
    ['is advised to have takeaways', { takeaways: [] }, { kind: 'advice', rule: 'takeaways' }],
    [
      'is advised to have short values, at their row',
      {
        criteria: [
          { label: '', values: [] },
          { label: 'Long', values: ['a'.repeat(121), 'a'.repeat(100)] },
        ],
      },
      { kind: 'advice', at: 1, rule: 'value-long', values: [120] },
    ],
  ])('%s', (_, some, fault) => {
    expect(faultsOfComparisonDraft({ ...GOOD, ...some })).toContainEqual(
      expect.objectContaining(fault),
    );
  });

  it('is called by its terms where it has no title, and leaves empty rows out', () => {
    const draft = { ...GOOD, criteria: [...GOOD.criteria.slice(0, 1), { label: '', values: [] }] };
    expect(comparisonOfDraft(draft, 'x', 'ARR vs MRR', ['arr', 'mrr'])).toEqual({
      id: 'x',
      title: 'ARR vs MRR',
      entries: ['arr', 'mrr'],
      criteria: [{ label: 'Focus', values: ['A year of it', 'A month of it'] }],
      takeaways: GOOD.takeaways,
    });
  });

  it('comes back from what is stored', () => {
    const stored = comparisonOfDraft(GOOD, 'x', 'ARR vs MRR', ['arr', 'mrr']);
    const outer = (id: string) => (id === 'arr' ? 'mine:arr' : id);
    expect(draftOfComparison(stored, outer)).toEqual({ ...GOOD, title: 'ARR vs MRR' });
  });

  it('loses the column of a term that is taken out', () => {
    const { entries, criteria } = withoutEntry(GOOD, 'mine:arr');
    expect(entries).toEqual(['mrr']);
    expect(criteria[0]).toEqual({ label: 'Focus', values: ['A month of it'] });
  });
});
