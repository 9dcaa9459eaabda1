/** Brings the records of an import into the store in one transaction, and takes them back again. */

import { type Counts, type NewOwn, NO_COUNTS, type OwnHead } from '@/core/own/own-glossary';
import { idOfTitle } from '@/core/own/own-ids';
import { firstOrder } from '@/core/own/precedence';
import type { RecordChange } from '@/core/own/record-changes';
import { tellOwnChange } from './change-notice';
import {
  headOf,
  type Row,
  type RowKey,
  rowOf,
  rowsOf,
  type UndoPart,
  type UndoRow,
  type Writing,
  writing,
} from './database';

/** Rows that are handed over at once: between two batches the page may do what waits. */
const BATCH = 200;
/** Keys that are read at once. */
const KEYS = 2000;

export interface ImportOptions {
  /** What the file says of its glossary: it takes the place of what is stored of it. */
  readonly about?: Partial<NewOwn>;
  /** Changed records are marked until they have been seen: an update that nobody watched. */
  readonly isUpdate?: boolean;
  /** Hears how many of the changes have been written. */
  readonly onProgress?: (done: number) => void;
}

/** An import that was carried out, and can be taken back until the next one. */
export interface Imported {
  readonly glossary: string;
  readonly by: string;
}

/** Stores a glossary that was not there before, with its records. */
export function addOwn(
  about: NewOwn,
  changes: readonly RecordChange[] = [],
  { onProgress }: Pick<ImportOptions, 'onProgress'> = {},
): Promise<Imported> {
  return announced(
    writing(async (transaction) => {
      const heads = await transaction.objectStore('glossaries').getAll();
      const head = newHead(about, heads);
      return writeChanges(transaction, head, changes, { isNews: false, onProgress });
    }),
  );
}

/** The head of a new glossary, still without records, beside those that are there. */
export function newHead(about: NewOwn, heads: readonly OwnHead[]): OwnHead {
  const taken = heads.map(({ id }) => id);
  return {
    language: 'en',
    version: 1,
    shared: [],
    ...about,
    id: idOfTitle(about.title, taken),
    isOn: true,
    order: firstOrder(heads),
    counts: NO_COUNTS,
    revision: anyRevision(),
  };
}

/** Where revisions begin: a glossary before may have had this one's id, and what was made of that is not to pass for this one's. */
function anyRevision(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}

/** Carries out the changes of an import of a glossary that is there. */
export function importInto(
  glossary: string,
  changes: readonly RecordChange[],
  { about, isUpdate = false, onProgress }: ImportOptions = {},
): Promise<Imported> {
  return announced(
    writing(async (transaction) => {
      const before = await headOf(transaction, glossary);
      const head = { ...before, ...about };
      return writeChanges(transaction, head, changes, { isNews: isUpdate, before, onProgress });
    }),
  );
}

/**
 * Takes an import back: all is as it was before, but for what the reader has changed by hand since.
 * False where another import has come after it.
 */
export function undoImport({ glossary, by }: Imported): Promise<boolean> {
  return announced(
    writing(async (transaction) => {
      const undo = await transaction.objectStore('undo').get([glossary, 0]);
      if (undo?.by !== by) return false;
      await takeBack(transaction, undo);
      return true;
    }),
  );
}

