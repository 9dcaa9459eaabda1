// cspell:ignore EBITDA
import { describe, expect, it } from 'vitest';
import { searchKey } from '@/core/name-index';
import { cutQuery, readQuery, termsOf } from '@/core/query';

describe('the term that a question asks for', () => {
  it.each([
    ['what is EBITDA', 'ebitda'],
    ['What exactly are derivatives?', 'derivatives'],
    ['what’s a coupon', 'coupon'],
    ['who is a franchisee', 'franchisee'],
    ['define churn', 'churn'],
    ['EBITDA meaning', 'ebitda'],
    ['the meaning of going concern', 'going concern'],
    ['What does ROI stand for?', 'roi'],
    ['what do you mean by leverage', 'leverage'],
    ['what does safe mean in startups', 'safe'],
    ['gross margin formula', 'gross margin'],
    ['formula for gross margin', 'gross margin'],
    ['how do you calculate the current ratio', 'current ratio'],
    ['How is MRR calculated?', 'mrr'],
    ['what is dividend yield and how is it calculated', 'dividend yield'],
    ['how do layoffs work', 'layoffs'],
    ['why does inflation matter', 'inflation'],
    ['can you explain goodwill', 'goodwill'],
    ['tell me about hedge funds', 'hedge funds'],
    ['give me an example of a sunk cost', 'sunk cost'],
    ['freemium examples', 'freemium'],
    ['equity in accounting', 'equity'],
    ['scrum in simple terms', 'scrum'],
  ])('%s', (question, term) => {
    expect(termsOf(searchKey(question)).at(-1)).toBe(term);
  });

  it('is the whole text first, since a name may look like a question', () => {
    expect(termsOf('know your customer')[0]).toBe('know your customer');
  });

  it('keeps the verbs of a description', () => {
    expect(termsOf('what employees are paid').at(-1)).toBe('employees are paid');
  });
});

describe('terms set side by side', () => {
  it.each([
    ['sales vs marketing', ['sales', 'marketing']],
    ['sales versus marketing versus branding', ['sales', 'marketing', 'branding']],
    ['difference between audit and review', ['audit', 'review']],
    ['what’s the difference between an audit and a review?', ['audit', 'review']],
    ['how is a stock different from a bond', ['stock', 'bond']],
    ['how does sales differ from marketing', ['sales', 'marketing']],
    ['is an invoice the same as a bill?', ['invoice', 'bill']],
    ['are revenue and sales the same thing', ['revenue', 'sales']],
    ['compare leasing with buying', ['leasing', 'buying']],
    ['guarantee and warranty difference', ['guarantee', 'warranty']],
    ['which is riskier, a stock or a bond', ['stock', 'bond']],
    ['seed round compared to pre-seed', ['seed round', 'pre seed']],
  ])('%s', (question, terms) => {
    expect(readQuery(searchKey(question))).toMatchObject({ kind: 'comparison', isSure: true });
    expect(readQuery(searchKey(question))).toHaveProperty('ways.0', terms);
  });

  it('may share a word that is said but once', () => {
    expect(readQuery('bear vs bull market')).toHaveProperty('ways', [
      ['bear', 'bull market'],
      ['bear market', 'bull market'],
    ]);
    expect(readQuery('scope 1 vs 2')).toHaveProperty('ways.1', ['scope 1', 'scope 2']);
  });

  it('are only likely where "and" or "or" may be part of a name', () => {
    expect(readQuery('profit and loss')).toMatchObject({ kind: 'comparison', isSure: false });
  });

  it.each(['how do layoffs work', 'how is churn measured', 'what is inflation', 'book v'])(
    'are not what is asked by "%s"',
    (question) => {
      expect(readQuery(question).kind).toBe('term');
    },
  );
});

it('a long query is read to its 64th character, less the word that would be cut in two [E18]', () => {
  const words = `${'seven '.repeat(10)}supplier`;
  expect(cutQuery('a'.repeat(70))).toBe('a'.repeat(64));
  expect(cutQuery(words)).toBe('seven '.repeat(10));
  expect(cutQuery('short')).toBe('short');
});
