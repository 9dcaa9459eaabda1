import { describe, expect, it } from 'vitest';
import {
  type Change,
  changed,
  isForPages,
  NEW_READER,
  pageSettings,
  type ReaderState,
} from '@/core/reader-state';
import { MOST_RECENT, readWords } from '@/core/reader-words';
import { DEFAULT_SETTINGS, readSettings } from '@/core/settings';

const NOW = 1_700_000_000_000;
const PAGE = 'https://shop.example/prices?x=1';

function stateAfter(...changes: Change[]): ReaderState {
  return changes.reduce((state, change) => changed(state, change, NOW), NEW_READER);
}

describe('a change', () => {
  it.each<[Change, Partial<ReturnType<typeof pageSettings>>]>([
    [{ kind: 'site-off', site: 'shop.example', on: true }, { off: true }],
    [{ kind: 'site-off', site: 'other.example', on: true }, { off: false }],
    [{ kind: 'known', id: 'asset', on: true }, { hidden: ['asset'] }],
    [{ kind: 'saved', id: 'asset', on: true }, { saved: ['asset'] }],
    [
      { kind: 'not-here', site: 'shop.example', form: 'lead', id: 'lead', on: true },
      { notHere: [{ form: 'lead', id: 'lead' }] },
    ],
    [
      { kind: 'settings', settings: { amount: 'every', delay: 500 } },
      { amount: 'every', delay: 500 },
    ],
  ])('%j is what pages are told', (change, expected) => {
    expect(pageSettings(stateAfter(change), PAGE)).toMatchObject(expected);
  });

  it.each<Change>([
    { kind: 'site-off', site: 'shop.example', on: true },
    { kind: 'known', id: 'asset', on: true },
    { kind: 'saved', id: 'asset', on: true },
    { kind: 'not-here', site: 'shop.example', form: 'lead', id: 'lead', on: true },
  ])('%j is undone without a trace', (change) => {
    expect(stateAfter(change)).not.toEqual(NEW_READER);
    expect(stateAfter(change, { ...change, on: false } as Change)).toEqual(NEW_READER);
  });

  it('that names no site changes nothing', () => {
    expect(stateAfter({ kind: 'site-off', on: true })).toBe(NEW_READER);
  });

  it('keeps the latest look-ups, each once', () => {
    const opened = (id: string): Change => ({ kind: 'opened', reference: { kind: 'entry', id } });
    const many = Array.from({ length: MOST_RECENT + 5 }, (_, index) => opened(`entry-${index}`));
    const { recent } = stateAfter(...many, opened('entry-20')).words;
    expect(recent).toHaveLength(MOST_RECENT);
    expect(recent.slice(0, 2).map(({ id }) => id)).toEqual([
      'entry-20',
      `entry-${MOST_RECENT + 4}`,
    ]);
  });

  it('of settings is not for pages', () => {
    expect(isForPages({ kind: 'settings', settings: {} })).toBe(false);
    expect(isForPages({ kind: 'known', id: 'asset', on: true })).toBe(true);
  });
});

describe('what pages are told', () => {
  const entries = [
    { id: 'asset', field: 'accounting', level: 'everyday' },
    { id: 'hedge', field: 'finance', level: 'specialist' },
    { id: 'brand', field: 'marketing', level: 'everyday' },
  ] as const;

  it('hides fields and levels that are off, and known words once', () => {
    const state = stateAfter(
      { kind: 'known', id: 'asset', on: true },
      { kind: 'settings', settings: { fieldsOff: ['accounting'], levelsOff: ['specialist'] } },
    );
    expect(pageSettings(state, PAGE, entries).hidden).toEqual(['asset', 'hedge']);
  });
});

describe('stored data', () => {
  it.each([undefined, null, 7, 'x', [], { version: 99 }])('%j gives the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    expect(readWords(stored)).toEqual(NEW_READER.words);
  });

  it('keeps what is sound beside what is damaged', () => {
    const stored = {
      version: 1,
      amount: 'loads',
      delay: -3,
      theme: 'dark',
      sitesOff: ['a.example'],
    };
    expect(readSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      sitesOff: ['a.example'],
    });
    expect(readWords({ version: 1, known: { a: 1 }, saved: 'no', recent: 4 })).toEqual({
      ...NEW_READER.words,
      known: { a: 1 },
    });
  });
});
