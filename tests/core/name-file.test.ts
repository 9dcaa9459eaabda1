import { expect, it } from 'vitest';
import { buildDescriptionIndex } from '@/core/description-index';
import { readNames, writeNames } from '@/core/name-file';
import { createNameIndex } from '@/core/name-index';
import { createSearch } from '@/core/search';
import { readGlossary } from '@/scripts/read-glossary';

const { glossary } = readGlossary();
const index = createNameIndex(glossary);
const descriptions = buildDescriptionIndex(glossary);
const ready = readNames(writeNames(index));

it('reads all names as they were written, without making any anew', () => {
  const names = [...ready.values()].flat();
  expect(names.map(({ stems: _stems, ...name }) => name)).toEqual(index.names);
  const again = createNameIndex(glossary, ready);
  expect(again.names).toHaveLength(index.names.length);
  expect(again.names.every((name, at) => name === names[at])).toBe(true);
});

it('makes the names of records that are not in the file', () => {
  const [first, ...others] = glossary.entries;
  const one = { ...glossary, entries: first ? [first] : [], comparisons: [], explainers: [] };
  const partly = readNames(writeNames(createNameIndex(one)));
  const all = createNameIndex(glossary, partly).names;
  expect(all.map(({ key }) => key)).toEqual(index.names.map(({ key }) => key));
  expect(others.length).toBeGreaterThan(0);
});

it.each(['cash flow', 'cost of acquiring customers', 'sales vs marketing', 'amortisation', 'CAC'])(
  'answers “%s” as a search that has made its names itself',
  (query) => {
    const made = createSearch(glossary, { descriptions })(query);
    expect(createSearch(glossary, { descriptions, names: ready })(query)).toEqual(made);
    expect(made.results.length).toBeGreaterThan(0);
  },
);
