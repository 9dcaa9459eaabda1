/** A dry run as lists show it: how many records each group has, and the rows of a part of one. */
import type { PlanGroup, PlanRow } from '../exchange-messages';
import { differencesOf } from './differences';
import type {
  AnyRecord,
  ChangedRecord,
  ConflictingRecord,
  ImportPlan,
  PlannedRecord,
} from './plan-import';
import type { ReadFault } from './reading';

/** A dry run with the faults of records that are read without a part of them. */
export interface ShownPlan extends ImportPlan {
  readonly notes: readonly ReadFault[];
}

/** Looks a stored record up by "entry:ID". */
export type StoredRecord = (key: string) => AnyRecord | undefined;

/** How many there are of each group. */
export function countsOf(plan: ShownPlan): Record<PlanGroup, number> {
  const { added, changed, conflicting, unchanged, rejected, notes } = plan;
  return {
    added: added.length,
    changed: changed.length,
    conflicting: conflicting.length,
    unchanged: unchanged.length,
    rejected: rejected.length,
    notes: notes.length,
  };
}

/** Rows of a group, from one place of it up to another. */
export function rowsOfPlan(
  plan: ShownPlan,
  stored: StoredRecord,
  { group, from, to }: { readonly group: PlanGroup; readonly from: number; readonly to: number },
): PlanRow[] {
  const part = plan[group].slice(from, to);
  return part.map((one, index) =>
    'reason' in one && 'file' in one ? faultRow(one, from + index) : recordRow(one, stored),
  );
}

function faultRow({ line, record = '', field, reason }: ReadFault, number: number): PlanRow {
  return { key: String(number), name: record, line, differences: [], fault: { field, reason } };
}

function recordRow(
  planned: PlannedRecord | ChangedRecord | ConflictingRecord,
  stored: StoredRecord,
): PlanRow {
  const { kind, id, name, line, record } = planned;
  const row = { key: `${kind}:${id}`, name, line };
  if (!('fields' in planned)) return { ...row, differences: [] };
  const before = stored(`${kind}:${'stored' in planned ? planned.stored : id}`);
  const differences = differencesOf(before, record, fieldsOf(planned));
  if (!('stored' in planned)) return { ...row, differences };
  const { reason, stored: storedId } = planned;
  return { ...row, differences, conflict: { reason, stored: nameOf(before) ?? storedId } };
}

/** A term under another id differs in more than its id: what it says of it is to be seen. */
function fieldsOf(planned: ChangedRecord | ConflictingRecord): readonly string[] {
  const isTwin = 'reason' in planned && planned.reason === 'same-term';
  return isTwin ? ['id', 'definition'] : planned.fields;
}

function nameOf(record: AnyRecord | undefined): string | undefined {
  return record && ('headword' in record ? record.headword : record.title);
}
