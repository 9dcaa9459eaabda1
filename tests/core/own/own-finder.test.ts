// cspell:ignore costarring Übergröße fällt Umsatz fiel
import { describe, expect, test } from 'vitest';
import { withoutExcluded } from '@/core/exclude';
import { createFinder } from '@/core/finder';
import { nameKey } from '@/core/fold';
import type { Match } from '@/core/judge';
import { compileOwn } from '@/core/own/compile-own';
import { createGrowingLexicon } from '@/core/own/growing-lexicon';
import { isToAvoid, joinMatches } from '@/core/own/join-matches';
import { withOwnLexicons } from '@/core/own/own-finder';
import type { OffKinds } from '@/core/own/own-kind';
import { offKinds } from '@/core/own/write-kind';

import { DEFAULT_SETTINGS, type Settings } from '@/core/settings';
import { readRow } from '@/core/word-row';
import type { Entry } from '@/data/glossary';
import { entry, glossaryOf, lexiconOf } from '../lexicons';

const BUILT_IN = lexiconOf(['gross margin', 'margin', entry('ARR', { id: 'arr' })]);

interface Own {
  readonly id?: string;
  readonly order?: number;
  readonly language?: string;
  readonly entries: readonly (Entry | string)[];
  readonly fields?: Readonly<Record<string, string>>;
  readonly off?: OffKinds | undefined;
}

function finderOf(...own: readonly Own[]) {
  const lexicons = own.map(
    ({ id = 'acme', order = -1, language = 'en', entries, fields, off }) => ({
      glossary: id,
      entryCount: entries.length,
      texts: [...compileOwn({ ...glossaryOf(entries), ...(fields && { fields }) })].flat(),
      order,
      language,
      ...(off && { off }),
    }),
  );
  return withOwnLexicons(createFinder(BUILT_IN), lexicons);
}

/** What is marked in a text: "words→id/id", with "!" behind what is advised against. */
function marked(text: string, own: readonly Own[], language: 'english' | 'other' = 'english') {
  const finder = finderOf(...own);
  return finder
    .judge(finder.read(text), 0, language)
    .flatMap(({ match }) => match ?? [])
    .map((match) => {
      const { start, end, ids, isOff } = match;
      const signs = `${isToAvoid(match) ? '!' : ''}${isOff ? ' off' : ''}`;
      return `${text.slice(start, end)}→${ids.join('/')}${signs}`;
    });
}

function named(headword: string, index: number): Entry {
  return entry(headword, { id: `own-${index}` });
}

describe('own terms', () => {
  test('that stand in every text are not marked, whatever a list says [E14]', () => {
    const common = [...'abcdefghijklmnopqrstuvwxyz', 'the', 'of', 'and', 'is', 'to', 'IT', 'it'];
    const text = 'The plan of a firm, and I say it is X: to buy IT and a flywheel.';
    expect(marked(text, [{ entries: [...common.map(named), 'flywheel'] }])).toEqual([
      'IT→acme:own-31',
      'flywheel→acme:flywheel',
    ]);
  });

  test.each<[string, string, readonly Own[], string[]]>([
    [
      'stand beside built-in ones',
      'The gross margin of a flywheel.',
      [{ entries: ['flywheel'] }],
      ['gross margin→gross-margin', 'flywheel→acme:flywheel'],
    ],
    [
      'stand where no built-in one does',
      'A flywheel turns.',
      [{ entries: ['flywheel'] }],
      ['flywheel→acme:flywheel'],
    ],
    [
      'lead where the reader puts their glossary first',
      'Our ARR grew.',
      [{ entries: [entry('ARR', { id: 'x' })] }],
      ['ARR→acme:x/arr'],
    ],
    [
      'follow where the reader puts it last',
      'Our ARR grew.',
      [{ order: 1, entries: [entry('ARR', { id: 'x' })] }],
      ['ARR→arr/acme:x'],
    ],
    [
      'give way to longer ones',
      'The gross margin fell.',
      [{ entries: ['gross'] }],
      ['gross margin→gross-margin'],
    ],
    [
      'are found in their plural',
      'Two flywheels turn.',
      [{ entries: ['flywheel'] }],
      ['flywheels→acme:flywheel'],
    ],
    [
      'are found in letters of any script',
      'Die Übergröße fällt.',
      [{ entries: [entry('Übergröße', { id: 'size' })] }],
      ['Übergröße→acme:size'],
    ],
    [
      'of several glossaries stand together',
      'A flywheel turns the gross margin.',
      [{ entries: ['flywheel'] }, { id: 'course', order: -2, entries: ['flywheel'] }],
      ['flywheel→course:flywheel/acme:flywheel', 'gross margin→gross-margin'],
    ],
  ])('%s', (_, text, own, expected) => {
    expect(marked(text, own)).toEqual(expected);
  });

  test.each(['constructor', 'valueOf', '__proto__'])(
    'of a field called %s stand beside others',
    (field) => {
      const entries = [entry('flywheel', { field }), 'turbine', 'constructor'];
      const own = [{ entries, fields: { f1: 'Law' } }];
      expect(marked('A flywheel, a turbine, two constructors.', own)).toHaveLength(3);
    },
  );

  test.each([
    ['A liquid asset.', ['liquid']],
    ['A costarring role.', ['costarring']],
    ['A costarring’s role.', ['costarring']],
  ])('whose words share a hash stand each in its own text: %s', (text, expected) => {
    const entries = ['costarring', 'liquid'];
    for (const own of [entries, entries.toReversed()]) {
      expect(marked(text, [{ entries: own }]).map((mark) => mark.split('→')[0])).toEqual(expected);
    }
  });

  test('whose words share a hash stand on one page', () => {
    const finder = finderOf({ entries: ['costarring', 'liquid'] });
    const texts = ['A liquid asset.', 'A costarring role.', 'Liquid again.', 'A costarring one.'];
    const words = texts.map((text) =>
      finder
        .judge(finder.read(text), 0, 'english')
        .flatMap(({ match }) => (match ? [text.slice(match.start, match.end)] : [])),
    );
    expect(words).toEqual([['liquid'], ['costarring'], ['Liquid'], ['costarring']]);
  });

  test('of a glossary in another language stand in texts of that language', () => {
    const own = { entries: ['Umsatz'] };
    expect(marked('Der Umsatz fiel.', [{ ...own, language: 'de' }], 'other')).toHaveLength(1);
    expect(marked('Der Umsatz fiel.', [own], 'other')).toEqual([]);
  });

  test('leave built-in ones as they would be without them', () => {
    const finder = createFinder(BUILT_IN);
    const text = 'The gross margin and the ARR of a flywheel. Margin of error.';
    const plain = finder.judge(finder.read(text), 0).flatMap(({ match }) => match ?? []);
    const own = finderOf({ entries: ['turbine'] });
    expect(own.judge(own.read(text), 0).flatMap(({ match }) => match ?? [])).toEqual(plain);
  });
});

