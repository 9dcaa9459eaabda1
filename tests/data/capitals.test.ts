/** Words with capitals on a page of business: parts of names, which are left alone, and terms, which are not. */
import { expect, test } from 'vitest';
import { judgePage } from '@/scripts/gloss-find';
import { openLexicon } from '@/scripts/meaning-model';
import { readGlossary } from '@/scripts/read-glossary';

const lexicon = openLexicon(readGlossary().glossary);

/** A page of business, on which a single word is most easily taken for a term. */
const BEFORE = 'The company raised equity from its shareholders, and revenue and cash flow grew.';

/** In brackets what must not be marked. */
const NAMES = [
  'He banks with [Equity] Bank and its branch in Nairobi.',
  'The [Franchise] [Tax] Board of California sent two letters.',
  'She moved from [Capital] One to a smaller lender.',
  'Shares of [Target] rose after the report.',
  'The loan was made by First [Interest] Bancorp in May.',
  'Analysts at [Credit] Suisse lowered their forecast.',
  'The [Price] Waterhouse report was late.',
  'Managers read the [Harvard] [Business] Review each month.',
  'The case is taught at Harvard [Business] School.',
  'The [Labor] Department published the figures on Friday.',
  'The Department of [Commerce] raised its estimate.',
  'The [Commerce] Department raised its estimate.',
  'The Board of [Trade] in Chicago has its own rules.',
  'The United States [Treasury] sold bonds.',
  'The [Revenue] Act of 1926 changed the rates.',
  'The [Tax] Cuts and Jobs Act changed the rates.',
  'The [Budget] Control Act limited what was spent.',
  'Lloyds [Trade] Bank closed ten branches.',
  'He is head of [Marketing] Science Institute.',
  'The Chartered Institute of [Marketing] gave her a prize.',
  'The [Economist] Group sold its shares.',
  'The [Wealth] of Nations is still read by managers.',
  'Adam Smith wrote The [Wealth] of Nations in 1776.',
  'The [Brand] Gap is a short book.',
  'He quotes The Innovator’s Dilemma and [Competitive] Strategy.',
  'The [Equal] [Credit] Opportunity Act forbids it.',
  'The [Securities] Act of 1933 asks for it.',
  'They sued [Asset] Capital Partners over the loan.',
  '[Liberty] [Mutual] [Insurance] paid for it.',
  'State Farm [Insurance] paid for it.',
  'General [Finance] Corporation was wound up.',
  'The [Export]-Import Bank lent the money.',
  'The Bank for [International] Settlements wrote of it.',
  'The Ministry of [Finance] in Tokyo was silent.',
  'The [Finance] Ministry in Tokyo was silent.',
  'The [Investment] Company Institute keeps count.',
  '[Dividend] Capital Trust owns the building.',
  'The National [Audit] Office wrote the report.',
  'The [Profit] Impact of Market Strategy study is old.',
  'Her [Majesty]’s [Revenue] and Customs wrote to him.',
  'The [Competition] and Markets Authority blocked the sale.',
  'The Office of [Management] and Budget made the estimate.',
  'They bought [Inventory] Locator Service for cash.',
  'The [Product] School in San Francisco trains managers.',
  '[Lead] Bank is small.',
  'The [Margin] Call film is about a bank.',
  'Standard [Chartered] opened a branch.',
  '[Market] Street runs past the office.',
  'Our shop on [Market] Street is open.',
  'The Kelley School of [Business] invited him.',
  'The Journal of [Accounting] Research printed it.',
  'The [Accounting] Review printed it.',
];

/** In brackets what must be. */
const TERMS = [
  '[Revenue] grew by a tenth, and costs fell.',
  '[Equity] is what the owners have.',
  'Chief Financial Officer said [Revenue] would grow.',
  '[Marketing] Managers plan what is sold and where.',
  '[Interest] paid to banks fell.',
  '[Inventory] at the end of the year was lower.',
  '[Tax] is paid on what is left.',
  'The [Budget] for Next Year',
  'Managing [Risk] in a Small Firm',
  '[Marketing] and [Sales] in One Team',
  'What [Equity] Means for Founders',
  '[Credit] Terms and How to Set Them',
  'Our [Revenue] and [Profit] This Year',
  '1. [Liquidity] and [Solvency]',
  '[Market] Share by Region',
  '“[Profit] is an opinion,” she said.',
  'He said: [Profit] is what remains.',
  'Net [Income] for the year rose.',
  'The Company recognizes [Revenue] when goods are delivered.',
  'Under the Plan, [Equity] awards vest over four years.',
  'The Board approved the [Dividend] in March.',
  'The Bank charges [Interest] each month.',
  'The CEO and the Head of [Sales] agreed.',
  'She is the Chief [Marketing] Officer here.',
  'The [Finance] team closed the books.',
  'The [Sales] Manager hired two people.',
  'Table 3 shows [Revenue] by region.',
  'In 2023 [Revenue] was flat.',
  'In January, [Sales] fell.',
  'However, [Inventory] rose.',
  'Apple’s [Revenue] rose again.',
  'Amazon [Revenue] rose again.',
  'Tesla [Stock] fell by a tenth.',
  'Google’s [Market] share is large.',
  'Toyota’s [Inventory] is small.',
  'Microsoft [Shareholders] met in May.',
  'German [Exports] fell.',
  'Chinese [Demand] fell.',
  'American [Consumers] spent more.',
  'See Note 5, [Revenue].',
  'Step 2: [Segmentation].',
  'Assets, [Liabilities] and [Equity] are its parts.',
  'Gross [Profit] was lower.',
  'Operating [Expenses] were lower.',
  'Total [Assets] were higher.',
  'Accounts Receivable and [Inventory] were higher.',
  'Consumers in Japan want [Value].',
  'When [Demand] falls, so do prices.',
  '[Supply] and [Demand] set the price.',
  '[Price] is what you pay.',
  '[Strategy] is what you leave out.',
  'Both [Suppliers] and Customers can wait.',
];

/** The words in brackets, and whether each is marked. */
function bracketed(sample: string): [word: string, isMarked: boolean][] {
  const text = sample.replace(/[[\]]/g, '');
  const verdicts = judgePage([BEFORE, text], lexicon)[1]?.verdicts ?? [];
  return [...sample.matchAll(/\[([^\]]+)\]/g)].map(({ 1: word = '', index }, place) => {
    const start = index - 2 * place;
    return [word, verdicts.some(({ match }) => match && match.start <= start && start < match.end)];
  });
}

test.each(NAMES)('no term in a name: %s', (sample) => {
  expect(bracketed(sample).filter(([, isMarked]) => isMarked)).toEqual([]);
});

test.each(TERMS)('a term: %s', (sample) => {
  expect(bracketed(sample).filter(([, isMarked]) => !isMarked)).toEqual([]);
});
