/** What an update of a subscription does to what is stored. */

import type { Glossary } from '@/data/glossary';
import { planImport } from '../exchange/plan-import';
import type { Reading } from '../exchange/reading';
import { changesOf, changesOfPlan, keyOf, type RecordChange } from '../own/record-changes';
import type { Trouble } from './check';

export type Update =
  | { readonly kind: 'same' }
  /** `glossary` is the file as a whole: what it says of itself. */
  | {
      readonly kind: 'changes';
      readonly changes: readonly RecordChange[];
      readonly glossary: Glossary;
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

type Records = Pick<Glossary, 'entries' | 'comparisons' | 'explainers'>;

/**
 * The changes that bring a stored glossary to what its source now says. Its owner decides, but for
 * records that the reader has changed by hand: these stay (`edited`, by id). What the source has no
 * more is taken away; where that is more than half, nothing is done, unless the reader has agreed.
 */
export function updateOf(
  stored: Records,
  reading: Reading,
  edited: ReadonlySet<string>,
  mayShrink = false,
): Update {
  if (reading.kind === 'columns') return { kind: 'trouble', trouble: { kind: 'columns' } };
  if (reading.kind === 'refused') {
    const [fault] = reading.faults;
    if (!fault) throw new Error('a refusal without a reason');
    return { kind: 'trouble', trouble: { kind: 'unreadable', fault } };
  }
  const { glossary } = reading;
  const [before, after] = [stored.entries.length, glossary.entries.length];
  if (after < before / 2 && !mayShrink) {
    return { kind: 'trouble', trouble: { kind: 'shrunk', before, after } };
  }
  const plan = planImport(stored, reading, edited);
  // Whatever it is that differs, another term or another id among it.
  const changes = changesOfPlan(plan, stored, (conflict) =>
    edited.has(conflict.stored) ? 'keep' : 'take',
  );
  const all = [...changes, ...removals(stored, glossary, changes, edited)];
  return all.length === 0 ? { kind: 'same' } : { kind: 'changes', changes: all, glossary };
}

function removals(
  stored: Records,
  glossary: Glossary,
  changes: readonly RecordChange[],
  edited: ReadonlySet<string>,
): RecordChange[] {
  const named = ({ kind, id }: RecordChange) => keyOf(kind, id);
  const there = new Set([...changesOf(glossary), ...changes].map(named));
  const needed = neededBy(stored, edited);
  return changesOf(stored)
    .filter((change) => !there.has(named(change)) && !edited.has(change.id))
    .filter(({ kind, id }) => kind !== 'entry' || !needed.has(id))
    .map(({ kind, id }) => ({ kind, id, record: undefined }));
}

/** Ids of the entries that the reader's own comparisons and explainers are about: they cannot stand without. */
function neededBy(
  { comparisons, explainers }: Records,
  edited: ReadonlySet<string>,
): ReadonlySet<string> {
  const theirs = [...comparisons, ...explainers].filter(({ id }) => edited.has(id));
  return new Set(theirs.flatMap(({ entries }) => entries));
}
