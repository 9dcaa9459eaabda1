/** Of several meanings of a form the likeliest stands first, where its text tells nothing of which. */
import { expect, test } from 'vitest';
import { judgePage } from '@/scripts/gloss-find';
import { openLexicon } from '@/scripts/meaning-model';
import { readGlossary } from '@/scripts/read-glossary';

const lexicon = openLexicon(readGlossary().glossary);

test.each([
  ['We passed $1M ARR last week.', 'ARR', 'annual-recurring-revenue'],
  [
    'The project has an ARR of 9% and a payback of three years.',
    'ARR',
    'accounting-rate-of-return',
  ],
  ['The CPM rose in spring.', 'CPM', 'cost-per-thousand'],
  ['Many SMEs wait for their money.', 'SMEs', 'small-and-medium-sized-enterprise'],
  ['The bank gives credit to firms.', 'credit', 'credit-lending'],
  ['Each debit in the ledger has a credit beside it.', 'credit', 'credit'],
])('%s', (text, form, first) => {
  const verdicts = judgePage([text], lexicon)[0]?.verdicts ?? [];
  const ids = verdicts.flatMap(({ match }) =>
    match && text.slice(match.start, match.end) === form ? [match.ids[0]] : [],
  );
  expect(ids).toEqual([first]);
});
