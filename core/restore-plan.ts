/**
 * What restoring a backup would do to the reader's own glossaries. As with an import, records are the
 * same by their id, and what is equal is left alone. What is only here stays; where both differ, the
 * file's record takes the place of the one that is here: that is what a backup is for, and the reader
 * is told how many before, and can undo it.
 */
import type { Glossary } from '@/data/glossary';
import type { BackedUp } from './backup-glossaries';
import { planImport } from './exchange/plan-import';
import { readJsonDocument } from './exchange/read-json';
import { type ReadFault, type ReadGlossary, Refusal } from './exchange/reading';
import type { GlossaryPreview } from './exchange-messages';
import type { OwnHead } from './own/own-glossary';
import type { RecordChange } from './own/record-changes';

/** Entries of one glossary at most; as many as there may be bytes could never be. */
const MOST_ENTRIES = 1_000_000;

/** What is to be done for one glossary of a backup. */
export interface RestorePlan {
  /** The glossary that is here; nothing where it comes back as a new one. */
  readonly into: OwnHead | undefined;
  readonly about: Pick<Glossary, 'version' | 'language' | 'shared' | 'fields'>;
  readonly changes: readonly RecordChange[];
  readonly added: number;
  readonly changed: number;
  /** Records of the file that can be read. */
  readonly holds: number;
  /** Records that cannot, and parts of others, with the reason. */
  readonly faults: readonly ReadFault[];
}

/** Faults that are named; a glossary with more has another trouble than its faults. */
const MOST_FAULTS = 8;

/** What the reader is told of it. */
export function previewOf({ title, from, isOn }: BackedUp, plan: RestorePlan): GlossaryPreview {
  const { into, holds, added, changed, faults } = plan;
  return {
    kind: 'sound',
    title: into?.title ?? title,
    ...(from.kind === 'subscription' && { url: from.url }),
    isNew: !into,
    isOn: into?.isOn ?? isOn,
    holds,
    added,
    changed,
    faults: faults.slice(0, MOST_FAULTS),
    more: Math.max(0, faults.length - MOST_FAULTS),
  };
}

/** The glossary that each one of a backup was: by its address, else by its id, else by its title. */
export function homesOf(
  backedUp: readonly BackedUp[],
  heads: readonly OwnHead[],
): ReadonlyMap<BackedUp, OwnHead> {
  const homes = new Map<BackedUp, OwnHead>();
  const isFree = (head: OwnHead) => ![...homes.values()].includes(head);
  for (const isSame of [hasAddressOf, hasIdOf, hasTitleOf]) {
    for (const one of backedUp) {
      const head = heads.find((other) => isFree(other) && isSame(one, other));
      if (head && !homes.has(one)) homes.set(one, head);
    }
  }
  return homes;
}

/** The records of one glossary of a backup. Refused where there is nothing that can be read. */
export function readRecords(
  { document, title }: BackedUp,
  file: string,
): ReadGlossary | { readonly kind: 'refused'; readonly fault: ReadFault } {
  try {
    return readJsonDocument(document, { file, again: { mostEntries: MOST_ENTRIES } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { line, message: reason } = error;
    const fault = { kind: 'file', file, record: title, ...(line && { line }), reason } as const;
    return { kind: 'refused', fault };
  }
}

/**
 * What would come of it; `stored` is what is here of the glossary. Of one that is fetched the source
 * may have newer records than the file: only those that the reader has changed (`edited`, by id) take
 * the place of one that is here.
 */
export function planRestore(
  reading: ReadGlossary,
  into: OwnHead | undefined,
  stored: Pick<Glossary, 'entries' | 'comparisons' | 'explainers'>,
  edited: ReadonlySet<string>,
): RestorePlan {
  const plan = planImport(stored, reading);
  // The same term under another id is another record: both stay.
  const [others, same] = parted(plan.conflicting, ({ reason }) => reason === 'same-term');
  const isFetched = into !== undefined && 'url' in into.from;
  const [taken, left] = parted(
    [...plan.changed, ...same],
    ({ id }) => !isFetched || edited.has(id),
  );
  const fresh = [...plan.added, ...others];
  const changes = [...fresh, ...taken];
  const { version, language, shared, fields } = reading.glossary;
  return {
    into,
    about: { version, language, shared, ...(fields && { fields }) },
    changes: changes.map(({ kind, id, record }) => ({ kind, id, record })),
    added: fresh.length,
    changed: taken.length,
    holds: changes.length + left.length + plan.unchanged.length,
    faults: reading.faults,
  };
}

/** Those that are so, and those that are not. */
function parted<Item>(items: readonly Item[], isSo: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isSo), items.filter((item) => !isSo(item))];
}

function hasAddressOf({ from }: BackedUp, head: OwnHead): boolean {
  if (from.kind !== 'subscription') return false;
  return 'url' in head.from && head.from.url === from.url;
}

function hasIdOf(one: BackedUp, head: OwnHead): boolean {
  return areWritable(one, head) && one.id === head.id;
}

function hasTitleOf(one: BackedUp, head: OwnHead): boolean {
  return areWritable(one, head) && one.title === head.title;
}

/** Neither is kept up to date from elsewhere. */
function areWritable(...both: readonly Pick<OwnHead, 'from'>[]): boolean {
  return both.every(({ from }) => from.kind === 'written' || from.kind === 'file');
}
