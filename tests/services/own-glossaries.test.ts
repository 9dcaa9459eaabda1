import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILT_IN } from '@/core/own/own-glossary';
import { inOrder } from '@/core/own/precedence';
import { changesOf } from '@/core/own/record-changes';
import type { Entry } from '@/data/glossary';
import {
  changeOwn,
  changeOwnRecord,
  listOwn,
  markSeen,
  ownEntriesNamed,
  readOwn,
  removeOwn,
  reorderOwn,
  restoreOwn,
  sweepRemoved,
} from '@/services/own-glossaries';
import { onOwnChange } from '@/services/own-store/change-notice';
import { addOwn, importInto, undoImport } from '@/services/own-store/import-records';
import { readListed } from '@/services/own-store/list-rows';
import {
  readLexicons,
  readSearchFile,
  writeLexicons,
  writeSearchFile,
} from '@/services/own-store/made';
import { readAround } from '@/services/own-store/read-around';
import { entry, glossaryOf } from '../core/lexicons';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const ARR = entry('ARR', { id: 'arr', definition: 'Revenue a year, services left out.' });
const MRR = entry('MRR', { id: 'mrr', definition: 'Revenue a month.' });
const ACME = { title: 'Acme', from: { kind: 'file', name: 'acme.csv' } } as const;
const put = (...entries: Entry[]) => changesOf(glossaryOf(entries));
const setDefinition = (definition: string) => (before: unknown) =>
  ({ ...(before as Entry), definition }) as Entry;

/** What was stored, as a browser that has just started finds it. */
async function afterRestart() {
  vi.resetModules();
  return import('@/services/own-glossaries');
}

beforeEach(
  () =>
    new Promise<void>((resolve) => {
      vi.restoreAllMocks();
      indexedDB.deleteDatabase('own-glossaries').onsuccess = () => resolve();
    }),
);

/** The same numbers in each run: from 0 on, below 1. */
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}
let seed = 7;

const entriesOf = async (id: string) => (await readOwn(id))?.records.entries ?? [];

