/**
 * The dry run: what an import would do to what is stored, before anything is done. Records are the
 * same by their id; what is equal already is left alone, so reading a file twice changes nothing.
 */
import type { Entry, Glossary } from '@/data/glossary';
import { nameKey } from '../fold';
import { comparedEntries } from './compared-entries';
import { mergeEntry } from './merge-entry';
import type { ReadFault, ReadGlossary } from './reading';

type RecordKind = 'entry' | 'comparison' | 'explainer';

/** One record of the import. */
export interface PlannedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** Its term or title. */
  readonly name: string;
  /** Where it stands in the file, counted from 1. */
  readonly line?: number;
  /** As it is to be stored: the file's record, and what is stored of it and no file of this format can say. */
  readonly record: AnyRecord;
}

export interface ChangedRecord extends PlannedRecord {
  /** Names of the fields that differ. */
  readonly fields: readonly string[];
}

export interface ConflictingRecord extends ChangedRecord {
  /**
   * `edited`: the reader has changed the stored record by hand. `other-term`: the id is that of
   * another term. `same-term`: the term is stored under another id, named by `stored`.
   */
  readonly reason: 'edited' | 'other-term' | 'same-term';
  readonly stored: string;
}

export interface ImportPlan {
  readonly added: readonly PlannedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly conflicting: readonly ConflictingRecord[];
  readonly unchanged: readonly PlannedRecord[];
  /** Records that were left out, and why. */
  readonly rejected: readonly ReadFault[];
}

export type AnyRecord = Glossary['entries' | 'comparisons' | 'explainers'][number];
type Stored = Pick<Glossary, 'entries' | 'comparisons' | 'explainers'>;

/** What would come of importing a reading; `edited` are ids that the reader has changed by hand. */
export function planImport(
  stored: Stored,
  { glossary, carried, lines, faults }: ReadGlossary,
  edited: ReadonlySet<string> = new Set(),
): ImportPlan {
  const plan = {
    added: [] as PlannedRecord[],
    changed: [] as ChangedRecord[],
    conflicting: [] as ConflictingRecord[],
    unchanged: [] as PlannedRecord[],
    rejected: faults.filter(({ kind }) => kind === 'record'),
  };
  const place = (
    kind: RecordKind,
    old: AnyRecord | undefined,
    record: AnyRecord,
    twin?: string,
  ) => {
    const line = lines.get(`${kind}:${record.id}`);
    const planned = { kind, id: record.id, name: nameOf(record), line, record };
    if (!old) {
      if (twin === undefined) plan.added.push(planned);
      else plan.conflicting.push({ ...planned, fields: ['id'], reason: 'same-term', stored: twin });
      return;
    }
    const fields = differingFields(old, record);
    const conflict = fields.length > 0 && conflictOf(old, record, edited);
    if (fields.length === 0) plan.unchanged.push(planned);
    else if (conflict)
      plan.conflicting.push({ ...planned, fields, reason: conflict, stored: old.id });
    else plan.changed.push({ ...planned, fields });
  };

  const byId = new Map(stored.entries.map((entry) => [entry.id, entry]));
  const incoming = new Set(glossary.entries.map(({ id }) => id));
  // Homographs of one file are told apart by their ids; a twin is one that the file does not name.
  const byTerm = new Map(
    stored.entries.filter(({ id }) => !incoming.has(id)).map((entry) => [termKey(entry), entry.id]),
  );
  const compared = comparedEntries(stored.comparisons);
  for (const entry of glossary.entries) {
    const old = byId.get(entry.id);
    const others = compared.get(entry.id) ?? new Set();
    const record = old ? mergeEntry(old, entry, carried, others) : entry;
    place('entry', old, record, byTerm.get(termKey(entry)));
  }
  for (const [kind, own, old] of [
    ['comparison', glossary.comparisons, stored.comparisons],
    ['explainer', glossary.explainers, stored.explainers],
  ] as const) {
    const known = new Map<string, AnyRecord>(old.map((record) => [record.id, record]));
    for (const record of own) place(kind, known.get(record.id), record);
  }
  return plan;
}

function conflictOf(old: AnyRecord, record: AnyRecord, edited: ReadonlySet<string>) {
  if (nameKey(nameOf(old)) !== nameKey(nameOf(record))) return 'other-term';
  return edited.has(old.id) ? 'edited' : undefined;
}

function nameOf(record: AnyRecord): string {
  return 'headword' in record ? record.headword : record.title;
}

/** A term in a field: two fields may each have a term of the same name. */
function termKey({ headword, field }: Entry): string {
  return JSON.stringify([nameKey(headword) || headword, nameKey(field)]);
}

function differingFields(old: AnyRecord, record: AnyRecord): string[] {
  const [before, after] = [old, record] as unknown as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].filter((name) => !isSame(before?.[name], after?.[name]));
}

/** Whether two values of JSON are equal, in whatever order their names stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [a, b] as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(own?.[name], other?.[name]));
}
