import { describe, expect, it } from 'vitest';
import { lookUp, placeOfLookUp } from '@/core/look-up';
import { createNameIndex } from '@/core/name-index';
import type { Glossary } from '@/data/glossary';

const entry = (id: string, headword: string, abbreviation?: string) => ({
  id,
  headword,
  partOfSpeech: 'noun' as const,
  variants: abbreviation ? [{ text: abbreviation, kind: 'abbreviation' as const }] : [],
  field: 'finance',
  definition: 'A thing.',
  related: [],
});
const GLOSSARY: Glossary = {
  title: 'Test',
  version: 1,
  language: 'en',
  entries: [
    entry('equity-owners', 'equity'),
    entry('equity-fairness', 'equity'),
    entry('cac', 'customer acquisition cost', 'CAC'),
  ],
  comparisons: [
    {
      id: 'sales-vs-marketing',
      title: 'Sales vs marketing',
      entries: ['cac', 'equity-owners'],
      criteria: [],
      takeaways: [],
    },
  ],
  explainers: [],
  shared: ['equity'],
};
const INDEX = createNameIndex(GLOSSARY);

describe('a look-up', () => {
  it.each([
    ['a headword', 'customer acquisition cost', '#/entry/cac'],
    ['an abbreviation', 'CAC', '#/entry/cac'],
    ['a plural', 'customer acquisition costs', '#/entry/cac'],
    ['a selection with what stands around it', ' “Customer acquisition\n cost”, ', '#/entry/cac'],
    ['the title of a comparison', 'sales vs. marketing', '#/compare/sales-vs-marketing'],
    ['no name', 'acquiring things', '#/search/acquiring%20things'],
  ])('of %s leads to its place', (_, text, place) => {
    expect(placeOfLookUp(lookUp(text, INDEX))).toBe(place);
  });

  it('has all the meanings of a word', () => {
    expect(lookUp('equity', INDEX)).toEqual({
      kind: 'entries',
      ids: ['equity-owners', 'equity-fairness'],
    });
  });

  it('reads no more of a long selection than a query may have', () => {
    expect(lookUp('x'.repeat(5000), INDEX)).toEqual({ kind: 'search', query: 'x'.repeat(64) });
  });
});
