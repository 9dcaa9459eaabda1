import { describe, expect, test } from 'vitest';
import { blockScore, type Context, NO_CONTEXT, pageScore, subtractContext } from '@/core/context';
import { readText } from '@/core/find';
import type { Lexicon } from '@/core/lexicon';
import type { MeaningModel } from '@/core/meaning-model';
import { entry, lexiconOf } from './lexicons';

const model: MeaningModel = {
  general: { loan: 1.5, galaxy: -2 },
  forms: { interest: { row: '0.00|||', chance: 5 } },
};
const sense = { forms: ['interest'], others: ['curiosity'], cues: [], against: [] };
const lexicon = lexiconOf(
  [entry('interest', { sense }), entry('balance sheet'), entry('revenue'), entry('VAT')],
  model,
);
const neutral = 'word '.repeat(200);
const contextOf = (text: string) => readText(text, lexicon).context;

describe.each([
  ['page', pageScore],
  ['block', blockScore],
])('what a %s says', (_, scoreOf: (context: Context, lexicon: Lexicon) => number) => {
  const score = (text: string) => scoreOf(contextOf(text), lexicon);

  test('rises with words of business and falls with others', () => {
    expect(score(`${neutral} ${'loan '.repeat(50)}`)).toBeGreaterThan(score(neutral));
    expect(score(`${neutral} ${'galaxy '.repeat(50)}`)).toBeLessThan(score(neutral));
  });

  test.each(['interest', 'balance sheet', 'revenue', 'VAT'])('rises with terms: “%s”', (term) => {
    expect(score(`${neutral} ${`the ${term}, `.repeat(20)}`)).toBeGreaterThan(score(neutral));
  });

  test('is bounded', () => {
    expect(score('loan '.repeat(5000))).toBeLessThanOrEqual(5);
    expect(score('galaxy '.repeat(5000))).toBeGreaterThanOrEqual(-7);
  });

  test('is nothing where there is no text', () => {
    expect(scoreOf(NO_CONTEXT, lexicon)).toBe(0);
  });

  test('expects fewer terms of a small glossary', () => {
    const large = { ...lexicon, entryCount: 1500 };
    const context = contextOf(`${neutral} revenue`);
    expect(scoreOf(context, large)).toBeLessThan(scoreOf(context, lexicon));
  });
});

test('without one of its texts a page is as if it had never been there', () => {
  const [first, second] = [contextOf('revenue and loan'), contextOf('a galaxy of interest')];
  const both = { words: 7, evidence: first.evidence + second.evidence };
  expect(subtractContext(both, second)).toEqual(first);
});
