/** Own glossaries and backups of them, for tests. */
import type { NamedFile } from '@/core/exchange-messages';
import { changesOf } from '@/core/own/record-changes';
import { NEW_READER } from '@/core/reader-state';
import type { Comparison, Entry } from '@/data/glossary';
import { writeBackupFile } from '@/entrypoints/exchange/back-up';
import { listOwn, readOwn } from '@/services/own-glossaries';
import { withDatabase } from '@/services/own-store/database';
import { entry, glossaryOf } from '../core/lexicons';

export const ARR = entry('ARR', { id: 'arr', definition: 'Revenue a year, services left out.' });
export const MRR = entry('MRR', { id: 'mrr', definition: 'Revenue a month.' });
export const CHURN = entry('churn', { id: 'churn', definition: 'Customers lost.' });
/** What compares two entries. */
export const PAIR: Comparison = {
  id: 'pair',
  title: 'ARR vs MRR',
  entries: ['arr', 'mrr'],
  criteria: [{ label: 'Counts', values: ['a year', 'a month'] }],
  takeaways: ['One is twelve times the other.'],
};
export const said = (one: Entry, definition: string): Entry => ({ ...one, definition });
export const put = (...entries: Entry[]) => changesOf(glossaryOf(entries));
export const nothing = () => undefined;
export const TERMS = 'https://terms.example/acme.csv';
export const SUBSCRIPTION = {
  kind: 'subscription',
  url: TERMS,
  agreed: { origin: 'https://terms.example' },
  check: { checkedAt: 1, goodAt: 1, nextAt: 2, etag: '"7"' },
} as const;

export async function clear(): Promise<void> {
  await withDatabase(async (db) => {
    for (const store of ['glossaries', 'records', 'undo'] as const) await db.clear(store);
  });
}

/** A backup of what is stored now, as the file that the reader has of it. */
export async function backUp(): Promise<NamedFile> {
  const answer = await writeBackupFile({ kind: 'back-up', state: NEW_READER, written: '' });
  if (answer.kind !== 'written') throw new Error(answer.kind);
  const { size } = answer.content;
  return { name: 'mine.json', size, text: () => (answer.content as Blob).text() };
}

/** What is stored, but for what was made to keep it. */
export async function stored() {
  const heads = await listOwn();
  return Promise.all(
    heads.map(async ({ id, title, from, isOn, order, counts }) => {
      const own = await readOwn(id);
      const records = own?.records.entries.map(({ id: one, definition }) => [one, definition]);
      return { id, title, from, isOn, order, counts, records, edited: [...(own?.edited ?? [])] };
    }),
  );
}
