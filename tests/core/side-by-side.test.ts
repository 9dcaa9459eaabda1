import { describe, expect, it } from 'vitest';
import { neighboursOf, sideBySide } from '@/core/side-by-side';
import type { EntryView } from '@/core/views';

const link = (id: string) => ({ id, headword: id, field: 'Finance' });

const view = (id: string, more: Partial<EntryView['entry']> = {}): EntryView => ({
  kind: 'entry',
  entry: {
    id,
    headword: id,
    partOfSpeech: 'noun',
    variants: [],
    definition: `What a ${id} is.`,
    ...more,
  },
  field: 'Finance',
  otherMeanings: [],
  related: [],
  comparisons: [],
  explainers: [],
});

describe('entries side by side', () => {
  const { columns, rows } = sideBySide([
    view('bond', { why: 'It is safer.', level: 'core' }),
    view('stock', { example: 'A baker sells one.' }),
  ]);

  it('are columns in the order given', () => {
    expect(columns.map(({ headword }) => headword)).toEqual(['bond', 'stock']);
  });

  it('have a row for all that one of them speaks of', () => {
    expect(rows).toEqual([
      { aspect: 'definition', values: ['What a bond is.', 'What a stock is.'] },
      { aspect: 'example', values: [undefined, 'A baker sells one.'] },
      { aspect: 'why', values: ['It is safer.', undefined] },
      { aspect: 'level', values: ['core', undefined] },
      { aspect: 'field', values: ['Finance', 'Finance'] },
    ]);
  });

  it('show a formula with its worked number', () => {
    const formula = { expression: 'yield = coupon ÷ price', worked: '$5 ÷ $100 = 5%' };
    const [row] = sideBySide([view('yield', { formula })]).rows.filter(
      ({ aspect }) => aspect === 'formula',
    );
    expect(row?.values).toEqual(['yield = coupon ÷ price\n$5 ÷ $100 = 5%']);
  });
});

describe('the neighbours of an entry', () => {
  it('are those it is compared with, then its other meanings, then what is related, each once', () => {
    const bond: EntryView = {
      ...view('bond'),
      comparisons: [
        { id: 'one', title: 'One', others: [link('stock')] },
        { id: 'two', title: 'Two', others: [link('loan'), link('stock')] },
      ],
      otherMeanings: [{ ...link('surety bond'), definition: 'A promise to pay.' }],
      related: [link('loan'), link('coupon')],
    };
    expect(neighboursOf(bond).map(({ id }) => id)).toEqual([
      'stock',
      'loan',
      'surety bond',
      'coupon',
    ]);
  });
});
