/** The stores of own glossaries as this version of Gloss has them, made of none or of an older version's. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { listPlaceOf } from '@/core/own/list-place';
import type { OwnSchema, OwnStores } from './database';

/** Raised when the stores change; each number has its step below. */
export const STORES_VERSION = 2;

/** Rows that are read at once. */
const BATCH = 1000;

type Upgrading = IDBPTransaction<OwnSchema, OwnStores[], 'versionchange'>;

/**
 * All in one transaction: whatever goes wrong, the stores are as they were. Rejects with what went
 * wrong; opening the database says no more than that it was given up.
 */
export async function upgradeStores(
  db: IDBPDatabase<OwnSchema>,
  before: number,
  transaction: Upgrading,
): Promise<void> {
  // It is waited for below; until then nobody listens for what goes wrong.
  transaction.done.catch(() => undefined);
  await takeSteps(db, before, transaction).catch((error) => giveUp(transaction, error));
  await transaction.done.catch((error) => {
    throw transaction.error ?? error;
  });
}

/** What a step throws at once is a promise's failure like any other here: it would stop nothing. */
async function takeSteps(
  db: IDBPDatabase<OwnSchema>,
  before: number,
  transaction: Upgrading,
): Promise<void> {
  if (before < 1) createStores(db);
  if (before < 2) {
    db.createObjectStore('searches', { keyPath: 'glossary' });
    transaction.objectStore('records').createIndex('list', 'place');
    if (before === 1) await placeRows(transaction);
  }
}

function giveUp(transaction: Upgrading, error: unknown): never {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  throw transaction.error ?? error;
}

function createStores(db: IDBPDatabase<OwnSchema>): void {
  db.createObjectStore('glossaries', { keyPath: 'id' });
  const records = db.createObjectStore('records', { keyPath: ['glossary', 'kind', 'id'] });
  records.createIndex('names', 'names', { multiEntry: true });
  records.createIndex('members', 'members', { multiEntry: true });
  db.createObjectStore('undo', { keyPath: ['glossary', 'part'] });
  db.createObjectStore('lexicons', { keyPath: 'glossary' });
}

/** Gives rows of version 1 their place in the list. */
async function placeRows(transaction: Upgrading): Promise<void> {
  const records = transaction.objectStore('records');
  let range: IDBKeyRange | undefined;
  for (;;) {
    const rows = await records.getAll(range, BATCH);
    await Promise.all(
      // What cannot be stored is refused at once; here that is a promise's failure like any other.
      rows.map(async (row) => {
        const place = listPlaceOf(row.kind, row.record);
        await records.put({ ...row, place: [row.glossary, ...place] });
      }),
    );
    const last = rows.at(-1);
    if (!last) return;
    range = IDBKeyRange.lowerBound([last.glossary, last.kind, last.id], true);
  }
}
