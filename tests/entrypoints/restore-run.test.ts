// cspell:ignore unstub
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NamedFile } from '@/core/exchange-messages';
import { changesOf } from '@/core/own/record-changes';
import { NEW_READER } from '@/core/reader-state';
import type { Comparison, Entry } from '@/data/glossary';
import { writeBackupFile } from '@/entrypoints/exchange/back-up';
import { createRestore } from '@/entrypoints/exchange/restore-run';
import { changeOwn, changeOwnRecord, listOwn, readOwn, removeOwn } from '@/services/own-glossaries';
import { withDatabase } from '@/services/own-store/database';
import { addOwn, importInto } from '@/services/own-store/import-records';
import { entry, glossaryOf } from '../core/lexicons';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const ARR = entry('ARR', { id: 'arr', definition: 'Revenue a year, services left out.' });
const MRR = entry('MRR', { id: 'mrr', definition: 'Revenue a month.' });
const CHURN = entry('churn', { id: 'churn', definition: 'Customers lost.' });
/** What compares two entries. */
const PAIR: Comparison = {
  id: 'pair',
  title: 'ARR vs MRR',
  entries: ['arr', 'mrr'],
  criteria: [{ label: 'Counts', values: ['a year', 'a month'] }],
  takeaways: ['One is twelve times the other.'],
};
const said = (one: Entry, definition: string): Entry => ({ ...one, definition });
const put = (...entries: Entry[]) => changesOf(glossaryOf(entries));
const nothing = () => undefined;
const TERMS = 'https://terms.example/acme.csv';
const SUBSCRIPTION = {
  kind: 'subscription',
  url: TERMS,
  agreed: { origin: 'https://terms.example' },
  check: { checkedAt: 1, goodAt: 1, nextAt: 2, etag: '"7"' },
} as const;

async function clear(): Promise<void> {
  await withDatabase(async (db) => {
    for (const store of ['glossaries', 'records', 'undo'] as const) await db.clear(store);
  });
}

/** A backup of what is stored now, as the file that the reader has of it. */
async function backUp(): Promise<NamedFile> {
  const answer = await writeBackupFile({ kind: 'back-up', state: NEW_READER, written: '' });
  if (answer.kind !== 'written') throw new Error(answer.kind);
  const { size } = answer.content;
  return { name: 'mine.json', size, text: () => (answer.content as Blob).text() };
}

/** What is stored, but for what was made to keep it. */
async function stored() {
  const heads = await listOwn();
  return Promise.all(
    heads.map(async ({ id, title, from, isOn, order, counts }) => {
      const own = await readOwn(id);
      const records = own?.records.entries.map(({ id: one, definition }) => [one, definition]);
      return { id, title, from, isOn, order, counts, records, edited: [...(own?.edited ?? [])] };
    }),
  );
}

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(glossaryOf([]))));
  fakeBrowser.reset();
  await clear();
});

