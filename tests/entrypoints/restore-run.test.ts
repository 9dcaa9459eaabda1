import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NEW_READER } from '@/core/reader-state';
import { createRestore } from '@/entrypoints/exchange/restore-run';
import { changeOwn, changeOwnRecord, listOwn, removeOwn } from '@/services/own-glossaries';
import { addOwn, importInto } from '@/services/own-store/import-records';
import {
  ARR,
  backUp,
  CHURN,
  clear,
  MRR,
  nothing,
  PAIR,
  put,
  SUBSCRIPTION,
  said,
  stored,
} from './backups';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  vi.restoreAllMocks();
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
        { title: 'Mine', isNew: true, isOn: false, holds: 1, added: 1, changed: 0 },
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

  it.each(['restored', 'called off'])('is not kept in memory once it is %s', async (how) => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    const file = await backUp();
    await clear();
    const { read, restore, forget } = createRestore();
    await read(file);
    await (how === 'restored' ? restore(nothing) : forget());
    await clear();
    await restore(nothing);
    expect(await stored()).toEqual([]);
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
