import { describe, expect, test } from 'vitest';
import { readText } from '@/core/find';
import { entry, found, lexiconOf } from './lexicons';

const lexicon = lexiconOf([
  entry('auditing', {
    inflect: false,
    variants: [{ text: 'audit', kind: 'synonym', partOfSpeech: 'verb' }],
  }),
  'market',
  'market research',
  'cost of goods sold',
  'acid-test (quick) ratio',
  entry('profit and loss statement', { variants: [{ text: 'P&L', kind: 'abbreviation' }] }),
  'property, plant and equipment',
  'start-up',
  'e-commerce',
  'go-to-market strategy',
  "owner's equity",
  entry('information technology', {
    inflect: false,
    variants: [{ text: 'IT', kind: 'abbreviation' }],
  }),
  entry('key performance indicator', { variants: [{ text: 'KPI', kind: 'abbreviation' }] }),
  entry('software as a service', {
    inflect: false,
    variants: [{ text: 'SaaS', kind: 'abbreviation' }],
  }),
  entry('aggregate supply', { inflect: false, variants: [{ text: 'AS', kind: 'abbreviation' }] }),
  'Series A',
  'subsidiary',
  'analysis',
  'organization chart',
  'labor market',
  '401(k)',
  'café owner',
  'efficient market',
  'labor organization',
  'start-up centre',
  'price-to-earnings ratio',
  entry('cross-selling', {
    inflect: false,
    variants: [{ text: 'cross-sell', kind: 'synonym', partOfSpeech: 'verb' }],
  }),
  entry('certificate of deposit', { variants: [{ text: 'CD', kind: 'abbreviation' }] }),
  entry('credit default swap', { variants: [{ text: 'CDS', kind: 'abbreviation' }] }),
  entry('research and development', {
    inflect: false,
    variants: [{ text: 'R&D', kind: 'abbreviation' }],
  }),
  entry('Sarbanes-Oxley', { inflect: false }),
  entry('limited company', { variants: [{ text: 'L.T.D.', kind: 'abbreviation' }] }),
  entry('accounts payable', {
    inflect: false,
    variants: [{ text: 'A/P', kind: 'abbreviation' }],
  }),
]);

describe('finds forms', () => {
  test.each([
    ['longest form first', 'market research shows', ['market research→market-research']],
    ['plurals', 'subsidiaries of markets', ['subsidiaries→subsidiary', 'markets→market']],
    ['irregular plurals', 'two analyses', ['analyses→analysis']],
    [
      'verb forms',
      'audit, audits, audited, auditing',
      ['audit→auditing', 'audits→auditing', 'audited→auditing', 'auditing→auditing'],
    ],
    ['possessives, without their s', 'the market’s mood', ['market→market']],
    [
      'a plural on the first word of a phrase',
      'costs of goods sold',
      ['costs of goods sold→cost-of-goods-sold'],
    ],
    [
      'brackets within a form',
      'the acid-test (quick) ratios',
      ['acid-test (quick) ratios→acid-test-quick-ratio'],
    ],
    [
      'and for &',
      'a profit & loss statement',
      ['profit & loss statement→profit-and-loss-statement'],
    ],
    ['& within a word', 'the P&L of the year', ['P&L→profit-and-loss-statement']],
    [
      'a comma before the last and',
      'property, plant, and equipment',
      ['property, plant, and equipment→property-plant-and-equipment'],
    ],
    [
      'hyphenated, spaced and closed spellings',
      'start-up, start up, startup',
      ['start-up→start-up', 'start up→start-up', 'startup→start-up'],
    ],
    ['a closed spelling of a prefix', 'ecommerce', ['ecommerce→e-commerce']],
    [
      'the no-break hyphen and the no-break space',
      'go‑to‑market\u00a0strategy',
      ['go‑to‑market\u00a0strategy→go-to-market-strategy'],
    ],
    ['white space of any length', 'market \n\t research', ['market \n\t research→market-research']],
    [
      'owner’s and owners’ equity',
      "owner’s equity, owners' equity",
      ['owner’s equity→owner-s-equity', "owners' equity→owner-s-equity"],
    ],
    [
      'acronyms in their case',
      'IT and SaaS, KPIs',
      ['IT→information-technology', 'SaaS→software-as-a-service', 'KPIs→key-performance-indicator'],
    ],
    [
      'British for American spelling',
      'an organisation chart of the labour market',
      ['organisation chart→organization-chart', 'labour market→labor-market'],
    ],
    ['the bracket that a form leaves open', 'a 401(k) plan', ['401(k)→401-k']],
    ['accents or none', 'the cafe owner', ['cafe owner→caf-owner']],
    [
      'plurals behind hyphens that hold a preposition',
      'two price-to-earnings ratios',
      ['price-to-earnings ratios→price-to-earnings-ratio'],
    ],
    ['verbs with a hyphen', 'they cross-sold', ['cross-sold→cross-selling']],
    [
      'a plural that is another acronym in its own case',
      'CDs, CDS and CDSs',
      ['CDs→certificate-of-deposit', 'CDS→credit-default-swap', 'CDSs→credit-default-swap'],
    ],
    ['acronyms with spaces beside their signs', 'R & D', ['R & D→research-and-development']],
    [
      'a space for the hyphen of a name in capitals',
      'the Sarbanes Oxley rules',
      ['Sarbanes Oxley→sarbanes-oxley'],
    ],
    ['possessives before a closing quotation mark', '‘that is the market’s’', ['market→market']],
    [
      'one word in British spelling and one in American',
      'a labour organization',
      ['labour organization→labor-organization'],
    ],
    [
      'a closed spelling of the other country',
      'the startup center',
      ['startup center→start-up-centre'],
    ],
    ['acronyms with stops', 'an L.T.D. here', ['L.T.D→limited-company']],
    [
      'an accent of its own at the end, whole',
      'the cafe\u0301 owner\u0301’s',
      ['cafe\u0301 owner\u0301→caf-owner'],
    ],
    [
      'soft hyphens and zero-width characters',
      'mar\u00adket re\u200bsearch',
      ['mar\u00adket re\u200bsearch→market-research'],
    ],
    ['ligatures', 'e\ufb03cient market', ['e\ufb03cient market→efficient-market']],
    ['capitals of every kind', 'MARKET Research', ['MARKET Research→market-research']],
  ])('%s', (_, text, expected) => {
    expect(found(text, lexicon)).toEqual(expected);
  });
});

