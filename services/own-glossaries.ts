/**
 * The reader's own glossaries: reading them, and changing one record or a whole glossary. What an
 * import brings is written by `own-store/import-records.ts`. All throw `OwnStoreError` with a
 * reason; what was stored before is then as it was.
 */

import { nameKey } from '@/core/fold';
import { type AnyRecord, NO_COUNTS, type OwnGlossary, type OwnHead } from '@/core/own/own-glossary';
import { ordersOf } from '@/core/own/precedence';
import type { Reference } from '@/core/views';
import type { Entry } from '@/data/glossary';
import {
  headOf,
  isThere,
  type Row,
  type RowKey,
  recordsOf,
  rowOf,
  rowsOf,
  withDatabase,
  writing,
} from './own-store/database';
import { announced, forget, put, recounted } from './own-store/import-records';

/** Rows that are read at once: a page goes on between two batches. */
const BATCH = 1000;

/** The glossaries, the first one in the reader's order first. */
export function listOwn(): Promise<OwnHead[]> {
  return withDatabase(async (db) => {
    const heads = await db.getAll('glossaries');
    return heads.filter(isThere).toSorted((a, b) => a.order - b.order);
  });
}

/** A whole glossary; `undefined` where there is none of this id. */
export function readOwn(id: string): Promise<OwnGlossary | undefined> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(['glossaries', 'records']);
    const head = await transaction.objectStore('glossaries').get(id);
    if (!head || !isThere(head)) return undefined;
    const rows: Row[] = [];
    const records = transaction.objectStore('records');
    for (let range = rowsOf(id); ; ) {
      const batch = await records.getAll(range, BATCH);
      for (const row of batch) rows.push(row);
      const last = batch.at(-1);
      if (!last || batch.length < BATCH) break;
      range = IDBKeyRange.bound([id, last.kind, last.id], [id, []], true);
    }
    return wholeOf(head, rows);
  });
}

/** One record of a glossary. */
export function readOwnRecord(
  glossary: string,
  { kind, id }: Reference,
): Promise<AnyRecord | undefined> {
  return withDatabase(async (db) => (await db.get('records', [glossary, kind, id]))?.record);
}

/** Entries of all glossaries that a name is a name of, with their glossary's id. */
export function ownEntriesNamed(
  name: string,
): Promise<{ readonly glossary: string; readonly entry: Entry }[]> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(['glossaries', 'records']);
    const heads = await transaction.objectStore('glossaries').getAll();
    const there = new Set(heads.filter(isThere).map(({ id }) => id));
    const rows = await transaction
      .objectStore('records')
      .index('names')
      .getAll(nameKey(name) || name);
    return rows
      .filter(({ glossary }) => there.has(glossary))
      .map(({ glossary, record }) => ({ glossary, entry: record as Entry }));
  });
}

/**
 * Changes one record by hand: `change` is given what is stored, and gives what is to be stored, or
 * `undefined` to take it away. Of many changes at once none is lost.
 */
export function changeOwnRecord(
  glossary: string,
  { kind, id }: Reference,
  change: (before: AnyRecord | undefined) => AnyRecord | undefined,
): Promise<AnyRecord | undefined> {
  return announced(
    writing(async (transaction) => {
      const head = await headOf(transaction, glossary);
      const key: RowKey = [glossary, kind, id];
      const before = await transaction.objectStore('records').get(key);
      const record = change(before?.record);
      const row = record && rowOf(key, record, { isEdited: true, isNews: false });
      await put(transaction, key, row);
      const counts = recounted(head.counts, before, row);
      await transaction
        .objectStore('glossaries')
        .put({ ...head, counts, revision: head.revision + 1 });
      return record;
    }),
  );
}

/** Changes what is said of a glossary as a whole. */
export function changeOwn(
  glossary: string,
  change: Partial<Pick<OwnHead, 'title' | 'owner' | 'from' | 'isOn'>>,
): Promise<void> {
  return announced(
    writing(async (transaction) => {
      const head = await headOf(transaction, glossary);
      await transaction.objectStore('glossaries').put({ ...head, ...change });
    }),
  );
}

/** Puts all glossaries into an order, the built-in one (`BUILT_IN`) among them. */
export function reorderOwn(ids: readonly string[]): Promise<void> {
  return announced(
    writing(async (transaction) => {
      const store = transaction.objectStore('glossaries');
      const heads = await store.getAll();
      const orders = ordersOf(ids, heads);
      await Promise.all(
        heads.map((head) => store.put({ ...head, order: orders.get(head.id) ?? head.order })),
      );
    }),
  );
}

/** Takes a glossary away; `restoreOwn` brings it back until `sweepRemoved` has been here. */
export function removeOwn(glossary: string): Promise<void> {
  return announced(setRemoved(glossary, true));
}

/** Brings a glossary back that was just taken away. */
export function restoreOwn(glossary: string): Promise<void> {
  return announced(setRemoved(glossary, false));
}

function setRemoved(glossary: string, isRemoved: boolean): Promise<void> {
  return writing(async (transaction) => {
    const store = transaction.objectStore('glossaries');
    const head = await store.get(glossary);
    if (head) await store.put({ ...head, isRemoved });
  });
}

/** Lets go for good of what was taken away: when the page on which it could be undone opens or closes. */
export function sweepRemoved(): Promise<void> {
  return writing(async (transaction) => {
    const heads = await transaction.objectStore('glossaries').getAll();
    for (const { id } of heads.filter((head) => !isThere(head))) await forget(transaction, id);
  });
}

/** The reader has seen what an update has changed. */
export function markSeen(glossary: string): Promise<void> {
  return announced(
    writing(async (transaction) => {
      const head = await headOf(transaction, glossary);
      let cursor = await transaction.objectStore('records').openCursor(rowsOf(glossary));
      for (; cursor; cursor = await cursor.continue()) {
        if (cursor.value.isNews) await cursor.update({ ...cursor.value, isNews: false });
      }
      const counts = { ...head.counts, news: NO_COUNTS.news };
      await transaction.objectStore('glossaries').put({ ...head, counts });
    }),
  );
}

function wholeOf(head: OwnHead, rows: readonly Row[]): OwnGlossary {
  return {
    ...head,
    records: recordsOf(head, rows),
    edited: new Set(rows.filter(({ isEdited }) => isEdited).map(({ id }) => id)),
    news: new Set(rows.filter(({ isNews }) => isNews).map(({ id }) => id)),
  };
}
