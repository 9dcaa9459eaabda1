import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  changed,
  changeSchema,
  isForPages,
  NEW_READER,
  pageSettings,
  type ReaderState,
  type StateChange,
} from '@/core/reader-state';
import { MOST_RECENT, type ReaderWords, readWords } from '@/core/reader-words';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '@/core/settings';

const NOW = 1_700_000_000_000;
const PAGE = 'https://shop.example/prices?x=1';

function stateAfter(...changes: StateChange[]): ReaderState {
  return changes.reduce((state, change) => changed(state, change, NOW), NEW_READER);
}

describe('a change', () => {
  it.each<[StateChange, Partial<ReturnType<typeof pageSettings>>]>([
    [{ kind: 'site-off', site: 'shop.example', on: true }, { off: true }],
    [{ kind: 'site-off', site: 'other.example', on: true }, { off: false }],
    [{ kind: 'settings', settings: { lookUpOnly: true } }, { off: true }],
    [{ kind: 'known', id: 'asset', on: true }, { known: ['asset'] }],
    [{ kind: 'saved', id: 'asset', on: true }, { saved: ['asset'] }],
    [
      { kind: 'not-here', site: 'shop.example', form: 'lead', id: 'lead', on: true },
      { notHere: [{ form: 'lead', id: 'lead' }] },
    ],
    [
      { kind: 'not-here', site: 'shop.example', form: 'ARR', id: 'arr', on: true },
      { notHere: [{ form: 'arr', id: 'arr' }] },
    ],
    [
      { kind: 'settings', settings: { amount: 'every', delay: 500 } },
      { amount: 'every', delay: 500 },
    ],
  ])('%j is what pages are told', (change, expected) => {
    expect(pageSettings(stateAfter(change), PAGE)).toMatchObject(expected);
  });

  it.each<StateChange>([
    { kind: 'site-off', site: 'shop.example', on: true },
    { kind: 'known', id: 'asset', on: true },
    { kind: 'saved', id: 'asset', on: true },
    { kind: 'not-here', site: 'shop.example', form: 'lead', id: 'lead', on: true },
  ])('%j is undone without a trace', (change) => {
    expect(stateAfter(change)).not.toEqual(NEW_READER);
    expect(stateAfter(change, { ...change, on: false } as StateChange)).toEqual(NEW_READER);
  });

  it('keeps a form that is not meant as it was written, and each form once', () => {
    const said = (form: string, on = true): StateChange => ({
      kind: 'not-here',
      site: 'shop.example',
      form,
      id: 'arr',
      on,
    });
    expect(stateAfter(said('arr'), said('ARR')).words.notHere).toEqual({
      'shop.example': [{ form: 'ARR', id: 'arr' }],
    });
    expect(stateAfter(said('ARR'), said('arr', false))).toEqual(NEW_READER);
  });

  it('that names no site changes nothing', () => {
    expect(stateAfter({ kind: 'site-off', on: true })).toBe(NEW_READER);
  });

  it('keeps the latest look-ups, each once', () => {
    const opened = (id: string): StateChange => ({
      kind: 'opened',
      reference: { kind: 'entry', id },
    });
    const many = Array.from({ length: MOST_RECENT + 5 }, (_, index) => opened(`entry-${index}`));
    const { recent } = stateAfter(...many, opened('entry-20')).words;
    expect(recent).toHaveLength(MOST_RECENT);
    expect(recent.slice(0, 2).map(({ id }) => id)).toEqual([
      'entry-20',
      `entry-${MOST_RECENT + 4}`,
    ]);
  });

  it('that restores everything leaves nothing of what was', () => {
    const before = stateAfter({ kind: 'known', id: 'asset', on: true });
    const state = { ...NEW_READER, settings: { ...DEFAULT_SETTINGS, theme: 'dark' as const } };
    expect(changed(before, { kind: 'restore', state }, NOW)).toEqual(state);
  });

  it('that is taken back keeps the time at which a word became known', () => {
    const state = stateAfter(
      { kind: 'known', id: 'asset', on: false },
      { kind: 'known', id: 'asset', on: true, since: NOW - 5000 },
    );
    expect(state.words.known).toEqual({ asset: NOW - 5000 });
  });

  it.each<[Change, boolean]>([
    [{ kind: 'settings', settings: {} }, false],
    [{ kind: 'restore', state: NEW_READER as never }, false],
    [{ kind: 'reset' }, false],
    [{ kind: 'known', id: 'asset', on: true }, true],
  ])('%j is for pages: %s', (change, expected) => {
    expect(isForPages(change)).toBe(expected);
  });

  it.each<[unknown, boolean]>([
    [{ kind: 'restore', state: NEW_READER }, true],
    [{ kind: 'reset' }, true],
    [{ kind: 'restore', state: { ...NEW_READER, words: { version: 2 } } }, false],
    [{ kind: 'restore', state: { settings: { version: 1, theme: 'sepia' } } }, false],
    [{ kind: 'settings', settings: { language: 'de' } }, true],
    [{ kind: 'settings', settings: { language: 'xx' } }, false],
    [{ kind: 'settings', settings: { colour: 'red' } }, false],
  ])('%j is taken over: %s', (message, isTaken) => {
    expect(v.is(changeSchema, message)).toBe(isTaken);
  });
});

