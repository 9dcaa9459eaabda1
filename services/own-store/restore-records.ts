/** Brings the own glossaries of a backup into the store, all of them or none, and takes them back again. */
import type { NewOwn, OwnHead } from '@/core/own/own-glossary';
import type { RecordChange } from '@/core/own/record-changes';
import { headOf, isThere, type StoredHead, type Writing, writing } from './database';
import {
  announced,
  forget,
  type Imported,
  newHead,
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
  /** It may fetch its records by itself, which are then no later word of the reader's. */
  readonly isSubscription: boolean;
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

/** All is as it was before, or nothing has been undone: false where something was imported since. */
export function undoRestore(restored: readonly Restored[]): Promise<boolean> {
  return announced(
    writing(async (transaction) => {
      const undo = transaction.objectStore('undo');
      const parts = await Promise.all(restored.map(({ glossary }) => undo.get([glossary, 0])));
      const isLast = restored.every((one, index) => isFetched(one) || parts[index]?.by === one.by);
      if (!isLast) return false;
      for (const [index, one] of restored.entries()) {
        const part = parts[index];
        if (isFetched(one)) await forget(transaction, one.glossary);
        else if (part) await takeBack(transaction, part);
      }
      return true;
    }),
  );
}

/** Brought in with its address alone; whatever has come from there since goes with it. */
function isFetched({ isNew, isSubscription }: Restored): boolean {
  return isNew && isSubscription;
}

async function restoreOne(
  transaction: Writing,
  { into, about, id, changes, edited }: ToRestore,
  onProgress: (done: number) => void,
): Promise<Restored> {
  const options = { isNews: false, edited, onProgress };
  const isSubscription = about.from.kind === 'subscription';
  if (into === undefined) {
    const head = await headToRestore(transaction, about, id);
    const imported = await writeChanges(transaction, head, changes, options);
    return { ...imported, isNew: true, isSubscription };
  }
  const before = await headOf(transaction, into);
  const head = { ...before, ...aboutStored(before, about) };
  const imported = await writeChanges(transaction, head, changes, { ...options, before });
  return { ...imported, isNew: false, isSubscription };
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
