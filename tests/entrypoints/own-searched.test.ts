// cspell:ignore unstub
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changesOf } from '@/core/own/record-changes';
import { type OwnSearched, searchWithOwn } from '@/core/own/search-own';
import { searchOver } from '@/core/search';
import { searchedIn } from '@/core/searched';
import type { Entry } from '@/data/glossary';
import { loadOwnSearched } from '@/entrypoints/own/own-searched';
import { changeOwn } from '@/services/own-glossaries';
import { withDatabase } from '@/services/own-store/database';
import { addOwn, importInto } from '@/services/own-store/import-records';
import { entry, glossaryOf } from '../core/lexicons';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const BUILT_IN = searchedIn(glossaryOf(['asset', 'bond', 'share', 'lease']));
const FLYWHEEL = entry('flywheel', { id: 'one', definition: 'What slows a team down.' });
const put = (...entries: Entry[]) => changesOf(glossaryOf(entries));
const add = (title: string, ...entries: Entry[]) =>
  addOwn({ title, from: { kind: 'file', name: 'a.csv' } }, put(...entries));
const always = () => true;

/** What a query finds first. */
function first(query: string, own: readonly OwnSearched[]) {
  return searchOver(searchWithOwn(BUILT_IN, own))(query).results[0];
}

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  await withDatabase(async (db) => {
    for (const store of ['glossaries', 'records', 'searches'] as const) await db.clear(store);
  });
});

test('what was made of a glossary is kept: the next time its records are not read', async () => {
  await add('Acme', FLYWHEEL);
  await loadOwnSearched(always);
  await withDatabase((db) => db.clear('records'));
  const { now, whole } = await loadOwnSearched(always);
  expect(whole).toBeUndefined();
  expect(first('flywheel', now)).toMatchObject({
    id: 'acme:one',
    field: expect.stringMatching(/^Acme · /),
  });
  expect(first('slow teams', now)).toMatchObject({ id: 'acme:one' });
});

test('what has changed is made anew, and a new title is said at once', async () => {
  await add('Acme', FLYWHEEL);
  await loadOwnSearched(always);
  await importInto('acme', put(entry('turbine')));
  await changeOwn('acme', { title: 'Acme & Co' });
  const { now } = await loadOwnSearched(always);
  expect(first('turbine', now)).toMatchObject({ field: expect.stringMatching(/^Acme & Co · /) });
});

test('a glossary that is off is not searched', async () => {
  await add('Acme', FLYWHEEL);
  await changeOwn('acme', { isOn: false });
  expect(await loadOwnSearched(always)).toEqual({ now: [] });
});

test('a long one is searched by its names first, and then by what they mean', async () => {
  const others = Array.from({ length: 2000 }, (_, number) => entry(`unit ${number}`));
  await add('Acme', FLYWHEEL, ...others);
  const { now, whole } = await loadOwnSearched(always);
  expect(first('flywheel', now)).toMatchObject({ id: 'acme:one' });
  expect(first('slow teams', now)).toBeUndefined();
  expect(first('slow teams', (await whole) ?? [])).toMatchObject({ id: 'acme:one' });
});

test('nothing more is made of one that has changed meanwhile', async () => {
  const others = Array.from({ length: 2000 }, (_, number) => entry(`unit ${number}`));
  await add('Acme', FLYWHEEL, ...others);
  const { whole } = await loadOwnSearched(() => false);
  expect(first('slow teams', (await whole) ?? [])).toBeUndefined();
  expect(await withDatabase((db) => db.count('searches'))).toBe(0);
});

test('one that cannot be read leaves the others searched, and is told of', async () => {
  const told = vi.fn();
  vi.stubGlobal('reportError', told);
  await add('Acme', FLYWHEEL);
  await add('Broken', entry('turbine', { id: 'one' }));
  await withDatabase(async (db) => {
    const [row] = await db.getAll('records', IDBKeyRange.bound(['broken'], ['broken', []]));
    if (!row) throw new Error('There is no row to break.');
    await db.put('records', { ...row, record: { ...row.record, variants: null } as never });
  });
  const { now } = await loadOwnSearched(always);
  expect(now.map(({ id }) => id)).toEqual(['acme']);
  expect(told).toHaveBeenCalledOnce();
});

test('a long one whose meanings cannot be read leaves the others whole, and is searched by its names', async () => {
  const told = vi.fn();
  vi.stubGlobal('reportError', told);
  const others = (word: string) =>
    Array.from({ length: 2000 }, (_, number) => entry(`${word} ${number}`));
  await add('Acme', FLYWHEEL, ...others('unit'));
  await add('Broken', entry('turbine', { id: 'one' }), ...others('part'));
  await withDatabase(async (db) => {
    const row = await db.get('records', ['broken', 'entry', 'one']);
    if (!row) throw new Error('There is no row to break.');
    await db.put('records', { ...row, record: { ...row.record, definition: null } as never });
  });
  const { whole } = await loadOwnSearched(always);
  const made = (await whole) ?? [];
  expect(first('slow teams', made)).toMatchObject({ id: 'acme:one' });
  expect(first('turbine', made)).toMatchObject({ id: 'broken:one' });
  expect(told).toHaveBeenCalledOnce();
});
