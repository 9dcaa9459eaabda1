// cspell:ignore equit cuztomer recievab marketxng EBITDA ebtida recievable goodwil slaes marketng xyzzyx
import { describe, expect, it } from 'vitest';
import { createSearch } from '@/core/search';
import type { Entry, Glossary } from '@/data/glossary';

function entry(headword: string, more: Partial<Entry> = {}): Entry {
  return {
    id: headword.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    headword,
    partOfSpeech: 'noun',
    variants: [],
    field: 'finance',
    level: 'core',
    definition: '',
    example: '',
    why: '',
    related: [],
    ...more,
  };
}

const abbreviation = (text: string) => ({ text, kind: 'abbreviation' as const });
const synonym = (text: string) => ({ text, kind: 'synonym' as const });

function comparison(id: string, title: string, entries: string[]) {
  return { id, title, entries, criteria: [], takeaways: [], inPractice: '' };
}

const GLOSSARY: Glossary = {
  title: 'Test',
  version: 1,
  language: 'en',
  shared: [],
  entries: [
    entry('sales', { field: 'sales' }),
    entry('sales quota', { field: 'sales' }),
    entry('marketing', { field: 'marketing' }),
    entry('marketing mix', { field: 'marketing' }),
    entry('market', { field: 'economics' }),
    entry('market research', { field: 'marketing' }),
    entry('niche market', { field: 'marketing' }),
    entry('branding', { field: 'marketing' }),
    entry('auditing', { variants: [synonym('audit')] }),
    entry('review engagement', { variants: [synonym('review')] }),
    entry('EBITDA'),
    entry('churn', { search: 'customers leaving cancel' }),
    entry('customer acquisition cost', { variants: [abbreviation('CAC')] }),
    entry('accounts receivable', { variants: [synonym('receivable')] }),
    entry('liability'),
    entry('startup'),
    entry('café society'),
    entry("owner's equity"),
    entry('equity'),
    entry('equity', { id: 'equity-fairness', field: 'law' }),
    entry('debt'),
    entry('make-or-buy decision', { variants: [synonym('make or buy')] }),
    entry('letter of credit'),
    entry('scale'),
    entry('profit'),
    entry('loss'),
    entry('income statement', { variants: [synonym('profit and loss statement')] }),
    entry('research and development', { variants: [abbreviation('R&D')] }),
    entry('default risk'),
    entry('goodwill'),
    entry('know your customer'),
    entry('price-earnings ratio', { variants: [abbreviation('P/E')] }),
    entry('private equity', { variants: [abbreviation('PE')] }),
    entry('consumer'),
    entry('consumer surplus'),
  ],
  comparisons: [
    comparison('sales-marketing-branding', 'Sales, marketing and branding', [
      'sales',
      'marketing',
      'branding',
    ]),
    comparison('sales-vs-marketing', 'Sales vs marketing', ['sales', 'marketing']),
    comparison('debt-vs-equity', 'Debt vs equity', ['debt', 'equity']),
    comparison('audit-vs-review', 'Audit vs review', ['auditing', 'review-engagement']),
  ],
  explainers: [
    { id: 'why-layoffs', title: 'Why layoffs happen', body: '', entries: ['sales'] },
    { id: 'market-economy', title: 'Market economies', body: '', entries: ['market'] },
  ],
};

const search = createSearch(GLOSSARY);
const ids = (query: string, limit?: number) => search(query, { limit }).results.map(({ id }) => id);