describe('what pages are told', () => {
  const entries = [
    { id: 'asset', field: 'accounting', level: 'everyday' },
    { id: 'hedge', field: 'finance', level: 'specialist' },
    { id: 'brand', field: 'marketing', level: 'everyday' },
  ] as const;

  it('keeps fields and levels that are off apart from words that are known', () => {
    const state = stateAfter(
      { kind: 'known', id: 'asset', on: true },
      { kind: 'settings', settings: { fieldsOff: ['accounting'], levelsOff: ['specialist'] } },
    );
    expect(pageSettings(state, PAGE, entries)).toMatchObject({
      known: ['asset'],
      hidden: ['asset', 'hedge'],
    });
  });
});

describe('stored data', () => {
  it.each([undefined, null, 7, 'x', [], { version: 99 }])('%j gives the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    expect(readWords(stored)).toEqual(NEW_READER.words);
  });

  it.each<[unknown, Partial<Settings>]>([
    [{ version: 1, amount: 'loads', theme: 'dark' }, { theme: 'dark' }],
    [{ version: 'one', theme: 'dark' }, { theme: 'dark' }],
    [{ theme: 'dark' }, { theme: 'dark' }],
    [{ version: 1, delay: -3, inLinks: true }, { inLinks: true }],
    [{ version: 1, sitesOff: ['a.example', 7, null] }, { sitesOff: ['a.example'] }],
    [{ version: 1, sitesOff: 'a.example', fieldsOff: ['law'] }, { fieldsOff: ['law'] }],
    [{ version: 1, levelsOff: ['core', 'hard'] }, { levelsOff: ['core'] }],
    [{ version: 2, theme: 'dark' }, {}],
  ])('%j keeps what is sound in settings', (stored, expected) => {
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  it.each<[unknown, Partial<ReaderWords>]>([
    [{ version: 1, known: { a: 1 }, saved: 'no', recent: 4 }, { known: { a: 1 } }],
    [{ version: 1, known: { a: 1, b: 'x', c: null } }, { known: { a: 1 } }],
    [{ known: { a: 1 } }, { known: { a: 1 } }],
    [
      { version: 1, recent: [{ kind: 'entry', id: 'a' }, 3, { kind: 'page', id: 'b' }] },
      { recent: [{ kind: 'entry', id: 'a' }] },
    ],
    [
      { version: 1, notHere: { 'a.example': [{ form: 'lead', id: 'lead' }, {}], b: 4 } },
      { notHere: { 'a.example': [{ form: 'lead', id: 'lead' }] } },
    ],
    [{ version: 2, known: { a: 1 } }, {}],
  ])('%j keeps what is sound in words', (stored, expected) => {
    expect(readWords(stored)).toEqual({ ...NEW_READER.words, ...expected });
  });
});
