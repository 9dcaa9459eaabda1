import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget, type PageSight, type Part, PLAIN_PAGE, type Why } from '@/core/budget';
import type { Match } from '@/core/judge';
import { AMOUNTS, type Amount } from '@/core/settings';
import { finished } from '@/core/steps';
import { judgePage } from '@/scripts/gloss-find';
import { entry, lexiconOf } from './lexicons';

const LEXICON = lexiconOf([
  entry('shop', { level: 'everyday' }),
  entry('rent', { level: 'everyday' }),
  entry('till', { level: 'everyday' }),
  entry('trade fair', { level: 'everyday' }),
  entry('ledger', { level: 'core' }),
  entry('cost centre', { level: 'core' }),
  entry('audit trail', { level: 'core' }),
  entry('escrow', { level: 'specialist' }),
  entry('basis swap', { level: 'specialist' }),
  entry('carry trade', { level: 'specialist' }),
  entry('yield curve', { level: 'specialist' }),
]);

/** Words without a meaning of ours: so many in a row. */
const filler = (words: number) => 'and so on '.repeat(Math.ceil(words / 3)).trim();

interface Text {
  readonly text: string;
  readonly part?: Part;
  readonly section?: object;
}

type Sight = Partial<PageSight<Text>>;

/** What a page marks, and why the rest is not: "ledger marked", in the order of the page. */
function whysOf(texts: readonly (Text | string)[], amount: Amount, sight: Sight = {}): string[] {
  return [...choose(texts, amount, sight)].map(([text, why]) => `${text} ${why}`);
}

function choose(
  texts: readonly (Text | string)[],
  amount: Amount,
  sight: Sight = {},
): [string, Why, Match][] {
  const all = texts.map((one) => (typeof one === 'string' ? { text: one } : one));
  const budget = createBudget<Text>();
  const page = {};
  const judged = judgePage(
    all.map(({ text }) => text),
    LEXICON,
  );
  const named = new Map<Match, string>();
  judged.forEach(({ reading, verdicts }, index) => {
    const place = all[index] as Text;
    const matches = verdicts.flatMap(({ match }) => match ?? []);
    for (const match of matches) named.set(match, place.text.slice(match.start, match.end));
    const { part = 'text', section = page } = place;
    budget.add({ place, reading, matches, part, section });
  });
  const whys = finished(budget.choosing(amount, { ...PLAIN_PAGE, ...sight }));
  return [...whys].map(([match, why]) => [named.get(match) ?? '', why, match]);
}

/** A page long enough that only what stands near counts. */
const long = (text: string) => `${text}. ${filler(600)} shop`;

describe('the budget', () => {
  it.each<[string, (Text | string)[], Amount, string[]]>([
    [
      'marks the most specialised where not all have room',
      [`The shop, a ledger, the escrow and a basis swap. ${filler(60)}`],
      'fewer',
      ['shop budget', 'ledger budget', 'escrow marked', 'basis swap marked'],
    ],
    [
      'marks of equals those that stand first',
      [`A ledger, a cost centre, an audit trail, a basis swap and a carry trade. ${filler(60)}`],
      'fewest',
      [
        'ledger budget',
        'cost centre budget',
        'audit trail budget',
        'basis swap marked',
        'carry trade budget',
      ],
    ],
    [
      'marks a term once in a section',
      [long('A ledger, and another ledger')],
      'balanced',
      ['ledger marked', 'ledger repeated', 'shop marked'],
    ],
    [
      'marks a term again in a later section, where there is room',
      [long('A ledger'), { text: 'One more ledger.', section: { name: 'two' } }],
      'balanced',
      ['ledger marked', 'shop marked', 'ledger marked'],
    ],
    [
      'marks a term once on a page for whoever wants fewer',
      [long('A ledger'), { text: 'One more ledger.', section: { name: 'two' } }],
      'fewer',
      ['ledger marked', 'shop budget', 'ledger repeated'],
    ],
    [
      'marks an everyday word once on a page',
      [long('The shop'), { text: 'Another shop on the street.', section: { name: 'two' } }],
      'balanced',
      ['shop marked', 'shop repeated', 'shop repeated'],
    ],
    [
      'leaves out the weaker one of two neighbours, which would read as one',
      [long('The ledger escrow is new')],
      'balanced',
      ['ledger beside', 'escrow marked', 'shop marked'],
    ],
    [
      'leaves navigation alone',
      [long('A ledger'), { text: 'Escrow and more', part: 'navigation' }],
      'balanced',
      ['ledger marked', 'shop marked', 'Escrow navigation'],
    ],
    [
      'marks navigation for whoever wants more',
      [long('A ledger'), { text: 'Escrow and more', part: 'navigation' }],
      'more',
      ['ledger marked', 'shop marked', 'Escrow marked'],
    ],
    [
      'marks a term in the text rather than in the heading above it',
      [{ text: 'About the ledger', part: 'side' }, long('A ledger')],
      'balanced',
      ['ledger repeated', 'ledger marked', 'shop marked'],
    ],
    [
      'takes a text that is nothing but a term for a label',
      ['Ledger:', long('A ledger')],
      'balanced',
      ['Ledger repeated', 'ledger marked', 'shop marked'],
    ],
    [
      'marks in a heading what stands nowhere else',
      [{ text: 'About the escrow', part: 'side' }, long('A ledger')],
      'balanced',
      ['escrow marked', 'ledger marked', 'shop marked'],
    ],
    [
      'marks every judged match for whoever wants every one',
      ['Ledger ledger', { text: 'escrow', part: 'navigation' }],
      'every',
      ['Ledger marked', 'ledger marked', 'escrow marked'],
    ],
    [
      'marks three on a short page',
      [`The shop, a ledger, the escrow and a basis swap. ${filler(66)}`],
      'balanced',
      ['shop budget', 'ledger marked', 'escrow marked', 'basis swap marked'],
    ],
    [
      'marks one in a line of a few words',
      ['A ledger for the escrow of the shop'],
      'balanced',
      ['ledger budget', 'escrow marked', 'shop budget'],
    ],
  ])('%s', (_, texts, amount, expected) => {
    expect(whysOf(texts, amount)).toEqual(expected);
  });

  it('never marks what is barred, and takes it for no mention', () => {
    const barredBy = ({ ids }: Match, { text }: Text): Why | undefined =>
      ids[0] === 'escrow' ? 'known' : text.startsWith('Link') ? 'link' : undefined;
    const texts = [{ text: 'Link to the ledger' }, { text: long('An escrow and a ledger') }];
    const expected = ['ledger link', 'escrow known', 'ledger marked', 'shop marked'];
    expect(whysOf(texts, 'balanced', { barredBy })).toEqual(expected);
    expect(whysOf(texts, 'every', { barredBy })).toEqual(expected);
  });

  it('keeps what the reader has seen, and counts it', () => {
    const text = `The shop, a ledger, the escrow and a basis swap. ${filler(66)}`;
    const isSeen = ({ ids }: Match) => ids[0] === 'shop';
    expect(whysOf([text], 'balanced', { isSeen })).toEqual([
      'shop marked',
      'ledger budget',
      'escrow marked',
      'basis swap marked',
    ]);
  });
});