describe('finds a term first, however it is written', () => {
  it.each([
    ['headword', 'marketing', 'marketing'],
    ['capitals', 'Marketing', 'marketing'],
    ['abbreviation', 'cac', 'customer-acquisition-cost'],
    ['hyphen added', 'start-up', 'startup'],
    ['space added', 'start up', 'startup'],
    ['accent left out', 'cafe society', 'caf-society'],
    ['curly quote', 'owner’s equity', 'owner-s-equity'],
    ['apostrophe left out', 'owners equity', 'owner-s-equity'],
    ['plural', 'liabilities', 'liability'],
    ['ampersand in a phrase', 'research & development', 'research-and-development'],
    ['plural of the first word', 'letters of credit', 'letter-of-credit'],
    ['words in another order', 'research market', 'market-research'],
    ['one letter replaced', 'recievable', 'accounts-receivable'],
    ['letters swapped', 'ebtida', 'ebitda'],
    ['letter left out', 'goodwil', 'goodwill'],
    ['what is', 'what is EBITDA', 'ebitda'],
    ['what does … mean', 'What does churn mean?', 'churn'],
    ['what is the meaning of', 'what is the meaning of auditing', 'auditing'],
    ['define', 'define churn', 'churn'],
    ['with an article', 'what is a liability', 'liability'],
    ['words of someone who does not know it', 'customers leaving', 'churn'],
    ['spelled out', 'customer acquisition cost', 'customer-acquisition-cost'],
    [
      'words in another order and inflection',
      'cost of acquiring customers',
      'customer-acquisition-cost',
    ],
    ['initials that are not listed', 'dr', 'default-risk'],
    ['how does … work', 'how do liabilities work', 'liability'],
    ['formula', 'goodwill formula', 'goodwill'],
    ['how is … calculated', 'how is goodwill calculated', 'goodwill'],
    ['slip in a word that looks like a question', 'know your cuztomer', 'know-your-customer'],
    ['start with a slip', 'recievab', 'accounts-receivable'],
    ['explainer', 'why layoffs', 'why-layoffs'],
    ['beyond 64 characters', `goodwill${' '.repeat(60)}and some more words`, 'goodwill'],
  ])('%s: %s', (_, query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });
});

describe('orders results', () => {
  it('puts exact names above names that start so, those above words that start so', () => {
    expect(ids('market')).toEqual([
      'market',
      'marketing',
      'marketing-mix',
      'market-research',
      'market-economy',
      'niche-market',
      'sales-vs-marketing',
      'sales-marketing-branding',
    ]);
  });

  it('puts names written with the signs that were typed above others that start so', () => {
    expect(ids('pr').slice(0, 2)).toEqual(['profit', 'private-equity']);
    expect(ids('P/').slice(0, 2)).toEqual(['price-earnings-ratio', 'private-equity']);
    expect(ids('PE')[0]).toBe('private-equity');
  });

  it('puts a name that begins with what was typed above one of words with the same stems', () => {
    const entries = ['interest rate', 'internal rate of return'].map((name) => entry(name));
    const { results } = createSearch({ ...GLOSSARY, entries, comparisons: [], explainers: [] })(
      'internal rate',
    );
    expect(results.map(({ id }) => id)).toEqual(['internal-rate-of-return', 'interest-rate']);
  });

  it('puts comparisons and explainers below entries of equal rank', () => {
    expect(ids('sal')).toEqual([
      'sales',
      'sales-quota',
      'sales-vs-marketing',
      'sales-marketing-branding',
    ]);
  });

  it('never guesses above, or beside, what was spelled right', () => {
    expect(ids('sales')[0]).toBe('sales');
    expect(ids('sales')).not.toContain('scale');
  });

  it('lists every meaning of a word', () => {
    expect(ids('equity').slice(0, 2)).toEqual(['equity', 'equity-fairness']);
  });

  it('does not take single letters for the starts of words', () => {
    expect(ids('R&D')).toEqual(['research-and-development']);
  });

  it.each([
    ['p/e', ['price-earnings-ratio', 'private-equity']],
    ['PE', ['private-equity', 'price-earnings-ratio']],
  ])('puts the name that is spelled to the sign first: %s', (query, expected) => {
    expect(ids(query).slice(0, 2)).toEqual(expected);
  });

  it('takes a letter begun for the next word, not for a plural', () => {
    expect(ids('consumer s')[0]).toBe('consumer-surplus');
  });

  it.each(['recent', 'saved'] as const)('lets %s entries weigh a little', (kind) => {
    const first = search('market', { [kind]: ['marketing-mix'] }).results.map(({ id }) => id);
    expect(first[0]).toBe('market');
    expect(search('equit', { [kind]: ['equity-fairness'] }).results[0]?.id).toBe('equity-fairness');
  });

  it('keeps to the limit', () => {
    expect(ids('m', 2)).toHaveLength(2);
  });
});

