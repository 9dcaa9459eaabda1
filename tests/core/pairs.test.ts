import { describe, expect, it } from 'vitest';
import { pairsOnPage } from '@/core/pairs';

const COMPARISONS = [
  { id: 'asset-liability', entries: ['asset', 'liability'] },
  { id: 'sales-marketing', entries: ['sales', 'marketing'], asked: 'often' as const },
  { id: 'margin-markup', entries: ['margin', 'markup'], asked: 'sometimes' as const },
  { id: 'three', entries: ['asset', 'liability', 'equity'], asked: 'often' as const },
  { id: 'asset-equity', entries: ['asset', 'equity'] },
];

function pairs(terms: string, known = ''): string[] {
  const isKnown = (id: string) => known.split(' ').includes(id);
  const listed = terms.split(' ').map((id) => ({ id, isKnown: isKnown(id) }));
  return pairsOnPage(COMPARISONS, listed).map(({ id }) => id);
}

describe('the pairs of a page', () => {
  it.each([
    ['none where only one member stands on the page', 'asset sales', '', []],
    ['a pair whose members both stand there', 'liability asset', '', ['asset-liability']],
    [
      'the most asked first',
      'asset liability sales marketing',
      '',
      ['sales-marketing', 'asset-liability'],
    ],
    [
      'of those asked alike, pairs before triples, and early terms before late ones',
      'asset equity liability',
      '',
      ['three', 'asset-equity', 'asset-liability'],
    ],
    [
      'three at most',
      'asset liability equity sales marketing margin markup',
      '',
      ['sales-marketing', 'three', 'margin-markup'],
    ],
    ['one of which a member is known', 'asset liability', 'asset', ['asset-liability']],
    ['none whose members are all known', 'asset liability', 'asset liability', []],
  ])('are %s', (_, terms, known, expected) => {
    expect(pairs(terms, known)).toEqual(expected);
  });
});