interface WriteOptions {
  readonly isNews: boolean;
  /** The glossary as it was, where it was there. */
  readonly before?: OwnHead;
  /** Ids of records that the reader has changed by hand at some time. */
  readonly edited?: ReadonlySet<string>;
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Writes a glossary's head and changes to its records, and what can take them back. */
export async function writeChanges(
  transaction: Writing,
  head: OwnHead,
  changes: readonly RecordChange[],
  { isNews, before, edited, onProgress }: WriteOptions,
): Promise<Imported> {
  const by = crypto.randomUUID();
  const known = before ? await keysOf(transaction, head.id) : new Set<string>();
  const undo = transaction.objectStore('undo');
  await undo.delete(rowsOf(head.id));
  await undo.put({ glossary: head.id, part: 0, by, ...(before && { head: before }), rows: [] });
  let counts = head.counts;
  for (let from = 0; from < changes.length; from += BATCH) {
    const batch = changes.slice(from, from + BATCH);
    const old = await rowsBefore(transaction, head.id, batch, known);
    const rows = batch.map(({ kind, id }, index): UndoRow => old[index] ?? { kind, id });
    await undo.put({ glossary: head.id, part: from / BATCH + 1, by, rows });
    await Promise.all(
      batch.map(({ kind, id, record }, index) => {
        const row = old[index];
        const key: RowKey = [head.id, kind, id];
        const isEdited = edited?.has(id) ?? false;
        const next = record && rowOf(key, record, { isEdited, isNews, by });
        counts = recounted(counts, row, next);
        return put(transaction, key, next);
      }),
    );
    onProgress?.(Math.min(from + BATCH, changes.length));
  }
  await transaction.objectStore('glossaries').put({ ...head, counts, revision: head.revision + 1 });
  return { glossary: head.id, by };
}

/** Takes back what part 0 of an undo names, which is then done with. */
export async function takeBack(transaction: Writing, { glossary, head }: UndoPart): Promise<void> {
  const now = await headOf(transaction, glossary);
  let { counts } = now;
  for (let part = 1; ; part++) {
    const undo = await transaction.objectStore('undo').get([glossary, part]);
    if (!undo) break;
    counts = await takeBackRows(transaction, undo, counts);
  }
  const isEmpty = counts.entry + counts.comparison + counts.explainer === 0;
  const heads = transaction.objectStore('glossaries');
  if (!head && isEmpty) await forget(transaction, glossary);
  else await heads.put({ ...now, ...aboutOf(head), counts, revision: now.revision + 1 });
  await transaction.objectStore('undo').delete(rowsOf(glossary));
}

/** Of a glossary that is no more nothing stays: another one may come to have its id. */
export async function forget(transaction: Writing, glossary: string): Promise<void> {
  for (const store of ['records', 'undo'] as const) {
    await transaction.objectStore(store).delete(rowsOf(glossary));
  }
  for (const store of ['glossaries', 'lexicons', 'searches'] as const) {
    await transaction.objectStore(store).delete(glossary);
  }
}

/** Puts the rows of one part back; gives the counts after it. */
async function takeBackRows(
  transaction: Writing,
  { glossary, by, rows }: UndoPart,
  before: Counts,
): Promise<Counts> {
  const present = await Promise.all(
    rows.map(({ kind, id }) => transaction.objectStore('records').get([glossary, kind, id])),
  );
  let counts = before;
  await Promise.all(
    rows.map((row, index) => {
      const current = present[index];
      // Changed by hand since, or taken away by hand: that is the reader's later word.
      const isTheirs = current ? current.by !== by : !('record' in row);
      if (isTheirs) return undefined;
      const old = 'record' in row ? row : undefined;
      counts = recounted(counts, current, old);
      return put(transaction, [glossary, row.kind, row.id], old);
    }),
  );
  return counts;
}

/** What an import may have said anew of its glossary; precedence and the like are the reader's. */
function aboutOf(head: OwnHead | undefined): Partial<OwnHead> {
  if (!head) return {};
  const { title, owner, from, language, version, fields, shared } = head;
  return { title, owner, from, language, version, fields, shared } as Partial<OwnHead>;
}

function rowsBefore(
  transaction: Writing,
  glossary: string,
  batch: readonly RecordChange[],
  known: ReadonlySet<string>,
): Promise<(Row | undefined)[]> {
  return Promise.all(
    batch.map(({ kind, id }) =>
      known.has(`${kind}:${id}`)
        ? transaction.objectStore('records').get([glossary, kind, id])
        : undefined,
    ),
  );
}

/** All records that are there, as "kind:id"; keys are read some at a time, too. */
async function keysOf(transaction: Writing, glossary: string): Promise<Set<string>> {
  const known = new Set<string>();
  for (let range = rowsOf(glossary); ; ) {
    const keys = await transaction.objectStore('records').getAllKeys(range, KEYS);
    for (const [, kind, id] of keys) known.add(`${kind}:${id}`);
    const last = keys.at(-1);
    if (!last || keys.length < KEYS) return known;
    range = IDBKeyRange.bound(last, [glossary, []], true);
  }
}

/** Writes a row, or takes it away where there is to be none. */
export async function put(transaction: Writing, key: RowKey, row: Row | undefined): Promise<void> {
  const records = transaction.objectStore('records');
  // What cannot be stored is refused at once; here that is a promise's failure like any other.
  if (row) await records.put(row);
  else await records.delete(key);
}

/** The counts of a glossary after one of its rows has changed. */
export function recounted(counts: Counts, before: Row | undefined, after: Row | undefined): Counts {
  const kind = (after ?? before)?.kind;
  if (!kind) return counts;
  const news = Number(after?.isNews ?? false) - Number(before?.isNews ?? false);
  return {
    ...counts,
    [kind]: counts[kind] + Number(Boolean(after)) - Number(Boolean(before)),
    news: counts.news + news,
  };
}

/** Tells all once a change has been stored. */
export async function announced<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  tellOwnChange();
  return result;
}
