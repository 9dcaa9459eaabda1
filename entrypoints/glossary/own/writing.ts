/** Storing what the reader has written, in a glossary of theirs that is made when it is first needed. */
import { idOfTerm } from '@/core/exchange/record-id';
import type { AnyRecord, OwnHead, RecordKind, StoreFault } from '@/core/own/own-glossary';
import { partsOfId } from '@/core/own/own-ids';
import { keyOf, type RecordChange } from '@/core/own/record-changes';
import { type ComparisonDraft, comparisonOfDraft } from '@/core/writing/comparison-draft';
import { EMPTY_GLOSSARY, type Entry, type Glossary } from '@/data/glossary';
import { changeOwnRecord, readOwn, readOwnRecord } from '@/services/own-glossaries';
import { OwnStoreError } from '@/services/own-store/database';
import { addOwn, importInto, undoImport } from '@/services/own-store/import-records';

/** What was done, and how it is taken back. */
export interface Stored {
  readonly glossary: string;
  readonly undo: () => Promise<unknown>;
}

/** The glossary to write into: its id, or the title of one to be made. */
export type Home = { readonly id: string } | { readonly title: string };

/** Where the reader writes: the first glossary that was written here, or one of this title. */
export function homeAmong(heads: readonly OwnHead[], title: string): Home {
  const written = heads.find(({ from }) => from.kind === 'written');
  return written ? { id: written.id } : { title };
}

/** Stores an entry; a new one has the id ''. */
export async function storeEntry(home: Home, entry: Entry): Promise<Stored> {
  const { headword, field } = entry;
  const id = entry.id || freeId(idOfTerm(headword, field), 'entry', await recordsOf(home));
  return store(home, { kind: 'entry', id, record: { ...entry, id } });
}

/**
 * Stores a comparison; a new one has the id ''. It names entries of its own glossary and of the
 * built-in one; those of other glossaries are copied into its own first.
 */
export async function storeComparison(
  home: Home,
  id: string,
  draft: ComparisonDraft,
  title: string,
  builtIn: Glossary,
): Promise<Stored> {
  const records = await recordsOf(home);
  const copies: RecordChange[] = [];
  const entries: string[] = [];
  for (const outer of draft.entries) {
    const { glossary, id: inner } = partsOfId(outer);
    const isHere = 'id' in home && glossary === home.id;
    const isFree = !records.entries.some((entry) => entry.id === inner);
    if (isHere || (!glossary && isFree)) {
      entries.push(inner);
      continue;
    }
    const original = await entryOf(outer, builtIn);
    if (!original) throw new OwnStoreError('gone');
    const known = records.entries.find((one) => isSameEntry(one, original));
    const own = known?.id ?? freeId(original.id, 'entry', records);
    if (!known) copies.push({ kind: 'entry', id: own, record: copyOf(original, own) });
    entries.push(own);
  }
  const comparisonId = id || freeId(idOfTerm(draft.title || title, ''), 'comparison', records);
  const record = comparisonOfDraft(draft, comparisonId, title, entries);
  return store(home, { kind: 'comparison', id: comparisonId, record }, copies);
}

/** Takes a record away, and with an entry the comparisons and explainers that are about it. */
export async function removeRecord(
  glossary: string,
  kind: RecordKind,
  id: string,
): Promise<Stored> {
  const records = await recordsOf({ id: glossary });
  const isAbout = ({ entries }: { readonly entries: readonly string[] }) =>
    kind === 'entry' && entries.includes(id);
  const gone = (one: RecordKind, ids: readonly { readonly id: string }[]) =>
    ids.map((record): RecordChange => ({ kind: one, id: record.id, record: undefined }));
  const imported = await importInto(glossary, [
    { kind, id, record: undefined },
    ...gone('comparison', records.comparisons.filter(isAbout)),
    ...gone('explainer', records.explainers.filter(isAbout)),
  ]);
  return { glossary, undo: () => undoImport(imported) };
}

/** An entry by its id as it is known outside of its glossary. */
export async function entryOf(outer: string, builtIn: Glossary): Promise<Entry | undefined> {
  const { glossary, id } = partsOfId(outer);
  if (!glossary) return builtIn.entries.find((entry) => entry.id === id);
  return (await readOwnRecord(glossary, { kind: 'entry', id })) as Entry | undefined;
}

/** What the store could not do; faults of ours are thrown on. */
export async function faultIn(work: Promise<unknown>): Promise<StoreFault | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof OwnStoreError) return error.fault;
    throw error;
  }
}

async function store(
  home: Home,
  { kind, id, record }: RecordChange,
  copies: readonly RecordChange[] = [],
): Promise<Stored> {
  if (!('id' in home)) {
    const about = { title: home.title, from: { kind: 'written' } } as const;
    const imported = await addOwn(about, [...copies, { kind, id, record }]);
    return { glossary: imported.glossary, undo: () => undoImport(imported) };
  }
  const copied = copies.length > 0 ? await importInto(home.id, copies) : undefined;
  let before: AnyRecord | undefined;
  await changeOwnRecord(home.id, { kind, id }, (stored) => {
    before = stored;
    return record;
  });
  return {
    glossary: home.id,
    async undo() {
      await changeOwnRecord(home.id, { kind, id }, () => before);
      if (copied) await undoImport(copied);
    },
  };
}

async function recordsOf(home: Home): Promise<Glossary> {
  const own = 'id' in home ? await readOwn(home.id) : undefined;
  if ('id' in home && !own) throw new OwnStoreError('gone');
  return own?.records ?? EMPTY_GLOSSARY;
}

function freeId(wanted: string, kind: RecordKind, records: Glossary): string {
  const taken = new Set([
    ...records.entries.map(({ id }) => keyOf('entry', id)),
    ...records.comparisons.map(({ id }) => keyOf('comparison', id)),
  ]);
  let id = wanted;
  for (let count = 2; taken.has(keyOf(kind, id)); count++) id = `${wanted}-${count}`;
  return id;
}

function isSameEntry(a: Entry, b: Entry): boolean {
  return a.headword === b.headword && a.definition === b.definition;
}

/** Links of another glossary lead nowhere in this one. */
function copyOf(entry: Entry, id: string): Entry {
  return { ...entry, id, related: [] };
}