describe('terms that are advised against', () => {
  const punter = entry('punter', { status: 'deprecated', preferred: 'customer' });
  const customer = entry('customer', {
    variants: [
      { text: 'client', kind: 'synonym' },
      { text: 'patron', kind: 'synonym', status: 'superseded' },
    ],
  });
  test.each([
    ['a whole entry', 'A punter pays.', ['punter→acme:punter!']],
    ['one name of an entry', 'A patron pays.', ['patron→acme:customer!']],
    [
      'and not its other names',
      'A client pays a customer.',
      ['client→acme:customer', 'customer→acme:customer'],
    ],
  ])('are told: %s', (_, text, expected) => {
    expect(marked(text, [{ entries: [punter, customer] }])).toEqual(expected);
  });

  test.each([
    ['it', 'acme:spread', false],
    ['another', 'gross-margin', true],
  ])('look so among other meanings unless they are ruled out: here %s is', (_, id, isAvoided) => {
    const text = 'The gross margin is up.';
    const old = entry('gross margin', { id: 'spread', status: 'deprecated', preferred: 'revenue' });
    const finder = finderOf({ entries: [old, 'revenue'] });
    const verdicts = finder.judge(finder.read(text), 0, 'english');
    const match = verdicts.find((verdict) => verdict.match)?.match as Match;
    expect(match.ids).toEqual(['acme:spread', 'gross-margin']);
    const left = withoutExcluded([{ form: nameKey('gross margin'), id }])(match, text) as Match;
    expect(isToAvoid(left)).toBe(isAvoided);
  });
});

describe('fields and levels that are switched off', () => {
  const off = (settings: Partial<Settings>) => offKinds({ ...DEFAULT_SETTINGS, ...settings });
  const flywheel = entry('flywheel', { field: 'finance', level: 'specialist' });
  const turbine = entry('turbine', { field: 'f1' });
  const { level: _, ...rotor } = entry('rotor', { field: 'Machines' });
  test.each<[string, Partial<Settings>, string[]]>([
    ['nothing', {}, ['flywheel', 'turbine', 'rotor']],
    ['a field by its id', { fieldsOff: ['finance'] }, ['turbine', 'rotor']],
    [
      'a field by the name that the glossary gives it',
      { fieldsOff: ['law'] },
      ['flywheel', 'rotor'],
    ],
    ['a level', { levelsOff: ['specialist'] }, ['turbine', 'rotor']],
    ['a level, but not for terms that have none', { levelsOff: ['core'] }, ['flywheel', 'rotor']],
  ])('hide own terms as well: %s', (_, settings, expected) => {
    const own = { entries: [flywheel, turbine, rotor], fields: { f1: 'Law' }, off: off(settings) };
    const text = 'A flywheel, a turbine and a rotor. A flywheel turns.';
    const found = marked(text, [own]);
    const wordsOf = (marks: readonly string[]) => [
      ...new Set(marks.map((mark) => mark.split('→')[0])),
    ];
    expect(wordsOf(found.filter((mark) => !mark.endsWith(' off')))).toEqual(expected);
    expect(wordsOf(found)).toEqual(['flywheel', 'turbine', 'rotor']);
  });

  const financeOff = off({ fieldsOff: ['finance'] });
  const own = (...names: readonly string[]) => ({
    entries: [...names.map((name) => entry(name, { id: name, field: 'finance' })), 'turbine'],
    off: financeOff,
  });
  test.each<[string, string, readonly Own[], string[]]>([
    ['is found to be off', 'A flywheel turns.', [own('flywheel')], ['flywheel→acme:flywheel off']],
    ['lets a built-in term of its name stand', 'Our ARR grew.', [own('ARR')], ['ARR→arr']],
    [
      'lets a shorter one stand',
      'The turbine blade and the gross margin call.',
      [own('turbine blade', 'gross margin call')],
      ['turbine→acme:turbine', 'gross margin→gross-margin'],
    ],
    [
      'lets one of another glossary stand',
      'A flywheel turns.',
      [own('flywheel'), { id: 'course', entries: ['flywheel'] }],
      ['flywheel→course:flywheel'],
    ],
    [
      'stands beside one that is off as well',
      'A flywheel turns.',
      [own('flywheel'), { ...own('flywheel'), id: 'course', order: 1 }],
      ['flywheel→acme:flywheel/course:flywheel off'],
    ],
  ])('a term that is off %s', (_, text, glossaries, expected) => {
    expect(marked(text, glossaries)).toEqual(expected);
  });
});