describe('restoring a backup', () => {
  it('brings everything back as it was, and can be undone', async () => {
    await addOwn(
      { title: 'Acme', owner: 'Ann', from: { kind: 'file', name: 'acme.csv' } },
      put(ARR),
    );
    await addOwn({ title: 'Mine', from: { kind: 'written' } }, put(CHURN));
    await changeOwnRecord('acme', { kind: 'entry', id: 'mrr' }, () => MRR);
    await changeOwn('mine', { isOn: false });
    const before = await stored();
    const file = await backUp();
    await clear();
    const { read, restore, undo } = createRestore();
    expect(await read(file)).toMatchObject({
      kind: 'sound',
      state: NEW_READER,
      glossaries: [
        { title: 'Mine', isNew: true, holds: 1, added: 1, changed: 0 },
        { title: 'Acme', isNew: true, holds: 2, added: 2, changed: 0 },
      ],
    });
    const told: number[] = [];
    expect(await restore((done, all) => told.push(done, all))).toEqual({
      kind: 'restored',
      renamed: {},
    });
    expect(told).toEqual([1, 3, 3, 3]);
    expect(await stored()).toEqual(before);
    expect(await undo()).toEqual({ kind: 'undone', isUndone: true });
    expect(await stored()).toEqual([]);
  });

  it('a second time changes nothing', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR, MRR));
    const { read, restore } = createRestore();
    expect(await read(await backUp())).toMatchObject({
      glossaries: [{ isNew: false, holds: 2, added: 0, changed: 0 }],
    });
    const [before] = await listOwn();
    await restore(nothing);
    expect(await listOwn()).toEqual([before]);
  });

  it('keeps what is only here, takes the file’s where both differ, and is undone to the letter', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR, MRR));
    const file = await backUp();
    await changeOwnRecord('acme', { kind: 'entry', id: 'arr' }, () => ({
      ...ARR,
      definition: 'New.',
    }));
    await importInto('acme', put(CHURN));
    const before = await stored();
    const { read, restore, undo } = createRestore();
    expect(await read(file)).toMatchObject({ glossaries: [{ added: 0, changed: 1 }] });
    await restore(nothing);
    expect((await stored())[0]?.records).toEqual([
      ['arr', ARR.definition],
      ['churn', CHURN.definition],
      ['mrr', MRR.definition],
    ]);
    await undo();
    expect(await stored()).toEqual(before);
  });

  it('brings one back that was taken away a moment ago, under its own id', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    const file = await backUp();
    await removeOwn('acme');
    const { read, restore } = createRestore();
    await read(file);
    expect(await restore(nothing)).toEqual({ kind: 'restored', renamed: {} });
    expect((await listOwn()).map(({ id }) => id)).toEqual(['acme']);
  });

  it('says by which id the words of the file are known now', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    const file = await backUp();
    await clear();
    await addOwn({ title: 'Acme', from: SUBSCRIPTION }, put(MRR));
    const { read, restore } = createRestore();
    await read(file);
    expect(await restore(nothing)).toEqual({ kind: 'restored', renamed: { acme: 'acme-2' } });
  });

  it('says so, though another file is chosen meanwhile', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    const file = await backUp();
    await clear();
    await addOwn({ title: 'Acme', from: SUBSCRIPTION }, put(MRR));
    const { read, restore } = createRestore();
    await read(file);
    const restoring = restore(nothing);
    await read({ ...file, text: async () => 'Dear diary' });
    expect(await restoring).toEqual({ kind: 'restored', renamed: { acme: 'acme-2' } });
  });

  it('brings a subscription back to be fetched, and takes it away with all that came since', async () => {
    await addOwn({ title: 'Acme', from: SUBSCRIPTION }, put(ARR, MRR));
    await changeOwnRecord('acme', { kind: 'entry', id: 'mrr' }, () => MRR);
    const file = await backUp();
    await clear();
    const { read, restore, undo } = createRestore();
    expect(await read(file)).toMatchObject({ glossaries: [{ url: TERMS, isNew: true, holds: 1 }] });
    await restore(nothing);
    const { check: _, ...from } = SUBSCRIPTION;
    expect(await stored()).toMatchObject([{ id: 'acme', from, edited: ['mrr'] }]);
    await importInto('acme', put(ARR, CHURN), { isUpdate: true });
    expect(await undo()).toEqual({ kind: 'undone', isUndone: true });
    expect(await stored()).toEqual([]);
  });

  it('leaves what the source of a subscription has said since, but for what the reader had changed', async () => {
    await addOwn({ title: 'Acme', from: SUBSCRIPTION }, put(ARR, MRR, CHURN));
    await changeOwnRecord('acme', { kind: 'comparison', id: 'pair' }, () => PAIR);
    await changeOwnRecord('acme', { kind: 'entry', id: 'churn' }, () => said(CHURN, 'Mine.'));
    const file = await backUp();
    await importInto('acme', put(said(ARR, 'Newer.'), said(CHURN, 'Theirs.')), { isUpdate: true });
    const { read, restore } = createRestore();
    expect(await read(file)).toMatchObject({
      glossaries: [{ isNew: false, holds: 4, added: 0, changed: 1, faults: [] }],
    });
    await restore(nothing);
    expect((await stored())[0]).toMatchObject({
      records: [
        ['arr', 'Newer.'],
        ['churn', 'Mine.'],
        ['mrr', MRR.definition],
      ],
    });
  });

  it('is undone whole or not at all: something imported since is not lost', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    await addOwn({ title: 'Beta', from: { kind: 'written' } }, put(MRR));
    const file = await backUp();
    await clear();
    const { read, restore, undo } = createRestore();
    await read(file);
    await restore(nothing);
    await importInto('beta', put(CHURN));
    const before = await stored();
    expect(await undo()).toEqual({ kind: 'undone', isUndone: false });
    expect(await stored()).toEqual(before);
  });

  it('that the browser has no room for leaves all glossaries as they were', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    await addOwn({ title: 'Beta', from: { kind: 'written' } }, put(MRR));
    const file = await backUp();
    await clear();
    const { read, restore } = createRestore();
    await read(file);
    const putRow = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      // The second one’s first record.
      if (value.id === 'arr') throw new DOMException('no room', 'QuotaExceededError');
      return putRow.call(this, value);
    });
    await expect(restore(nothing)).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect(await stored()).toEqual([]);
  });

  it('brings the sound glossaries back though another one is damaged', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    await addOwn({ title: 'Beta', from: { kind: 'written' } }, put(MRR));
    const file = await backUp();
    await clear();
    const text = (await file.text()).replace('"title": "Beta"', '"name": "Beta"');
    const { read, restore } = createRestore();
    expect(await read({ ...file, text: async () => text })).toMatchObject({
      glossaries: [
        { kind: 'bad', fault: { path: 'glossaries[0].title', kind: 'missing' } },
        { kind: 'sound', title: 'Acme' },
      ],
    });
    await restore(nothing);
    expect((await listOwn()).map(({ id }) => id)).toEqual(['acme']);
  });

  it('of a file that cannot be read, or is too large, does nothing', async () => {
    const { read } = createRestore();
    const text = () => Promise.reject(new Error('gone'));
    expect(await read({ name: 'a.json', size: 1, text })).toEqual({ kind: 'unreadable' });
    expect(await read({ name: 'a.json', size: 1e9, text })).toEqual({ kind: 'too-long' });
  });
});
