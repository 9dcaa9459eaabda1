/** The search in the list of one glossary: to read all of a long one takes seconds, so it is kept until it changes. */
import { createRecordSearch, type RecordSearch } from '@/core/own/listed-records';
import type { OwnHead } from '@/core/own/own-glossary';
import { listOwn, readOwn } from '@/services/own-glossaries';

interface Known {
  readonly state: string;
  readonly search: Promise<RecordSearch | undefined>;
}

let known: Known | undefined;

/** The search in a glossary as it is now; `undefined` where there is none of this id. */
export async function searchIn(id: string): Promise<RecordSearch | undefined> {
  const head = (await listOwn()).find((one) => one.id === id);
  if (!head) return undefined;
  const state = stateOf(head);
  if (known?.state !== state) known = { state, search: read(id) };
  known.search.catch(() => {
    known = undefined;
  });
  return known.search;
}

async function read(id: string): Promise<RecordSearch | undefined> {
  const own = await readOwn(id);
  return own && createRecordSearch(own);
}

/** What differs as soon as the list would. */
function stateOf({ id, revision, counts: { news } }: OwnHead): string {
  return JSON.stringify([id, revision, news]);
}
