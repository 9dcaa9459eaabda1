/** Changes to a glossary's records as plain data: what an import does to what is stored. */
import type { Comparison, Entry, Explainer, Glossary } from '@/data/glossary';
import type { ConflictingRecord, ImportPlan } from '../exchange/plan-import';
import type { AnyRecord, RecordKind } from './own-glossary';

/** A record as it is to be; `undefined` takes it away. */
export interface RecordChange {
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: AnyRecord | undefined;
}

type Records = Pick<Glossary, 'entries' | 'comparisons' | 'explainers'>;

/** What becomes of a record that an import and the reader's glossary say differently. */
export type Choice = 'keep' | 'take';

/** The changes that carry out a dry run; `choose` is asked for each of its conflicts. */
export function changesOfPlan(
  plan: ImportPlan,
  stored: Records,
  choose: (conflict: ConflictingRecord) => Choice,
): RecordChange[] {
  const taken = plan.conflicting.filter((conflict) => choose(conflict) === 'take');
  const changes = [...plan.added, ...plan.changed, ...taken].map(asChange);
  const renamed = new Map(
    taken.flatMap(({ reason, stored: old, id }) => (reason === 'same-term' ? [[old, id]] : [])),
  );
  return renamed.size === 0 ? changes : withRenamed(changes, stored, renamed);
}

/** The records after changes, in the order in which they stood; new ones come last. */
export function withChanges(records: Records, changes: readonly RecordChange[]): Records {
  const after = byKey(records);
  for (const { kind, id, record } of changes) {
    if (record) after.set(keyOf(kind, id), record);
    else after.delete(keyOf(kind, id));
  }
  const ofKind = (kind: RecordKind) =>
    [...after].flatMap(([key, record]) => (key.startsWith(`${kind}:`) ? [record] : []));
  return {
    entries: ofKind('entry') as Entry[],
    comparisons: ofKind('comparison') as Comparison[],
    explainers: ofKind('explainer') as Explainer[],
  };
}

/** A glossary's records as changes: each as it is. */
export function changesOf({ entries, comparisons, explainers }: Records): RecordChange[] {
  const all = (kind: RecordKind, records: readonly AnyRecord[]) =>
    records.map((record) => ({ kind, id: record.id, record }));
  return [
    ...all('entry', entries),
    ...all('comparison', comparisons),
    ...all('explainer', explainers),
  ];
}

/** An entry that takes another id takes its links along: nothing points to where it was. */
function withRenamed(
  changes: readonly RecordChange[],
  stored: Records,
  renamed: ReadonlyMap<string, string>,
): RecordChange[] {
  const after = withChanges(stored, changes);
  const moved = [...renamed.keys()].map(
    (id): RecordChange => ({ kind: 'entry', id, record: undefined }),
  );
  const pointing = changesOf(after).flatMap((change) => {
    const record = change.record && repointed(change.record, renamed);
    return record === change.record || renamed.has(change.id) ? [] : [{ ...change, record }];
  });
  const again = new Set(pointing.map(({ kind, id }) => keyOf(kind, id)));
  return [...changes.filter(({ kind, id }) => !again.has(keyOf(kind, id))), ...pointing, ...moved];
}

function repointed(record: AnyRecord, renamed: ReadonlyMap<string, string>): AnyRecord {
  const ids = 'related' in record ? record.related : 'entries' in record ? record.entries : [];
  if (!ids.some((id) => renamed.has(id))) return record;
  const now = [...new Set(ids.map((id) => renamed.get(id) ?? id))];
  return 'related' in record ? { ...record, related: now } : ({ ...record, entries: now } as never);
}

function asChange({ kind, id, record }: RecordChange): RecordChange {
  return { kind, id, record };
}

function byKey(records: Records): Map<string, AnyRecord> {
  return new Map(
    changesOf(records).flatMap(({ kind, id, record }) =>
      record ? [[keyOf(kind, id), record]] : [],
    ),
  );
}

/** Entries, comparisons and explainers may share an id. */
export function keyOf(kind: RecordKind, id: string): string {
  return `${kind}:${id}`;
}
