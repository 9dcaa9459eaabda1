import { describe, expect, it } from 'vitest';
import { readDescriptions, writeDescriptions } from '@/core/description-file';
import { buildDescriptionIndex } from '@/core/description-index';
import type { Entry } from '@/data/glossary';

const entry = (id: string, definition: string): Entry => ({
  id,
  headword: id,
  field: 'finance',
  partOfSpeech: 'noun',
  variants: [],
  definition,
  related: [],
});

const GLOSSARY = {
  title: 'Ours',
  version: 1,
  language: 'en',
  entries: [
    entry('loan', 'Money that a bank lends and wants back.'),
    entry('deposit', 'Money that a bank keeps for its customers.'),
    entry('cherry', 'A small red fruit.'),
  ],
  comparisons: [],
  explainers: [{ id: 'banks', title: 'What banks do', body: 'A bank lends.', entries: ['loan'] }],
  shared: [],
};

describe('the file of descriptions', () => {
  it('gives back the index that was written', () => {
    const index = buildDescriptionIndex(GLOSSARY);
    expect(index.postings.length).toBeGreaterThan(5);
    expect(readDescriptions(writeDescriptions(index))).toEqual(index);
  });

  it('can be empty', () => {
    const index = buildDescriptionIndex({ ...GLOSSARY, entries: [], explainers: [] });
    expect(readDescriptions(writeDescriptions(index))).toEqual(index);
  });
});
