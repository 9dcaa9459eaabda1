import { describe, expect, test } from 'vitest';
import { checkGlossary } from '@/core/check-glossary';
import { readText } from '@/core/find';
import { openLexicon } from '@/scripts/meaning-model';
import { readGlossary } from '@/scripts/read-glossary';

const { glossary, fileOf } = readGlossary();
const lexicon = openLexicon(glossary);

test('the glossary has no fault', () => {
  const faults = checkGlossary(glossary).map(
    ({ record, field, problem }) =>
      `${fileOf.get(`entry:${record}`) ?? record}: ${record}: ${field}: ${problem}`,
  );
  expect(faults).toEqual([]);
});

test('it is as large as promised', () => {
  expect(glossary.entries.length).toBeGreaterThanOrEqual(1500);
  expect(glossary.comparisons.length).toBeGreaterThanOrEqual(250);
  expect(glossary.explainers.length).toBeGreaterThanOrEqual(40);
});

test('every entry has its own id in the lexicon, in order', () => {
  expect(lexicon.ids).toEqual(glossary.entries.map(({ id }) => id));
});

test('every name of every entry is found as that entry, whole', () => {
  const lost = glossary.entries.flatMap((entry) =>
    [entry.headword, ...entry.variants.map(({ text }) => text)].filter((name) => {
      const [first] = readText(name, lexicon).candidates;
      const isWhole = first?.start === 0 && first.end === name.length;
      return (
        !isWhole ||
        !first.forms.some((form) => lexicon.ids[lexicon.forms.entry[form] as number] === entry.id)
      );
    }),
  );
  expect(lost).toEqual([]);
});

describe('what the article on sales and marketing names', () => {
  const ids = new Set(glossary.entries.map(({ id }) => id));
  test.each([
    'sales',
    'marketing',
    'market-research',
    'advertising',
    'public-relations',
    'content-marketing',
    'branding',
    'email-marketing',
    'prospecting',
    'negotiation',
    'closing',
    'customer-support',
    'brand-awareness',
    'lead-generation',
    'sales-revenue',
    'conversion-rate',
    'customer-acquisition-cost',
    'sales-quota',
    'lead',
    'prospect',
    'layoff',
    'hybrid-business',
    'auditing',
    'internal-control',
  ])('%s is an entry', (id) => {
    expect(ids).toContain(id);
  });

  test('sales and marketing are compared by what the article compares', () => {
    const comparison = glossary.comparisons.find(({ id }) => id === 'sales-vs-marketing');
    expect(comparison?.criteria.map(({ label }) => label)).toEqual([
      'Focus',
      'Purpose',
      'Activities',
      'Timeframe',
      'Metrics',
      'Department',
    ]);
    expect(comparison?.takeaways.length).toBeGreaterThanOrEqual(2);
  });
});
