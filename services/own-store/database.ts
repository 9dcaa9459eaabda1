/**
 * The reader's own glossaries in IndexedDB: a row for each record, so that one is read or changed
 * without the others, and a head for each glossary. Only our pages and the background come here.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type ListPlace, listPlaceOf } from '@/core/own/list-place';
import { nameKeysOf } from '@/core/own/namesakes';
import type { AnyRecord, OwnHead, RecordKind, StoreFault } from '@/core/own/own-glossary';
import type { Comparison, Entry, Explainer, Glossary } from '@/data/glossary';
import { STORES_VERSION, upgradeStores } from './upgrade';

/** One record of a glossary. */
export interface Row {
  readonly glossary: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: AnyRecord;
  /** Keys of an entry's names. */
  readonly names: readonly string[];
  /** `glossary:entry` for each entry that a comparison or explainer is about. */
  readonly members: readonly string[];
  /** Where it stands in the list of its glossary. */
  readonly place: [glossary: string, ...ListPlace];
  /** Changed by hand. */
  readonly isEdited: boolean;
  /** Changed by an update, and not yet seen. */
  readonly isNews: boolean;
  /** The import that wrote it, as long as nobody has changed it since. */
  readonly by?: string;
}

/** The key of a row. */
export type RowKey = [glossary: string, kind: RecordKind, id: string];

/**
 * What the last import of a glossary has written over, in parts: written at once, what fifty
 * thousand rows were would hold up a page. Part 0 names the import.
 */
export interface UndoPart {
  readonly glossary: string;
  readonly part: number;
  readonly by: string;
  /** In part 0; none where the import brought the glossary in. */
  readonly head?: OwnHead;
  readonly rows: readonly UndoRow[];
}

/** A row as it was; no more than its key where there was none. */
export type UndoRow = Row | Pick<Row, 'kind' | 'id'>;

/** A head; a glossary that was taken away keeps it until nobody can want it back. */
export type StoredHead = OwnHead & { readonly isRemoved?: boolean };

/** What was compiled of a glossary for the finder. */
export interface StoredLexicons {
  readonly glossary: string;
  /** The head's revision that it was compiled from. */
  readonly revision: number;
  /** `formatOf` when it was compiled. */
  readonly format?: string;
  readonly texts: readonly string[];
}

/** What the search needs of a glossary. */
export interface StoredSearch {
  readonly glossary: string;
  /** The head's revision that it was made of. */
  readonly revision: number;
  /** `searchFormatOf` when it was made. */
  readonly format: string;
  readonly file: ArrayBuffer;
}

export interface OwnSchema extends DBSchema {
  glossaries: { key: string; value: StoredHead };
  records: {
    key: RowKey;
    value: Row;
    indexes: { names: string; members: string; list: Row['place'] };
  };
  undo: { key: [glossary: string, part: number]; value: UndoPart };
  lexicons: { key: string; value: StoredLexicons };
  searches: { key: string; value: StoredSearch };
}

export type OwnStores = 'glossaries' | 'records' | 'undo' | 'lexicons' | 'searches';
export type Writing = IDBPTransaction<OwnSchema, OwnStores[], 'readwrite'>;
export type OwnReading = IDBPTransaction<OwnSchema, ('glossaries' | 'records')[], 'readonly'>;

/** Thrown where the store cannot do what it is asked; all that was stored is as it was. */
export class OwnStoreError extends Error {
  constructor(
    readonly fault: StoreFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
  }
}

const NAME = 'own-glossaries';
/** What a change of records touches. */
const STORES: OwnStores[] = ['glossaries', 'records', 'undo', 'lexicons', 'searches'];

let opened: Promise<IDBPDatabase<OwnSchema>> | undefined;

function database(): Promise<IDBPDatabase<OwnSchema>> {
  const forget = () => {
    opened = undefined;
  };
  opened ??= open(forget);
  opened.catch(forget);
  return opened;
}

async function open(forget: () => void): Promise<IDBPDatabase<OwnSchema>> {
  let upgraded: Promise<void> | undefined;
  const opening = openDB<OwnSchema>(NAME, STORES_VERSION, {
    upgrade(db, before, _after, transaction) {
      upgraded = upgradeStores(db, before, transaction);
      upgraded.catch(() => undefined);
    },
    // A newer version of Gloss waits for this one to let go.
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  try {
    return await opening;
  } catch (error) {
    // What stopped the upgrade says more than that it was stopped.
    await upgraded;
    throw error;
  }
}

/** Runs a piece of work on the database; what goes wrong has a reason that can be told. */
export async function withDatabase<T>(
  work: (db: IDBPDatabase<OwnSchema>) => Promise<T>,
): Promise<T> {
  try {
    return await work(await database());
  } catch (error) {
    throw error instanceof OwnStoreError ? error : new OwnStoreError(faultOf(error), error);
  }
}

/**
 * Runs work in one transaction: all of it is stored or nothing, at whatever point the browser is
 * killed. The work may wait for nothing but the transaction's own requests.
 */
export function writing<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
    try {
      const [result] = await Promise.all([work(transaction), transaction.done]);
      return result;
    } catch (error) {
      abort(transaction);
      // What stopped the transaction says more than that it was stopped.
      throw transaction.error ?? error;
    }
  });
}

function abort(transaction: Writing): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function faultOf(error: unknown): StoreFault {
  const { name = '' } = (error ?? {}) as { name?: string };
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'unreadable';
}

/** A glossary's head; throws `gone` where there is none. */
export async function headOf(transaction: Writing, id: string): Promise<OwnHead> {
  const head = await transaction.objectStore('glossaries').get(id);
  if (!head || !isThere(head)) throw new OwnStoreError('gone');
  return head;
}

/** The row of a record. */
export function rowOf(
  key: RowKey,
  record: AnyRecord,
  marks: Pick<Row, 'isEdited' | 'isNews' | 'by'>,
): Row {
  const [glossary, kind, id] = key;
  return {
    glossary,
    kind,
    id,
    record,
    names: 'headword' in record ? nameKeysOf(record) : [],
    members: 'entries' in record ? record.entries.map((entry) => `${glossary}:${entry}`) : [],
    place: [glossary, ...listPlaceOf(kind, record)],
    ...marks,
  };
}

/** All keys of a glossary's rows, in its list as well, or of the parts of its undo. */
export function rowsOf(glossary: string): IDBKeyRange {
  return IDBKeyRange.bound([glossary], [glossary, []]);
}

/** Whether a glossary has not been taken away. */
export function isThere({ isRemoved = false }: StoredHead): boolean {
  return !isRemoved;
}

/** The glossary of a head and those of some rows that are its own. */
export function recordsOf(
  { id, title, version, language, fields, shared }: OwnHead,
  rows: readonly Row[],
): Glossary {
  const ofKind = (kind: RecordKind) =>
    rows.filter((row) => row.glossary === id && row.kind === kind).map(({ record }) => record);
  return {
    title,
    version,
    language,
    ...(fields && { fields }),
    shared,
    entries: ofKind('entry') as Entry[],
    comparisons: ofKind('comparison') as Comparison[],
    explainers: ofKind('explainer') as Explainer[],
  };
}
