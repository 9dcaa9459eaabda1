import { describe, expect, test } from 'vitest';
import { checkGlossary } from '@/core/check-glossary';
import { readText } from '@/core/find';
import { judgePage } from '@/scripts/gloss-find';
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

test('every entry has its own id in the lexicon', () => {
  const ids = Array.from({ length: lexicon.entryCount }, (_, entry) => lexicon.idOf(entry));
  expect(ids.toSorted()).toEqual(glossary.entries.map(({ id }) => id).toSorted());
});

test.each([
  ['The acid-test (quick) ratio leaves inventory out.', 'acid-test (quick) ratio'],
  ['Look at the profit and loss statement of the firm.', 'profit and loss statement'],
])('%s', (text, name) => {
  const { candidates } = readText(text, lexicon);
  expect(candidates.map(({ start, end }) => text.slice(start, end))).toContain(name);
});

test('every name of every entry is found as that entry, whole', () => {
  const lost = glossary.entries.flatMap((entry) =>
    [entry.headword, ...entry.variants.map(({ text }) => text)].filter((name) => {
      const [first] = readText(name, lexicon).candidates;
      const isWhole = first?.start === 0 && first.end === name.length;
      return (
        !isWhole ||
        !first.forms.some(
          (form) => lexicon.idOf(lexicon.forms.rows.entry[form] as number) === entry.id,
        )
      );
    }),
  );
  expect(lost).toEqual([]);
});

describe('acronyms in lower case are the words that they look like, in a business text, too:', () => {
  const BEFORE = 'The company raised equity from its shareholders, and revenue and cash flow grew.';
  test.each([
    ['it', 'The bank lent it the money, and it paid the loan with interest.'],
    ['as', 'Revenue was booked as income as soon as the invoice was paid.'],
    ['me', 'The supplier sent me the invoice and asked me for a deposit.'],
    ['pest', 'The farm pays a pest control firm from its operating budget.'],
    ['tips', 'Waiters share their tips, and the owner taxes the tips with the payroll.'],
    ['arm', 'The lending arm of the bank made a loss on its mortgages.'],
    ['safe', 'The cash of the shop lies in a safe, and the deposits are safe at the bank.'],
    ['smart', 'A smart investor reads the balance sheet, and smart managers set goals.'],
    ['coo', 'The buyers coo over the new product of the company.'],
    ['vat', 'The dairy bought a vat for its milk and wrote the vat off over ten years.'],
    ['atm', 'we were at the atm of the bank to get cash'],
  ])('%s', (word, text) => {
    const marked = judgePage([BEFORE, text], lexicon)
      .flatMap(({ reading, verdicts }) =>
        verdicts.map(({ match }) => match && reading.text.slice(match.start, match.end)),
      )
      .filter(Boolean);
    expect(marked).toContain('cash flow');
    expect(marked).not.toContain(word);
  });
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