/** Pages of a few texts in two sections, as a reader may meet them. */
const pages = fc.array(
  fc.record({
    words: fc.array(
      fc.constantFrom(
        ...['shop', 'rent', 'till', 'trade fair', 'ledger', 'cost centre', 'audit trail'],
        ...['escrow', 'basis swap', 'carry trade', 'yield curve', 'and so on', 'the day went by'],
      ),
      { minLength: 1, maxLength: 60 },
    ),
    part: fc.constantFrom<Part>('text', 'text', 'side', 'navigation'),
    section: fc.constantFrom({ name: 'one' }, { name: 'two' }),
  }),
  { maxLength: 12 },
);
const textsOf = (page: { words: string[]; part: Part; section: object }[]): Text[] =>
  page.map(({ words, part, section }) => ({ text: `${words.join(', ')}.`, part, section }));
const markedIn = (texts: readonly Text[], amount: Amount, sight?: Sight) =>
  choose(texts, amount, sight).map(([, why]) => why === 'marked');
const count = (marked: readonly boolean[]) => marked.filter(Boolean).length;
const wordsIn = (texts: readonly Text[]) =>
  texts.map(({ text }) => text.split(/\s+/).length).reduce((sum, words) => sum + words, 0);

describe('whatever the page,', () => {
  it('no more is marked than twelve in a thousand words, and three on a short page', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const texts = textsOf(page);
        const most = Math.max(3, Math.floor(0.012 * wordsIn(texts)));
        expect(count(markedIn(texts, 'balanced'))).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('the same page has the same marks', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(...AMOUNTS), (page, amount) => {
        expect(whysOf(textsOf(page), amount)).toEqual(whysOf(textsOf(page), amount));
      }),
    );
  });

  it('each amount marks all that the one below it marks', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const texts = textsOf(page);
        const steps = AMOUNTS.map((amount) => markedIn(texts, amount));
        steps.slice(1).forEach((step, index) => {
          const before = steps[index] ?? [];
          expect(before.every((isMarked, place) => !isMarked || step[place])).toBe(true);
        });
      }),
    );
  });

  it('what is known is never marked', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(...AMOUNTS), (page, amount) => {
        const barredBy = ({ ids }: Match) => (ids[0] === 'escrow' ? ('known' as const) : undefined);
        const whys = choose(textsOf(page), amount, { barredBy });
        for (const [text, why] of whys) if (text === 'escrow') expect(why).toBe('known');
      }),
    );
  });

  it('what is marked stays as it is when some of it is already in view', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 5 }), (page, every) => {
        const texts = textsOf(page);
        const fresh = choose(texts, 'balanced');
        const places = new Set(
          fresh.flatMap(([, why], place) => (why === 'marked' && place % every === 0 ? place : [])),
        );
        let asked = 0;
        const isSeen = () => places.has(asked++ % Math.max(1, fresh.length));
        const again = choose(texts, 'balanced', { isSeen });
        expect(again.map(([, why]) => why === 'marked')).toEqual(
          fresh.map(([, why]) => why === 'marked'),
        );
      }),
    );
  });
});