describe('leaves alone', () => {
  test.each([
    ['parts of words', 'supermarket marketed marketplace'],
    ['acronyms in lower case', 'it is as it is; kpi, saas'],
    ['sentence starts that look like a plural acronym', 'As series go'],
    ['words across a sentence end', 'the cost. Of goods sold'],
    ['words across a dash', 'start – up'],
    ['words across other punctuation', 'start, up; start/ up'],
    ['letters that a sign would make an acronym', 'the A P value, cds and p&l'],
    ['identifiers', 'market_research_id'],
  ])('%s', (_, text) => {
    expect(found(text, lexicon).filter((one) => !/^market→/.test(one))).toEqual([]);
  });
});

test('a shared form lists every entry that owns it', () => {
  const shared = lexiconOf([entry('equity'), entry('equity', { id: 'equity-fairness' })]);
  expect(found('the equity', shared)).toEqual(['equity→equity/equity-fairness']);
});

test('terms that are called like built-in properties are terms like others [E4]', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
  const plain = lexiconOf(['market']);
  expect(found(names.join(' '), plain)).toEqual([]);
  const own = lexiconOf(['constructor', 'valueOf']);
  expect(found('the constructor and the valueOf', own)).toHaveLength(2);
  expect(({} as Record<string, unknown>).market).toBeUndefined();
});

test('offsets are those of the original text, whatever folding does to lengths [E15]', () => {
  const text = 'İİ ﬁ 𝐀 e\u0301e\u0301 the market';
  expect(found(text, lexicon)).toEqual(['market→market']);
});

test('an inflection that is another word keeps its own entry', () => {
  const both = lexiconOf(['good', 'goods', 'cost', 'costs']);
  expect(found('goods', both)).toEqual(['goods→good/goods']);
});

test('a text of many words is read to its end', () => {
  const filler = 'nobody’s word & another '.repeat(3000);
  const text = `${filler}cash flow`;
  const lexicon = lexiconOf([entry('Cash flow', { id: 'cash-flow' })]);
  const { candidates, context } = readText(text, lexicon);
  expect(candidates.map(({ start, end }) => text.slice(start, end))).toEqual(['cash flow']);
  expect(context.words).toBe(12_002);
});
