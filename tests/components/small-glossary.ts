/** A glossary small enough to know by heart. */
import type { Entry, Glossary } from '@/data/glossary';

function entry(id: string, field: string, level: Entry['level'], more: Partial<Entry>): Entry {
  return {
    id,
    headword: id,
    field,
    level,
    partOfSpeech: 'noun',
    variants: [],
    definition: '',
    related: [],
    ...more,
  };
}

export const SMALL_GLOSSARY: Glossary = {
  title: 'Small',
  version: 1,
  language: 'en',
  entries: [
    entry('asset', 'accounting', 'core', {
      definition: 'Something worth money.',
      example: 'A van.',
      why: 'It stands on the balance sheet.',
    }),
    entry('bond', 'finance', 'core', {
      definition: 'A loan in pieces.',
      plain: 'You lend, and get it back.',
      example: 'A city sells one.',
      why: 'It is safer than a stock.',
      variants: [{ text: 'fixed-income security', kind: 'synonym' }],
      related: ['yield'],
    }),
    entry('stock', 'finance', 'everyday', { definition: 'A piece of a company.' }),
    entry('yield', 'finance', 'specialist', {
      definition: 'What a bond pays a year.',
      formula: { expression: 'yield = coupon ÷ price', worked: '$5 ÷ $100 = 5%' },
    }),
  ],
  comparisons: [
    {
      id: 'stock-vs-bond',
      title: 'Stock vs bond',
      entries: ['stock', 'bond'],
      asked: 'often',
      criteria: [
        { label: 'Makes you', values: ['An owner', 'A lender'] },
        { label: 'Income', values: ['Dividends', 'Interest'] },
      ],
      takeaways: ['A stock owns, a bond lends.'],
      inPractice: 'Many people hold both.',
    },
  ],
  explainers: [
    {
      id: 'what-is-a-bond',
      title: 'What is a bond?',
      body: 'A [[bond]] is a loan.',
      entries: ['bond'],
    },
  ],
  shared: [],
};
