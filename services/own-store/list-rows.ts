/** Reads the beginning of a glossary's list, and no more of what may be many thousands. */

import type { RecordList } from '@/core/exchange-messages';
import { listedRecord } from '@/core/own/listed-records';
import { isThere, type OwnReading, type Row, rowsOf, withDatabase } from './database';

/** The first `count` rows of a glossary's list; `undefined` where there is no such glossary. */
export function readListed(glossary: string, count: number): Promise<RecordList | undefined> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(['glossaries', 'records']);
    const head = await transaction.objectStore('glossaries').get(glossary);
    if (!head || !isThere(head)) return undefined;
    const list = transaction.objectStore('records').index('list');
    const rows = await list.getAll(rowsOf(glossary), count);
    const headwords = await headwordsIn(transaction, rows);
    const { entry, comparison, explainer } = head.counts;
    return {
      kind: 'records',
      total: entry + comparison + explainer,
      records: rows.map((row) => listedRecord(row, headwords)),
    };
  });
}

/** The headwords of the entries that rows are about. */
async function headwordsIn(
  transaction: OwnReading,
  rows: readonly Row[],
): Promise<Map<string, string>> {
  const ids = new Set(rows.flatMap(({ record }) => ('entries' in record ? record.entries : [])));
  const [first] = rows;
  if (!first || ids.size === 0) return new Map();
  const entries = await Promise.all(
    [...ids].map((id) => transaction.objectStore('records').get([first.glossary, 'entry', id])),
  );
  return new Map(
    entries.flatMap((row) =>
      row && 'headword' in row.record ? [[row.id, row.record.headword] as const] : [],
    ),
  );
}
