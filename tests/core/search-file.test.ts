import { describe, expect, it } from 'vitest';
import { buildDescriptionIndex } from '@/core/description-index';
import { searchOver } from '@/core/search';
import { readSearched, writeSearched } from '@/core/search-file';
import { type Searched, searchedIn } from '@/core/searched';
import type { Entry } from '@/data/glossary';
import { readGlossary } from '@/scripts/read-glossary';

const { glossary } = readGlossary();
const searched = searchedIn(glossary);
const again = throughFile(searched);

function throughFile(written: Searched): Searched {
  const bytes = writeSearched(written, new TextEncoder());
  return readSearched(new Uint8Array(bytes).buffer, new TextDecoder());
}

describe('the file of what is searched gives back', () => {
  it('all names', () => {
    expect(again.names.map(({ stems: _, ...name }) => name)).toEqual(
      searched.names.map(({ stems: _, ...name }) => name),
    );
  });

  it('the comparisons', () => {
    expect(again.comparisons).toEqual(
      glossary.comparisons.map(({ id, title, entries }) => ({ id, title, entries })),
    );
  });

  it('the index of descriptions', () => {
    expect(again.descriptions.postings.length).toBeGreaterThan(1000);
    expect(again.descriptions).toEqual(searched.descriptions);
  });

  it('what entries are, and nothing of others', () => {
    for (const { id } of glossary.entries) {
      expect(again.sentencesOf(id)).toEqual(searched.sentencesOf(id));
    }
    expect(again.sentencesOf('no-such-entry')).toEqual([]);
  });

  it('a glossary whose only name has no letters', () => {
    const sign = { ...glossary.entries[0], headword: '€', inflect: false, variants: [] } as Entry;
    const one = { ...glossary, entries: [sign], comparisons: [], explainers: [] };
    expect(throughFile(searchedIn(one)).names).toMatchObject([{ text: '€', key: '' }]);
  });

  it('a glossary with nothing in it', () => {
    const empty = { ...glossary, entries: [], comparisons: [], explainers: [] };
    const { names, comparisons, descriptions } = throughFile(searchedIn(empty));
    expect([names, comparisons]).toEqual([[], []]);
    expect(descriptions).toEqual(buildDescriptionIndex(empty));
  });
});

it.each([
  'cash flow',
  'cost of acquiring customers',
  'sales vs marketing',
  'amortisation',
  'CAC',
  'money owed to suppliers',
])('answers “%s” as a search that has read the glossary itself', (query) => {
  const made = searchOver(searched)(query);
  expect(searchOver(again)(query)).toEqual(made);
  expect(made.results.length).toBeGreaterThan(0);
});

it('is not written where a name would break a line', () => {
  const [first, ...others] = searched.names;
  const broken = { ...searched, names: first ? [{ ...first, key: 'a\nb' }, ...others] : [] };
  expect(() => throughFile(broken)).toThrow('line break');
});
