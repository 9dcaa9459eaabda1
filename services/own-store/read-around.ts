/** Reads a record with all that its view shows of others, and nothing else of what may be many thousands. */
import { nameKey } from '@/core/fold';
import type { OwnPart } from '@/core/own/join-glossaries';
import type { RecordKind } from '@/core/own/own-glossary';
import { ownId, partsOfId } from '@/core/own/own-ids';
import type { Reference } from '@/core/views';
import type { Comparison, Entry, Explainer } from '@/data/glossary';
import { isThere, type OwnReading, type Row, recordsOf, withDatabase } from './database';

/** Entries of one name in all glossaries together that are shown at most. */
const MOST_NAMESAKES = 50;

/**
 * The glossaries that are on, each with no more than the records around some references: what they
 * are linked with, and entries of these names or of their own. Ids are `glossary:id`.
 */
export function readAround(
  references: readonly Reference[],
  names: readonly string[],
): Promise<OwnPart[]> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(['glossaries', 'records']);
    const heads = await transaction.objectStore('glossaries').getAll();
    const on = heads.filter((head) => head.isOn && isThere(head));
    if (on.length === 0) return [];
    const shown = await rowsAt(
      transaction,
      references.map(({ kind, id }) => [kind, id] as const),
    );
    const beside = (await Promise.all(shown.map((row) => rowsBeside(transaction, row)))).flat();
    const keys = new Set([...names, ...shown.flatMap((row) => row.names)]);
    const namesakes = await Promise.all(
      [...keys].map((name) =>
        transaction.objectStore('records').index('names').getAll(name, MOST_NAMESAKES),
      ),
    );
    const rows = new Map(
      [...shown, ...beside, ...namesakes.flat()].map((row) => [
        `${row.glossary}:${row.kind}:${row.id}`,
        row,
      ]),
    );
    return on.map((head) => ({ ...head, records: recordsOf(head, [...rows.values()]) }));
  });
}

/** What a row's view shows beside it. */
async function rowsBeside(transaction: OwnReading, { glossary, kind, id, record }: Row) {
  if (kind !== 'entry') {
    const { entries } = record as Comparison | Explainer;
    return rowsAt(
      transaction,
      entries.map((entry) => ['entry', ownId(glossary, entry)] as const),
    );
  }
  const { related, preferred } = record as Entry;
  const records = transaction.objectStore('records');
  const about = await records.index('members').getAll(ownId(glossary, id));
  const linked = [...related, ...about.flatMap(membersOf)].map(
    (other) => ['entry', ownId(glossary, other)] as const,
  );
  const replacing = preferred ? await records.index('names').getAll(nameKey(preferred)) : [];
  return [...about, ...replacing, ...(await rowsAt(transaction, linked))];
}

function membersOf({ record }: Row): readonly string[] {
  return 'entries' in record ? record.entries : [];
}

async function rowsAt(
  transaction: OwnReading,
  ids: readonly (readonly [RecordKind, string])[],
): Promise<Row[]> {
  const rows = await Promise.all(
    ids.map(([kind, full]) => {
      const { glossary, id } = partsOfId(full);
      return glossary ? transaction.objectStore('records').get([glossary, kind, id]) : undefined;
    }),
  );
  return rows.flatMap((row) => row ?? []);
}
