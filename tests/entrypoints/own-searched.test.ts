// cspell:ignore unstub
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changesOf } from '@/core/own/record-changes';
import { type OwnSearched, searchWithOwn } from '@/core/own/search-own';
import { searchOver } from '@/core/search';
import { searchedIn } from '@/core/searched';
import type { Entry } from '@/data/glossary';
import { tellFailure } from '@/entrypoints/background/failures';
import { forgetMade, makeSearches } from '@/entrypoints/background/own-searches';
import { loadOwnSearched } from '@/entrypoints/own/own-searched';
import { changeOwn } from '@/services/own-glossaries';
import { onOwnMade } from '@/services/own-store/change-notice';
import { withDatabase } from '@/services/own-store/database';
import { addOwn, importInto } from '@/services/own-store/import-records';
import { entry, glossaryOf } from '../core/lexicons';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('@/entrypoints/background/failures', () => ({ tellFailure: vi.fn() }));

const BUILT_IN = searchedIn(glossaryOf(['asset', 'bond', 'share', 'lease']));
const FLYWHEEL = entry('flywheel', { id: 'one', definition: 'What slows a team down.' });
const put = (...entries: Entry[]) => changesOf(glossaryOf(entries));
const add = (title: string, ...entries: Entry[]) =>
  addOwn({ title, from: { kind: 'file', name: 'a.csv' } }, put(...entries));

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

const units = (word = 'unit') =>
  Array.from({ length: 2000 }, (_, number) => entry(`${word} ${number}`));

test('what was made of a glossary is kept: the next time its records are not read', async () => {
  await add('Acme', FLYWHEEL);
  await loadOwnSearched();
  await withDatabase((db) => db.clear('records'));
  const { own, isWhole } = await loadOwnSearched();
  expect(isWhole).toBe(true);
  expect(first('flywheel', own)).toMatchObject({
    id: 'acme:one',
    field: expect.stringMatching(/^Acme · /),
  });
  expect(first('slow teams', own)).toMatchObject({ id: 'acme:one' });
});

test('what has changed is made anew, and a new title is said at once', async () => {
  await add('Acme', FLYWHEEL);
  await loadOwnSearched();
  await importInto('acme', put(entry('turbine')));
  await changeOwn('acme', { title: 'Acme & Co' });
  const { own } = await loadOwnSearched();
  expect(first('turbine', own)).toMatchObject({ field: expect.stringMatching(/^Acme & Co · /) });
});

test('a glossary that is off is not searched', async () => {
  await add('Acme', FLYWHEEL);
  await changeOwn('acme', { isOn: false });
  expect(await loadOwnSearched()).toEqual({ own: [], isWhole: true });
});

test('one that cannot be read leaves the others searched, and is told of', async () => {
  const told = vi.fn();
  vi.stubGlobal('reportError', told);
  await add('Acme', FLYWHEEL);
  await add('Broken', entry('turbine', { id: 'one' }));
  await breakRow('broken', { variants: null });
  const { own } = await loadOwnSearched();
  expect(own.map(({ id }) => id)).toEqual(['acme']);
  expect(told).toHaveBeenCalledOnce();
});

describe('a long one', () => {
  it('is no page’s work: it is searched once the background has made it', async () => {
    await add('Acme', FLYWHEEL, ...units());
    expect(await loadOwnSearched()).toEqual({ own: [], isWhole: false });
    await makeSearches();
    const { own, isWhole } = await loadOwnSearched();
    expect(isWhole).toBe(true);
    expect(first('slow teams', own)).toMatchObject({ id: 'acme:one' });
  });

  it('is searched by its names first, and then by what they mean; all are told of both', async () => {
    await add('Acme', FLYWHEEL, ...units());
    const seen: [boolean, unknown, unknown][] = [];
    const noted: Promise<void>[] = [];
    const note = async () => {
      const { own, isWhole } = await loadOwnSearched();
      seen.push([isWhole, first('flywheel', own)?.id, first('slow teams', own)?.id]);
    };
    const stop = onOwnMade(() => noted.push(note()));
    await makeSearches();
    stop();
    await Promise.all(noted);
    expect(seen).toEqual([
      [false, 'acme:one', undefined],
      [true, 'acme:one', 'acme:one'],
    ]);
  });

  it('that has changed is searched as it was, until that is made', async () => {
    await add('Acme', FLYWHEEL, ...units());
    await makeSearches();
    await importInto('acme', put(entry('turbine', { id: 'two' })));
    const before = await loadOwnSearched();
    expect(before.isWhole).toBe(false);
    expect(first('slow teams', before.own)).toMatchObject({ id: 'acme:one' });
    await makeSearches();
    const { own } = await loadOwnSearched();
    expect(first('turbine', own)).toMatchObject({ id: 'acme:two' });
  });

  it('that changes while it is made is made anew, as it is then', async () => {
    await add('Acme', FLYWHEEL, ...units());
    const stop = onOwnMade(() => {
      stop();
      changed = importInto('acme', put(entry('turbine', { id: 'two' }))).then(forgetMade);
    });
    let changed: Promise<void> | undefined;
    await makeSearches();
    await changed;
    const { own, isWhole } = await loadOwnSearched();
    expect(isWhole).toBe(true);
    expect(first('turbine', own)).toMatchObject({ id: 'acme:two' });
  });

  it('whose meanings cannot be read leaves the others whole, is searched by its names, and is told of once', async () => {
    vi.mocked(tellFailure).mockClear();
    await add('Acme', FLYWHEEL, ...units());
    await add('Broken', entry('turbine', { id: 'one' }), ...units('part'));
    await breakRow('broken', { definition: null });
    await makeSearches();
    await makeSearches();
    const { own } = await loadOwnSearched();
    expect(first('slow teams', own)).toMatchObject({ id: 'acme:one' });
    expect(first('turbine', own)).toMatchObject({ id: 'broken:one' });
    expect(tellFailure).toHaveBeenCalledOnce();
  });

  it('that there is no room for is not said to be made, nor made again and again', async () => {
    await add('Acme', FLYWHEEL, ...units());
    const written = refuseSearches();
    const told = vi.fn();
    const stop = onOwnMade(told);
    await makeSearches();
    await makeSearches();
    stop();
    expect(told).not.toHaveBeenCalled();
    expect(written).toHaveBeenCalledOnce();
    expect(await loadOwnSearched()).toEqual({ own: [], isWhole: false });
  });
});

/** No room for what the search needs; what is called back whenever it is to be kept. */
function refuseSearches() {
  const asked = vi.fn();
  const putRow = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
  ) {
    if (this.name !== 'searches') return putRow.call(this, value);
    asked();
    throw new DOMException('no room', 'QuotaExceededError');
  });
  return asked;
}

/** Breaks the record "one" of a glossary, as a damaged disk would. */
async function breakRow(glossary: string, damage: object): Promise<void> {
  await withDatabase(async (db) => {
    const row = await db.get('records', [glossary, 'entry', 'one']);
    if (!row) throw new Error('There is no row to break.');
    await db.put('records', { ...row, record: { ...row.record, ...damage } as never });
  });
}
