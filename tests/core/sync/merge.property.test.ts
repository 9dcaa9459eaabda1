import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_READER, type ReaderState } from '@/core/reader-state';
import { NO_WORDS, withExclusion } from '@/core/reader-words';
import { exchange } from '@/core/sync/exchange';
import { flatten } from '@/core/sync/flat-state';
import { type Dated, type DatedState, dated, merged, stamped } from '@/core/sync/merge';
import { pack, unpack } from '@/core/sync/pack';

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', 'b'),
);
const state: fc.Arbitrary<DatedState> = fc.dictionary(
  fc.constantFrom('known a', 'known b', 'saved a', 'off x.example'),
  fc.tuple(fc.integer({ min: 0, max: 4 }), value) as fc.Arbitrary<[number, unknown]>,
) as fc.Arbitrary<Record<string, Dated>>;
const CASES = { numRuns: 3000 };

describe('two states come together', () => {
  it('whichever comes first [D12]', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a));
      }),
      CASES,
    );
  });

  it('however they are grouped', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
      CASES,
    );
  });

  it('and no more by coming twice', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
      }),
      CASES,
    );
  });
});

describe('what is packed', () => {
  const name = fc.string({ maxLength: 60, unit: 'binary' }).map((text) => `known ${text}`);
  const any = fc.dictionary(name, fc.tuple(fc.nat(), fc.jsonValue()), { maxKeys: 400 });

  it('comes out as it went in where there is room', () => {
    fc.assert(
      fc.property(any, (given) => {
        const all = JSON.parse(JSON.stringify(given));
        const { items, left } = pack(all);
        if (left === 0) expect(unpack(items)).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  it('fits the browser’s items, whatever the letters [D9]', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 40 }), (given, times) => {
        const rows = Object.entries(given).flatMap(([key, row]) =>
          Array.from({ length: times }, (_, index) => [`${key}${index}`, row]),
        );
        const sizes = Object.entries(pack(Object.fromEntries(rows)).items).map(
          ([key, text]) => key.length + Buffer.byteLength(JSON.stringify(text)),
        );
        expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
      }),
      { numRuns: 100 },
    );
  });

  it('holds half a letter as it was, which no storage could in its own writing [D10]', () => {
    const half = { 'known a\ud800': [1, 'b\udc00'] } as const;
    const { items } = pack(half);
    for (const text of Object.values(items)) expect(text).not.toMatch(/\p{Cs}/u);
    expect(unpack(items)).toEqual(half);
  });

  it('is the same on every computer that knows the same', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [
        `known entry-number-${at}`,
        [at % 700, at] as const,
      ]),
    );
    const shuffled = Object.fromEntries(Object.entries(many).reverse());
    expect(pack(shuffled)).toEqual(pack(many));
    expect(pack(many).left).toBeGreaterThan(0);
  });

  it.each([['{"a":'], ['[]'], ['{"known a":[-1,2]}'], [7], [null], [undefined]])(
    'holds nothing where an item is damaged: %j',
    (item) => {
      expect(unpack({ 'gloss-0': item })).toEqual({});
    },
  );
});

describe('times', () => {
  it('grow even where a clock was set back', () => {
    expect(stamped({ 'known a': 500 }, {}, { 'known a': 1 }, 100)).toEqual({ 'known a': 501 });
  });

  it('remember what is gone', () => {
    const times = stamped({}, { 'known a': 1 }, {}, 100);
    expect(dated({}, times)).toEqual({ 'known a': [100, null] });
  });

  it('let a setting that nobody touched say nothing', () => {
    expect(dated(flatten(NEW_READER), {})).toEqual({});
  });
});

describe('an exchange', () => {
  it.each([
    ['setting theme', 'mauve'],
    ['setting sync', true],
    ['setting version', 7],
    ['setting constructor', 1],
    ['known a', 'yesterday'],
    ['not x.example', true],
    ['weather', 'rain'],
    ['known ', 1],
  ])('learns nothing from what makes no sense: %s', (name, nonsense) => {
    expect(exchange(NEW_READER, {}, { [name]: [5, nonsense] }, 10).state).toEqual(NEW_READER);
  });

  describe('of a meaning ruled out', () => {
    const said = (form: string): ReaderState => ({
      ...NEW_READER,
      words: withExclusion(NO_WORDS, 'x.example', { form, id: 'arr' }, true),
    });
    const remoteOf = (state: ReaderState, times = {}) => dated(flatten(state), times);

    it('is of one value however the word is written: taken back, it stays so', () => {
      const here = said('Arr.');
      const both = exchange(here, {}, remoteOf(said('ARR')), 10);
      const gone = withExclusion(both.state.words, 'x.example', { form: 'arr', id: 'arr' }, false);
      const after: ReaderState = { ...NEW_READER, words: gone };
      const times = stamped(both.times, flatten(both.state), flatten(after), 20);
      expect(exchange(after, times, both.all, 30).state).toEqual(NEW_READER);
    });

    it('keeps it as it was written', () => {
      const { state } = exchange(NEW_READER, {}, remoteOf(said('Cash & Carry')), 10);
      expect(state).toEqual(said('Cash & Carry'));
    });

    it('learns nothing where value and name are not one word', () => {
      const remote = { 'not x.example arr arr': [5, 'lead'] as const };
      expect(exchange(NEW_READER, {}, remote, 10).state).toEqual(NEW_READER);
    });
  });

  it('keeps what a newer Gloss may mean by a name, for the others', () => {
    const remote = { 'mood today': [5, 'fine'] as const };
    expect(exchange(NEW_READER, {}, remote, 10).all).toEqual(remote);
  });
});