describe('answers a comparison', () => {
  it.each([
    [
      'sales vs marketing',
      ['sales-vs-marketing', 'sales-marketing-branding', 'sales', 'marketing'],
    ],
    [
      'Marketing versus Sales',
      ['sales-vs-marketing', 'sales-marketing-branding', 'marketing', 'sales'],
    ],
    [
      'sales or marketing?',
      ['sales-vs-marketing', 'sales-marketing-branding', 'sales', 'marketing'],
    ],
    ['difference between audit and review', ['audit-vs-review', 'auditing', 'review-engagement']],
    [
      'what is the difference between an audit and a review?',
      ['audit-vs-review', 'auditing', 'review-engagement'],
    ],
    ['debt vs equity', ['debt-vs-equity', 'debt', 'equity']],
    ['debt equity', ['debt-vs-equity', 'debt', 'equity']],
    ['debt equity difference', ['debt-vs-equity', 'debt', 'equity']],
    ['debt equity comparison', ['debt-vs-equity', 'debt', 'equity']],
    ['difference debt equity', ['debt-vs-equity', 'debt', 'equity']],
    ['slaes vs marketng', ['sales-vs-marketing', 'sales-marketing-branding', 'sales', 'marketing']],
    [
      'sales vs marketing vs branding',
      ['sales-marketing-branding', 'sales', 'marketing', 'branding'],
    ],
  ])('%s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('gives both entries where they have not been compared', () => {
    expect(ids('churn vs goodwill')).toEqual(['churn+goodwill', 'churn', 'goodwill']);
  });

  it('names the entries of the offer, and where it leads', () => {
    expect(search('churn vs goodwill').results[0]).toEqual({
      kind: 'side-by-side',
      id: 'churn+goodwill',
      entries: ['churn', 'goodwill'],
      titles: ['churn', 'goodwill'],
    });
  });

  it.each([
    ['two names one after the other', 'debt equity', 'debt-vs-equity'],
    ['commas', 'sales, marketing and branding', 'sales-marketing-branding'],
  ])('%s: %s', (_, query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  it('gives all comparisons of a term while the other one is still to be typed', () => {
    expect(ids('sales vs ')).toEqual(['sales-vs-marketing', 'sales-marketing-branding', 'sales']);
  });

  it.each([
    ['make or buy', 'make-or-buy-decision'],
    ['profit and loss', 'income-statement'],
  ])('takes no term apart that has such a word in its name: %s', (query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  it('gives both entries of "or" where no name and no comparison has them', () => {
    expect(ids('churn or goodwill')).toEqual(['churn+goodwill', 'churn', 'goodwill']);
  });
});

describe('results', () => {
  it('say what was matched where that is not the headword', () => {
    expect(search('CAC').results[0]).toEqual({
      kind: 'entry',
      id: 'customer-acquisition-cost',
      title: 'customer acquisition cost',
      field: 'Finance',
      matched: 'CAC',
      marks: [[0, 3]],
    });
  });

  it.each([[''], ['   '], ['?!'], ['xyzzyx']])('are none for "%s"', (query) => {
    expect(search(query).results).toEqual([]);
  });

  it.each([
    ['weather tomorrow', []],
    ['marketxng mox plan', ['marketing-mix']],
  ])('name the nearest instead where there are none: %s', (query, expected) => {
    const { results, suggestions } = search(query);
    expect(results).toEqual([]);
    expect(suggestions.map(({ id }) => id)).toEqual(expected);
  });
});