describe('a long glossary', () => {
  const TERMS: readonly [string, (number: number) => string][] = [
    ['of words that begin differently', (number) => `term${number}x kind${number}y`],
    ['of words that begin alike', (number) => `fund unit kind${number}y`],
    [
      'of names that go on from one another',
      (number) => `fund${' unit'.repeat(number % 15)} u${number}`,
    ],
  ];
  test.each(TERMS)('%s has all of its terms found', (_, term) => {
    const numbers = Array.from({ length: 3000 }, (_, number) => number);
    const own = [{ entries: numbers.map(term) }];
    const some = numbers.filter((number) => number % 100 === 0).map(term);
    const text = `Of ${some.join(', of ')}.`;
    expect(marked(text, own).map((mark) => mark.split('→')[0])).toEqual(some);
  });

  test('is read as far as a page has use for it', () => {
    const entries = Array.from({ length: 3000 }, (_, number) => `fund unit kind${number}y`);
    const texts = [...compileOwn(glossaryOf(entries))].flat();
    const lexicon = createGrowingLexicon({
      glossary: 'acme',
      entryCount: entries.length,
      texts,
      order: -1,
      language: 'en',
    });
    const grow = (text: string) => lexicon.growBy(readRow(text), text);
    expect(grow('The fund of a unit.')).toBe(true);
    expect(lexicon.words).toEqual([]);
    grow('The fund unit kind7y.');
    expect(lexicon.words).toEqual(['fund', 'unit', 'kind7y']);
    expect(grow('Nothing of ours.')).toBe(false);
  });

  test('has words of any length', () => {
    const endless = 'x'.repeat(80);
    const entries = [entry(endless, { id: 'endless' }), 'flywheel'];
    expect(marked(`A flywheel turns ${endless}.`, [{ entries }])).toHaveLength(2);
  });
});

describe('matches that overlap', () => {
  const match = (start: number, end: number, id: string): Match => ({
    start,
    end,
    ids: [id],
    word: start,
    weight: end,
    reason: { kind: 'evidence', score: 1 },
  });
  test.each<[string, Match[], Match[], [number, number, string][]]>([
    ['the longest', [match(0, 4, 'a')], [match(0, 9, 'b')], [[0, 9, 'b']]],
    ['the longest, from wherever', [match(2, 9, 'a')], [match(0, 4, 'b')], [[2, 9, 'a']]],
    [
      'of equals, that of the first glossary',
      [match(0, 4, 'a')],
      [match(2, 6, 'b')],
      [[2, 6, 'b']],
    ],
    [
      'what stands apart',
      [match(5, 9, 'a')],
      [match(0, 4, 'b')],
      [
        [0, 4, 'b'],
        [5, 9, 'a'],
      ],
    ],
  ])('stay as %s', (_, builtIn, own, expected) => {
    const joined = joinMatches([
      { order: 0, isOff: false, matches: builtIn },
      { order: -1, isOff: false, matches: own },
    ]);
    expect(joined.map(({ start, end, ids }) => [start, end, ids[0]])).toEqual(expected);
  });

  test('are joined in time that grows as their number does [E13]', () => {
    const asked = (count: number) => {
      let times = 0;
      const matchesFrom = (first: number) =>
        Array.from({ length: count }, (_, index) => {
          const start = first + index * 10;
          return {
            ...match(start, start + 6, `e${index}`),
            get end() {
              times++;
              return start + 6;
            },
          };
        });
      joinMatches([
        { order: 0, isOff: false, matches: matchesFrom(0) },
        { order: -1, isOff: false, matches: matchesFrom(3) },
      ]);
      return times;
    };
    expect(asked(4000) / asked(2000)).toBeLessThan(2.5);
  });
});
