/** Brings the own glossaries of a backup into the store, all of them or none, and takes them back again. */
import { type NewOwn, NO_COUNTS, type OwnHead } from '@/core/own/own-glossary';
import type { RecordChange } from '@/core/own/record-changes';
import {
  headOf,
  isThere,
  type Row,
  rowsOf,
  type StoredHead,
  type Writing,
  writing,
} from './database';
import {
  announced,
  forget,
  type Imported,
  newHead,
  put,
  recounted,
  takeBack,
  writeChanges,
} from './import-records';

/** One glossary as it is to come back. */
export interface ToRestore {
  /** The glossary that is there; nothing where a new one is to be made. */
  readonly into: string | undefined;
  /** What is said of it: of a new one all, of one that is there what takes the place of that. */
  readonly about: NewOwn & Pick<OwnHead, 'isOn' | 'order'>;
  /** The id that a new one had, and has again where it is free. */
  readonly id: string | undefined;
  readonly changes: readonly RecordChange[];
  /** Ids of records that the reader had changed by hand. */
  readonly edited: ReadonlySet<string>;
}

/** A glossary that has come back. */
export interface Restored extends Imported {
  readonly isNew: boolean;
  /** Where it may fetch its records by itself, which are then no later word of the reader's. */
  readonly url: string | undefined;
}

/** Carries it out in one transaction; `onProgress` hears how many of all changes have been written. */
export function restoreRecords(
  glossaries: readonly ToRestore[],
  onProgress: (done: number) => void,
): Promise<Restored[]> {
  return announced(
    writing(async (transaction) => {
      const restored: Restored[] = [];
      let before = 0;
      for (const one of glossaries) {
        const from = before;
        restored.push(await restoreOne(transaction, one, (done) => onProgress(from + done)));
        before += one.changes.length;
      }
      return restored;
    }),
  );
}

/**
 * All is as it was before, but for what the reader has done by hand since, or nothing has been undone:
 * false where something was imported since.
 */
export function undoRestore(restored: readonly Restored[]): Promise<boolean> {
  return announced(
    writing(async (transaction) => {
      const there = await stillThere(transaction, restored);
      const undo = transaction.objectStore('undo');
      const parts = await Promise.all(there.map(({ glossary }) => undo.get([glossary, 0])));
      const isLast = there.every((one, index) => isFetched(one) || parts[index]?.by === one.by);
      if (!isLast) return false;
      for (const [index, one] of there.entries()) {
        const part = parts[index];
        if (isFetched(one)) await takeAway(transaction, one);
        else if (part) await takeBack(transaction, part);
      }
      return true;
    }),
  );
}

/** Those that nobody has taken away since; another glossary may have come to have an id. */
async function stillThere(
  transaction: Writing,
  restored: readonly Restored[],
): Promise<readonly Restored[]> {
  const heads = transaction.objectStore('glossaries');
  const found = await Promise.all(restored.map(({ glossary }) => heads.get(glossary)));
  return restored.filter((one, index) => {
    const head = found[index];
    if (!head || !isThere(head)) return false;
    return !isFetched(one) || ('url' in head.from && head.from.url === one.url);
  });
}

/** Brought in with its address alone; whatever has come from there since goes with it. */
function isFetched({ isNew, url }: Restored): boolean {
  return isNew && url !== undefined;
}

/** Takes a fetched glossary away; what the reader has written into it since stays as one of their own. */
async function takeAway(transaction: Writing, { glossary, by }: Restored): Promise<void> {
  const head = await headOf(transaction, glossary);
  const rows = await transaction.objectStore('records').getAll(rowsOf(glossary));
  const isTheirs = (row: Row) => row.isEdited && row.by !== by;
  const named = new Set(rows.filter(isTheirs).flatMap(({ members }) => members));
  // A comparison of theirs cannot stand without what it compares.
  const kept = rows
    .filter((row) => isTheirs(row) || isEntryIn(named, row))
    .map((row) => ({ ...row, isNews: false }));
  await forget(transaction, glossary);
  if (kept.length === 0) return;
  await Promise.all(kept.map((row) => put(transaction, [glossary, row.kind, row.id], row)));
  const counts = kept.reduce((sum, row) => recounted(sum, undefined, row), NO_COUNTS);
  const { revision } = head;
  const own = { ...head, from: { kind: 'written' }, counts, revision: revision + 1 } as const;
  await transaction.objectStore('glossaries').put(own);
}

function isEntryIn(named: ReadonlySet<string>, { kind, glossary, id }: Row): boolean {
  return kind === 'entry' && named.has(`${glossary}:${id}`);
}

async function restoreOne(
  transaction: Writing,
  { into, about, id, changes, edited }: ToRestore,
  onProgress: (done: number) => void,
): Promise<Restored> {
  const options = { isNews: false, edited, onProgress };
  const url = about.from.kind === 'subscription' ? about.from.url : undefined;
  if (into === undefined) {
    const head = await headToRestore(transaction, about, id);
    const imported = await writeChanges(transaction, head, changes, options);
    return { ...imported, isNew: true, url };
  }
  const before = await headOf(transaction, into);
  const head = { ...before, ...aboutStored(before, about) };
  const imported = await writeChanges(transaction, head, changes, { ...options, before });
  return { ...imported, isNew: false, url };
}

/** With the id that known and saved words know it by, if no other has it. */
async function headToRestore(
  transaction: Writing,
  { isOn, order, ...about }: ToRestore['about'],
  id: string | undefined,
): Promise<OwnHead> {
  const heads: readonly StoredHead[] = await transaction.objectStore('glossaries').getAll();
  const same = heads.find((head) => head.id === id);
  // Taken away a moment ago: what comes back is the same, or an earlier state of it.
  if (same && !isThere(same)) await forget(transaction, same.id);
  const isFree = id !== undefined && (!same || !isThere(same));
  const head = newHead(about, heads);
  return { ...head, isOn, order, ...(isFree && { id }) };
}

/** It keeps its title, place and switch; what it says of fields and forms is added to. */
function aboutStored(stored: OwnHead, { fields, shared = [] }: NewOwn): Partial<OwnHead> {
  return {
    ...((stored.fields || fields) && { fields: { ...stored.fields, ...fields } }),
    shared: [...new Set([...stored.shared, ...shared])],
  };
}
