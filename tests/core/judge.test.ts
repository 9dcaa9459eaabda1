// cspell:ignore Spaint vested veste
import { describe, expect, test } from 'vitest';
import { readText } from '@/core/find';
import { judge } from '@/core/judge';
import type { MeaningModel } from '@/core/meaning-model';
import { entry, lexiconOf } from './lexicons';

const model: MeaningModel = {
  general: { bank: 1, loan: 1.5, profit: 1, galaxy: -2, museum: -1.5 },
  forms: {
    // rate +1.5, painting −1; vested before −3; in after −2.5, on after +1
    interest: { row: '-0.20|rateSpaintI|vesteA|inConQ', chance: 5 },
    equity: { row: '1.00|||', chance: 5 },
  },
};
const sense = (forms: string[], cues: string[] = []) => ({
  forms,
  others: ['another'],
  cues,
  against: [],
});
const lexicon = lexiconOf(
  [
    entry('interest', { inflect: false, sense: sense(['interest']) }),
    entry('balance sheet'),
    entry('revenue'),
    entry('VAT', { id: 'vat' }),
    entry('equity', { sense: sense(['equity'], ['shareholder']) }),
    entry('equity', { id: 'equity-fairness', sense: sense(['equity'], ['pay', 'fair']) }),
  ],
  model,
);

/** What a text's candidates are judged to be, as "word: ids or reason". */
function judged(text: string, page = 0): string[] {
  const reading = readText(text, lexicon);
  return judge(reading, lexicon, page).map(({ candidate, match, reason }) => {
    const word = text.slice(candidate.start, candidate.end);
    return `${word}: ${match ? match.ids.join('/') : reason.kind}`;
  });
}

describe('judges', () => {
  test.each([
    [
      'words near speak for the business meaning',
      'The bank charges interest at a rate of five.',
      ['interest: interest'],
    ],
    [
      'words near speak against it',
      'Her interest, the museum said, was an old painting.',
      ['interest: evidence'],
    ],
    [
      'the word right after decides',
      'She has an interest in many things of that kind.',
      ['interest: evidence'],
    ],
    [
      'terms of several words stand on their own',
      'the balance sheet',
      ['balance sheet: balance-sheet'],
    ],
    ['single words stand unless much speaks against them', 'its revenue', ['revenue: revenue']],
    ['a name is none', 'He was paid by Revenue Street Hotel for all of it.', ['Revenue: name']],
    ['an acronym in a shouted heading is none', 'THE VAT OF THE DAIRY', ['VAT: shouted']],
    ['an address is none', 'write to revenue@example.com', ['revenue: address']],
  ])('%s', (_, text, expected) => {
    expect(judged(text)).toEqual(expected);
  });
});

test('what the page says can tip the scale', () => {
  expect(judged('There was interest.', -1.5)).toEqual(['interest: evidence']);
  expect(judged('There was interest.', 1.5)).toEqual(['interest: interest']);
});

test('of several meanings the likeliest here comes first', () => {
  expect(judged('Is the equity of a shareholder taxed?')).toEqual([
    'equity: equity/equity-fairness',
  ]);
  expect(judged('Is there equity in pay, and is it fair?')).toEqual([
    'equity: equity-fairness/equity',
  ]);
});

test('nothing is a match in another language', () => {
  const reading = readText('its revenue', lexicon);
  expect(judge(reading, lexicon, 0, 'other').map(({ match }) => match)).toEqual([undefined]);
});

test('the other terms of its block speak for a form, it itself does not', () => {
  const among = (word: string) => `Then there was interest, ${`and ${word} `.repeat(4)}of a kind.`;
  expect(judged(among('word'), -1.5)).toEqual(['interest: evidence']);
  expect(judged(among('interest'), -1.5).at(0)).toEqual('interest: interest');
  expect(judged(among('revenue'), -1.5).at(0)).toEqual('interest: interest');
});

describe('a word that the text defines', () => {
  test.each([
    ['Interest is the sum that a galaxy pays.', true],
    ['In a galaxy, an interest (or charge) refers to paint.', true],
    ['By contrast, interest means paint.', true],
    ['All that a galaxy of paint pays is called interest.', true],
    ['A galaxy of interest to painters is far away.', false],
    ['The painters showed interest is what he said.', false],
  ])('%s', (text, isTerm) => {
    expect(judged(text, -1)).toEqual([
      `${text.includes('Interest') ? 'Interest' : 'interest'}: ${isTerm ? 'interest' : 'evidence'}`,
    ]);
  });
});
