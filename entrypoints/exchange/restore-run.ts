/** One restore after another: what a backup holds, its glossaries brought back, and taken away again. */
import { readBackup } from '@/core/backup';
import { LARGEST_BACKUP } from '@/core/backup-file';
import type { BackedUp, BackedUpReading } from '@/core/backup-glossaries';
import type {
  BackupAnswer,
  ExchangeAnswers,
  GlossariesRestored,
  GlossaryPreview,
  NamedFile,
} from '@/core/exchange-messages';
import {
  homesOf,
  planRestore,
  previewOf,
  type RestorePlan,
  readRecords,
} from '@/core/restore-plan';
import { listOwn, readOwn } from '@/services/own-glossaries';
import {
  type Restored,
  restoreRecords,
  type ToRestore,
  undoRestore,
} from '@/services/own-store/restore-records';

interface Planned {
  readonly glossary: BackedUp;
  readonly plan: RestorePlan;
}

/** The restores of one page. */
export function createRestore() {
  let planned: readonly Planned[] = [];
  let restored: readonly Restored[] = [];

  return {
    async read(file: NamedFile): Promise<BackupAnswer> {
      planned = [];
      if (file.size > LARGEST_BACKUP) return { kind: 'too-long' };
      const text = await file.text().catch(() => undefined);
      if (text === undefined) return { kind: 'unreadable' };
      const reading = readBackup(text);
      if (reading.kind !== 'sound') return reading;
      const plans = await planAll(reading.glossaries, file.name);
      planned = plans.flatMap((one) => ('plan' in one ? [one] : []));
      const glossaries = plans.map((one) =>
        'plan' in one ? previewOf(one.glossary, one.plan) : one,
      );
      const { state, written } = reading;
      return { kind: 'sound', state, written, glossaries };
    },

    async restore(onProgress: (done: number, all: number) => void): Promise<GlossariesRestored> {
      // Another file may be read before this one has come back; this one is not read again.
      const asRead = planned;
      planned = [];
      const wanted = asRead.filter(({ plan }) => !plan.into || plan.changes.length > 0);
      const all = wanted.reduce((sum, { plan }) => sum + plan.changes.length, 0);
      const tell = (done: number) => onProgress(done, all);
      restored = wanted.length > 0 ? await restoreRecords(wanted.map(toRestore), tell) : [];
      return { kind: 'restored', renamed: renamedIn(asRead, wanted, restored) };
    },

    /** What was read will not be restored: a large backup is not to stay in memory. */
    async forget(): Promise<ExchangeAnswers['forget-backup']> {
      planned = [];
      return { kind: 'forgotten' };
    },

    async undo(): Promise<ExchangeAnswers['undo-restore']> {
      const isUndone = restored.length === 0 || (await undoRestore(restored));
      if (isUndone) restored = [];
      return { kind: 'undone', isUndone };
    },
  };
}

async function planAll(
  readings: readonly BackedUpReading[],
  file: string,
): Promise<(Planned | GlossaryPreview)[]> {
  if (readings.length === 0) return [];
  const sound = readings.flatMap((one) => (one.kind === 'sound' ? [one.glossary] : []));
  const homes = homesOf(sound, await listOwn());
  const plans: (Planned | GlossaryPreview)[] = [];
  for (const one of readings) {
    plans.push(one.kind === 'bad' ? one : await planOne(one.glossary));
  }
  return plans;

  async function planOne(glossary: BackedUp) {
    const { title } = glossary;
    const reading = readRecords(glossary, file);
    if (reading.kind === 'refused') {
      return { kind: 'refused', title, faults: [reading.fault] } as const;
    }
    const into = homes.get(glossary);
    const stored = into && (await readOwn(into.id));
    const records = stored?.records ?? NO_RECORDS;
    const edited = new Set(glossary.edited);
    return { glossary, plan: planRestore(reading, into, records, edited) };
  }
}

const NO_RECORDS = { entries: [], comparisons: [], explainers: [] };

function toRestore({ glossary, plan }: Planned): ToRestore {
  const { id, title, owner, from, isOn, order, edited } = glossary;
  const about = { ...plan.about, title, ...(owner !== undefined && { owner }), from };
  return {
    into: plan.into?.id,
    id,
    about: { ...about, isOn, order },
    changes: plan.changes,
    edited: new Set(edited),
  };
}

function renamedIn(
  planned: readonly Planned[],
  wanted: readonly Planned[],
  restored: readonly Restored[],
): Record<string, string> {
  const now = new Map(wanted.map((one, index) => [one, restored[index]?.glossary]));
  const pairs = planned.flatMap((one) => {
    const { id } = one.glossary;
    const after = now.get(one) ?? one.plan.into?.id;
    return id !== undefined && after !== undefined && after !== id ? [[id, after]] : [];
  });
  return Object.fromEntries(pairs);
}
