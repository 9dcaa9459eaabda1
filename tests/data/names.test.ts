/** Capitals and names, with the glossary as it is: what a name holds is no term, a term that is a name is. */
import { describe, expect, test } from 'vitest';
import { judgePage } from '@/scripts/gloss-find';
import { openLexicon } from '@/scripts/meaning-model';
import { readGlossary } from '@/scripts/read-glossary';

const lexicon = openLexicon(readGlossary().glossary);

/** A page of business, on which a single word is most easily taken for a term. */
const BEFORE = 'The company raised equity from its shareholders, and revenue and cash flow grew.';

/** What a text's matches are, as "text→id", where such a page goes on with it. */
function marked(text: string): string[] {
  return (judgePage([BEFORE, text], lexicon)[1]?.verdicts ?? []).flatMap(({ match }) =>
    match ? [`${text.slice(match.start, match.end)}→${match.ids[0]}`] : [],
  );
}

describe('a capitalised word that is part of a name is no term, the words beside it are:', () => {
  test.each([
    ['The firm owes Capital One a year of interest.', ['firm→firm', 'interest→interest']],
    ['The World Health Organization needs more money.', ['money→money']],
    ['They sold their shares of Target for a bond.', ['shares→share', 'bond→bond']],
    ['A branch of Credit Suisse lost its customers.', ['customers→customer']],
    ['She audits Price Waterhouse and other firms.', ['audits→auditing', 'firms→firm']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('the same word is one where it is no name:', () => {
  test.each([
    ['The firm owes its capital to one bank.', 'capital→capital'],
    ['Capital is what the firm owes to one bank.', 'Capital→capital'],
    ['The shop sells on credit to its customers.', 'credit→credit-lending'],
    ['The price of its product fell.', 'price→price'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toContain(expected);
  });
});

describe('a name that is the entry is a term, whole:', () => {
  test.each([
    ['The Federal Reserve held its rates.', 'Federal Reserve→federal-reserve-system'],
    ['Its books follow GAAP and no other rules.', 'GAAP→generally-accepted-accounting-principles'],
    [
      'He wrote to the World Trade Organization.',
      'World Trade Organization→world-trade-organization',
    ],
    [
      'He met the Securities and Exchange Commission.',
      'Securities and Exchange Commission→securities-and-exchange-commission',
    ],
    ['In the Great Depression many lost all.', 'Great Depression→great-depression'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toContain(expected);
  });
});