describe('own glossaries', () => {
  it('are there again after a restart, with all that was stored', async () => {
    await addOwn({ ...ACME, owner: 'Ann', fields: { saas: 'SaaS' } }, put(ARR, MRR));
    const store = await afterRestart();
    expect(await store.listOwn()).toMatchObject([
      { id: 'acme', title: 'Acme', owner: 'Ann', isOn: true, counts: { entry: 2, news: 0 } },
    ]);
    expect(await store.readOwn('acme')).toMatchObject({
      records: { title: 'Acme', fields: { saas: 'SaaS' }, entries: [ARR, MRR] },
    });
  });

  it('have ids of their own where titles are alike', async () => {
    await addOwn(ACME);
    await addOwn(ACME);
    await addOwn({ ...ACME, title: 'Built in' });
    const ids = (await listOwn()).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['acme', 'acme-2', 'built-in-2']);
  });

  it('keep every one of 1,000 changes at once', async () => {
    await addOwn(ACME, put(entry('count', { id: 'count', definition: '0' })));
    const reference = { kind: 'entry', id: 'count' } as const;
    const increment = (before: unknown) =>
      setDefinition(String(Number((before as Entry).definition) + 1))(before);
    await Promise.all(
      Array.from({ length: 1000 }, () => changeOwnRecord('acme', reference, increment)),
    );
    expect(await entriesOf('acme')).toMatchObject([{ definition: '1000' }]);
  }, 60_000);

  it('know which records were changed by hand', async () => {
    await addOwn(ACME, put(ARR, MRR));
    await changeOwnRecord('acme', { kind: 'entry', id: 'arr' }, setDefinition('Mine.'));
    expect((await readOwn('acme'))?.edited).toEqual(new Set(['arr']));
  });

  it('lose a record that is taken away, and count the rest', async () => {
    await addOwn(ACME, put(ARR, MRR));
    await changeOwnRecord('acme', { kind: 'entry', id: 'arr' }, () => undefined);
    expect(await entriesOf('acme')).toEqual([MRR]);
    expect((await listOwn())[0]?.counts.entry).toBe(1);
  });

  it('are found by any name of an entry', async () => {
    const named = { ...ARR, variants: [{ text: 'Run-Rate', kind: 'synonym' as const }] };
    await addOwn(ACME, put(named, MRR));
    expect(await ownEntriesNamed('run rate')).toEqual([{ glossary: 'acme', entry: named }]);
    await removeOwn('acme');
    expect(await ownEntriesNamed('run rate')).toEqual([]);
  });

  it('stand in the reader’s order around the built-in one', async () => {
    await addOwn(ACME);
    await addOwn({ ...ACME, title: 'Course' });
    expect(inOrder(await listOwn())).toEqual(['course', 'acme', BUILT_IN]);
    await reorderOwn(['acme', BUILT_IN, 'course']);
    expect(inOrder(await listOwn())).toEqual(['acme', BUILT_IN, 'course']);
  });

  it('come back when a removal is undone, and not when it was swept', async () => {
    await addOwn(ACME, put(ARR));
    await removeOwn('acme');
    expect(await listOwn()).toEqual([]);
    await restoreOwn('acme');
    expect(await entriesOf('acme')).toEqual([ARR]);
    await removeOwn('acme');
    await sweepRemoved();
    await restoreOwn('acme');
    expect(await listOwn()).toEqual([]);
  });

  it('tell whoever listens of each change', async () => {
    const heard = vi.fn();
    const stop = onOwnChange(heard);
    await addOwn(ACME);
    await changeOwn('acme', { isOn: false });
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await changeOwn('acme', { isOn: true });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('an import', () => {
  const LATER = { ...ARR, definition: 'Revenue a year.' };

  it('is taken back as a whole', async () => {
    await addOwn(ACME, put(ARR));
    const done = await importInto('acme', put(LATER, MRR), { about: { title: 'Acme 2' } });
    expect(await entriesOf('acme')).toEqual([LATER, MRR]);
    expect(await undoImport(done)).toBe(true);
    expect(await readOwn('acme')).toMatchObject({
      title: 'Acme',
      records: { entries: [ARR] },
    });
    expect(await undoImport(done)).toBe(false);
  });

  it('that brought a glossary in leaves none behind when it is taken back', async () => {
    const done = await addOwn(ACME, put(ARR));
    await undoImport(done);
    expect(await listOwn()).toEqual([]);
  });

  it('that is taken back leaves what was changed by hand since', async () => {
    const done = await addOwn(ACME, put(ARR, MRR));
    await changeOwnRecord('acme', { kind: 'entry', id: 'arr' }, setDefinition('Mine.'));
    await undoImport(done);
    expect(await entriesOf('acme')).toMatchObject([{ id: 'arr', definition: 'Mine.' }]);
  });

  it('marks what an update has changed until it is seen', async () => {
    await addOwn(ACME, put(ARR));
    await importInto('acme', put(LATER), { isUpdate: true });
    expect((await listOwn())[0]?.counts.news).toBe(1);
    expect((await readOwn('acme'))?.news).toEqual(new Set(['arr']));
    await markSeen('acme');
    expect((await listOwn())[0]?.counts.news).toBe(0);
    expect((await readOwn('acme'))?.news).toEqual(new Set());
  });

  it('that fails midway changes nothing and says why [D5]', async () => {
    await addOwn(ACME, put(ARR));
    const broken = { ...MRR, extra: (() => 'no data') as never };
    await expect(importInto('acme', put(LATER, broken))).rejects.toMatchObject({
      fault: 'unreadable',
    });
    expect(await entriesOf('acme')).toEqual([ARR]);
  });

  it('stopped at any of 500 points leaves the old glossary or the new one, never half', async () => {
    const all = (definition: string) =>
      put(...Array.from({ length: 220 }, (_, index) => entry(`term ${index}`, { definition })));
    await addOwn(ACME, all('0'));
    const { put: write } = IDBObjectStore.prototype;
    for (let time = 1; time <= 500; time++) {
      // Every write of an import, and those after it, is a point to be stopped at.
      let left = Math.floor(random() * 230);
      const stopping = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        if (left-- === 0) throw new DOMException('killed', 'AbortError');
        return write.apply(this, given);
      });
      const before = new Set((await entriesOf('acme')).map(({ definition }) => definition));
      const isDone = await importInto('acme', all(String(time))).then(
        () => true,
        () => false,
      );
      stopping.mockRestore();
      const after = await entriesOf('acme');
      expect(after).toHaveLength(220);
      expect(new Set(after.map(({ definition }) => definition))).toEqual(
        isDone ? new Set([String(time)]) : before,
      );
    }
  }, 120_000);

  it('finds no glossary that is not there', async () => {
    await expect(importInto('acme', put(ARR))).rejects.toMatchObject({ fault: 'gone' });
  });
});

describe('a store that fails', () => {
  it('says that there is no room, and keeps what is there', async () => {
    await addOwn(ACME, put(ARR));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(importInto('acme', put(MRR))).rejects.toMatchObject({ fault: 'full' });
    expect(await entriesOf('acme')).toEqual([ARR]);
  });

  it('says that a newer version has written it', async () => {
    await new Promise((resolve) => {
      indexedDB.open('own-glossaries', 99).onsuccess = (event) => {
        (event.target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
    await expect(listOwn()).rejects.toMatchObject({ fault: 'newer' });
  });

  it('is tried again when it could not be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    await expect(listOwn()).rejects.toMatchObject({ fault: 'unreadable' });
    expect(await listOwn()).toEqual([]);
  });
});

describe('what is read around a record', () => {
  const NRR = entry('NRR', { id: 'nrr', related: ['arr'] });
  const idsOf = (parts: Awaited<ReturnType<typeof readAround>>) =>
    parts.flatMap(({ id, records }) => records.entries.map((one) => `${id}:${one.id}`)).toSorted();
  beforeEach(async () => {
    const comparison = {
      id: 'arr-mrr',
      title: 'ARR vs MRR',
      entries: ['arr', 'mrr'],
      criteria: [{ label: 'Time', values: ['a year', 'a month'] }],
      takeaways: [],
    };
    const records = { ...glossaryOf([ARR, MRR, NRR, 'churn']), comparisons: [comparison] };
    await addOwn(ACME, changesOf(records));
    await addOwn({ ...ACME, title: 'Course' }, put(ARR, MRR));
  });

  it.each([
    [
      'an entry: what it is compared with, and its namesakes',
      'entry',
      'acme:arr',
      ['acme:arr', 'acme:mrr', 'course:arr'],
    ],
    ['an entry: what it is related to', 'entry', 'acme:nrr', ['acme:arr', 'acme:nrr']],
    ['a comparison: its entries', 'comparison', 'acme:arr-mrr', ['acme:arr', 'acme:mrr']],
    ['nothing of an entry that is not there', 'entry', 'acme:gone', []],
  ] as const)('is %s', async (_, kind, id, expected) => {
    expect(idsOf(await readAround([{ kind, id }], []))).toEqual(expected);
  });

  it('is what has a name, in all glossaries that are on', async () => {
    expect(idsOf(await readAround([], ['arr']))).toEqual(['acme:arr', 'course:arr']);
    await changeOwn('course', { isOn: false });
    expect(idsOf(await readAround([], ['arr']))).toEqual(['acme:arr']);
  });
});

describe('the list of a glossary', () => {
  const names = async (count: number) =>
    (await readListed('acme', count))?.records.map(({ name }) => name);

  it('begins with the first entries from A to Z, and says how many there are', async () => {
    await addOwn(ACME, put(entry('unit 10'), entry('Unit 9'), entry('Zebra'), entry('apple')));
    expect(await names(3)).toEqual(['apple', 'Unit 9', 'unit 10']);
    expect(await readListed('acme', 1)).toMatchObject({ total: 4 });
  });

  it('has comparisons behind them, with what they compare', async () => {
    const comparison = {
      id: 'a',
      title: 'ARR vs MRR',
      entries: ['arr', 'mrr'],
      criteria: [{ label: 'Time', values: ['a year', 'a month'] }],
      takeaways: [],
    };
    await addOwn(ACME, changesOf({ ...glossaryOf([ARR, MRR]), comparisons: [comparison] }));
    const last = (await readListed('acme', 9))?.records.at(-1);
    expect(last).toMatchObject({ name: 'ARR vs MRR', text: 'ARR, MRR' });
  });

  it('goes by what is stored now', async () => {
    await addOwn(ACME, put(ARR, MRR));
    await changeOwnRecord('acme', { kind: 'entry', id: 'arr' }, (before) => ({
      ...(before as Entry),
      headword: 'zero',
    }));
    expect(await names(9)).toEqual(['MRR', 'zero']);
    await removeOwn('acme');
    expect(await readListed('acme', 9)).toBeUndefined();
  });

  it('is there for what an older version has stored', async () => {
    const count = 2500;
    await storeAsVersion1(count);
    expect(await names(2)).toEqual(['term 1', 'term 2']);
    expect(await names(count + 1)).toHaveLength(count);
    expect((await entriesOf('acme')).length).toBe(count);
  });
});

describe('an upgrade', () => {
  it('that there is no room for says so, and leaves all as it was', async () => {
    await storeAsVersion1(3);
    const { put: write } = IDBObjectStore.prototype;
    let left = 1;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (left-- === 0) throw new DOMException('no room', 'QuotaExceededError');
      return write.apply(this, given);
    });
    await expect(listOwn()).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect((await entriesOf('acme')).length).toBe(3);
    const listed = await readListed('acme', 3);
    expect(listed?.records.map(({ name }) => name)).toEqual(['term 1', 'term 2', 'term 3']);
  });

  it('whose stores cannot be made at once says so, and is made the next time', async () => {
    await storeAsVersion1(3);
    vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(listOwn()).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect((await readListed('acme', 3))?.total).toBe(3);
  });
});

/** Stores a glossary as version 1 of the stores had it: rows had no place in a list. */
async function storeAsVersion1(count: number): Promise<void> {
  const { openDB } = await import('idb');
  const db = await openDB('own-glossaries', 1, {
    upgrade(old) {
      old.createObjectStore('glossaries', { keyPath: 'id' });
      const records = old.createObjectStore('records', { keyPath: ['glossary', 'kind', 'id'] });
      records.createIndex('names', 'names', { multiEntry: true });
      records.createIndex('members', 'members', { multiEntry: true });
      old.createObjectStore('undo', { keyPath: ['glossary', 'part'] });
      old.createObjectStore('lexicons', { keyPath: 'glossary' });
    },
  });
  const counts = { entry: count, comparison: 0, explainer: 0, news: 0 };
  await db.put('glossaries', { id: 'acme', ...ACME, isOn: true, order: -1, revision: 1, counts });
  const transaction = db.transaction('records', 'readwrite');
  for (let number = count; number > 0; number--) {
    const record = entry(`term ${number}`, { id: `term-${number}` });
    const key = { glossary: 'acme', kind: 'entry', id: record.id };
    await transaction.store.put({ ...key, record, names: [], members: [] });
  }
  await transaction.done;
  db.close();
}

async function revisionNow(): Promise<number> {
  const [head] = await listOwn();
  if (!head) throw new Error('there is no glossary');
  return head.revision;
}

describe('compiled lexicons', () => {
  it('are kept with the revision that they were made of', async () => {
    await addOwn(ACME, put(ARR));
    expect(await readLexicons('acme')).toBeUndefined();
    const revision = await revisionNow();
    await writeLexicons({ glossary: 'acme', revision, texts: ['one'] });
    expect(await readLexicons('acme')).toMatchObject({ revision, texts: ['one'] });
    await importInto('acme', put(MRR));
    expect(await revisionNow()).toBe(revision + 1);
  });

  it('are gone with a glossary whose import was undone: the next one may have its id', async () => {
    const imported = await addOwn(ACME, put(ARR));
    const format = 'today';
    const revision = await revisionNow();
    await writeLexicons({ glossary: 'acme', revision, format, texts: ['one'] });
    await writeSearchFile({ glossary: 'acme', revision, format, file: new ArrayBuffer(4) });
    expect(await readSearchFile('acme')).toMatchObject({ revision });
    await undoImport(imported);
    await addOwn(ACME, put(MRR));
    expect(await revisionNow()).not.toBe(revision);
    expect(await readLexicons('acme')).toBeUndefined();
    expect(await readSearchFile('acme')).toBeUndefined();
  });

  it('that are ready only after the undoing are not kept, whatever has the id by then', async () => {
    const imported = await addOwn(ACME, put(ARR));
    const late = { glossary: 'acme', revision: await revisionNow(), format: 'today' };
    await undoImport(imported);
    await writeLexicons({ ...late, texts: ['one'] });
    expect(await readLexicons('acme')).toBeUndefined();
    await addOwn(ACME, put(MRR));
    await writeLexicons({ ...late, texts: ['one'] });
    await writeSearchFile({ ...late, file: new ArrayBuffer(4) });
    expect(await readLexicons('acme')).toBeUndefined();
    expect(await readSearchFile('acme')).toBeUndefined();
  });
});

describe('the file for the search', () => {
  it('is not kept of a glossary that has changed while it was made', async () => {
    await addOwn(ACME, put(ARR));
    const file = { glossary: 'acme', format: 'today', file: new ArrayBuffer(4) };
    const before = await revisionNow();
    await importInto('acme', put(MRR));
    await writeSearchFile({ ...file, revision: before });
    expect(await readSearchFile('acme')).toBeUndefined();
    await writeSearchFile({ ...file, revision: before + 1 });
    expect(await readSearchFile('acme')).toMatchObject({ revision: before + 1 });
  });
});
