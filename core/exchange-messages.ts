/**
 * What one of our pages and the worker that reads and writes glossary files send each other. The
 * records of a large file stay with the worker: the page is told what it shows of them.
 */
import type { Entry } from '@/data/glossary';
import type { BackupReading } from './backup';
import type { Difference } from './exchange/differences';
import type { ReadableFormat, WritableFormat } from './exchange/formats';
import type { ConflictingRecord } from './exchange/plan-import';
import type { ReadFileOptions } from './exchange/read-file';
import type { ReadFault, UnknownColumns } from './exchange/reading';
import type { Fault } from './faults';
import type { StoreFault } from './own/own-glossary';
import type { Choice } from './own/record-changes';
import type { ReaderState } from './reader-state';
import type { FetchedSource } from './subscriptions/fetched';
import type { Reference } from './views';

/** Groups of a dry run. `notes` are records that are read without a part of them. */
export const PLAN_GROUPS = [
  'added',
  'changed',
  'conflicting',
  'unchanged',
  'rejected',
  'notes',
] as const;
export type PlanGroup = (typeof PLAN_GROUPS)[number];

/** What is read: a file's bytes, or a text that was pasted. */
export interface ToRead {
  readonly content: Uint8Array | string;
  readonly options: ReadFileOptions;
  /** Where it was fetched from: it becomes a glossary of its own, kept up to date from there. */
  readonly source?: FetchedSource;
}

/** For each conflict, by "entry:ID", what the reader has chosen; `otherwise` for all others. */
export interface Choices {
  readonly otherwise: Choice;
  readonly except: Readonly<Record<string, Choice>>;
}

/** What is to be written. */
export type Picked =
  | { readonly kind: 'all' | 'own' }
  | { readonly kind: 'one'; readonly glossary: string }
  /** Ids of entries, as they are known outside of their glossary. */
  | { readonly kind: 'saved'; readonly ids: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: readonly string[] };

export type ExchangeQuestion =
  | ({ readonly kind: 'read' } & ToRead)
  /** What was read, into another glossary; `undefined` for a new one. */
  | { readonly kind: 'plan'; readonly into: string | undefined }
  /** Rows of a group of the dry run. */
  | { readonly kind: 'rows'; readonly group: PlanGroup; readonly from: number; readonly to: number }
  /** Carries the dry run out; `title` is that of a new glossary. */
  | { readonly kind: 'apply'; readonly title: string; readonly choices: Choices }
  | { readonly kind: 'undo' }
  | {
      readonly kind: 'write';
      readonly picked: Picked;
      readonly format: WritableFormat;
      readonly title: string;
    }
  /** All that Gloss keeps of its reader as one file; `written` in ISO 8601. */
  | { readonly kind: 'back-up'; readonly state: ReaderState; readonly written: string }
  /** What is in a backup, and what it would do to own glossaries. */
  | { readonly kind: 'read-backup'; readonly file: NamedFile }
  /** Brings back the glossaries of the backup that was read last. */
  | { readonly kind: 'restore' }
  /** The backup that was read last will not be restored. */
  | { readonly kind: 'forget-backup' }
  | { readonly kind: 'undo-restore' }
  /** Entries of the built-in glossary that a name is a name of. */
  | { readonly kind: 'namesakes'; readonly name: string }
  /** Records of a glossary whose names hold a text. */
  | {
      readonly kind: 'records';
      readonly glossary: string;
      readonly query: string;
      readonly count: number;
    };

/** A glossary that a file can be read into. */
export interface Target {
  readonly id: string;
  readonly title: string;
}

/** A dry run without its rows. */
export interface PlanSummary {
  readonly kind: 'planned';
  readonly format: ReadableFormat;
  /** What the file calls its glossary. */
  readonly title: string;
  readonly into: string | undefined;
  readonly targets: readonly Target[];
  readonly counts: Readonly<Record<PlanGroup, number>>;
}

/** A row of a dry run. */
export interface PlanRow {
  /** "entry:arr"; for faults their number. */
  readonly key: string;
  readonly name: string;
  readonly line?: number | undefined;
  readonly differences: readonly Difference[];
  /** Why it is to be decided, and what stands here under its id. */
  readonly conflict?: Pick<ConflictingRecord, 'reason'> & { readonly stored: string };
  readonly fault?: Pick<ReadFault, 'field' | 'reason'>;
}

/** A record of a glossary, as a list shows it. */
export interface ListedOwn {
  readonly reference: Reference;
  readonly name: string;
  /** Its definition, or what it compares. */
  readonly text: string;
  readonly status?: 'preferred' | 'admitted' | 'deprecated' | 'superseded' | undefined;
  readonly isEdited: boolean;
  readonly isNews: boolean;
}

export interface RecordList {
  readonly kind: 'records';
  /** All that match. */
  readonly total: number;
  readonly records: readonly ListedOwn[];
}

export type ReadAnswer =
  | PlanSummary
  | UnknownColumns
  | { readonly kind: 'refused'; readonly faults: readonly ReadFault[] };

export interface Applied {
  readonly kind: 'applied';
  readonly glossary: string;
  readonly added: number;
  readonly changed: number;
}

/** The store could not do it. */
export interface Failed {
  readonly kind: 'failed';
  readonly fault: StoreFault;
}

export interface Written {
  readonly kind: 'written';
  /** A blob: it is handed over without being copied. */
  readonly content: { readonly size: number; readonly type: string };
  /** Records in it. */
  readonly records: number;
}

/** A file that the reader has chosen: whoever reads it need not have it in memory before. */
export interface NamedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
}

/** What restoring would do to one glossary of a backup, or why nothing of it can be restored. */
export type GlossaryPreview = { readonly title: string } & (
  | { readonly kind: 'bad'; readonly fault: Fault }
  | { readonly kind: 'refused'; readonly faults: readonly ReadFault[] }
  | {
      readonly kind: 'sound';
      /** Where it is fetched from, once a day. */
      readonly url?: string;
      readonly isNew: boolean;
      /** Whether it is switched on, here or, if it is new, in the file: nothing is fetched for others. */
      readonly isOn: boolean;
      /** Records in the file; of one that is fetched those that were changed by hand. */
      readonly holds: number;
      readonly added: number;
      readonly changed: number;
      /** What is left out of it: some are named, the rest is counted. */
      readonly faults: readonly ReadFault[];
      readonly more: number;
    }
);

/** What is in a backup file. */
export type BackupAnswer =
  | Exclude<BackupReading, { readonly kind: 'sound' }>
  /** The browser could not read the file. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'sound';
      readonly state: ReaderState;
      readonly written: string;
      readonly glossaries: readonly GlossaryPreview[];
    };

/** Why there is no backup: it would be too long to be read again, or the store failed. */
export type BackUpProblem = 'too-long' | StoreFault;

/** Own glossaries have come back. */
export interface GlossariesRestored {
  readonly kind: 'restored';
  /** Ids that glossaries have now, by those that the file's words know them by, where they differ. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** What each question is answered with. */
export interface ExchangeAnswers {
  readonly read: ReadAnswer | Failed;
  readonly plan: PlanSummary | Failed;
  readonly rows: { readonly kind: 'rows'; readonly rows: readonly PlanRow[] };
  readonly apply: Applied | Failed;
  readonly undo: { readonly kind: 'undone'; readonly isUndone: boolean } | Failed;
  readonly write: Written | Failed;
  readonly 'back-up': Pick<Written, 'kind' | 'content'> | { readonly kind: 'too-long' } | Failed;
  readonly 'read-backup': BackupAnswer | Failed;
  readonly restore: GlossariesRestored | Failed;
  readonly 'forget-backup': { readonly kind: 'forgotten' };
  readonly 'undo-restore': { readonly kind: 'undone'; readonly isUndone: boolean } | Failed;
  readonly namesakes: {
    readonly kind: 'namesakes';
    readonly entries: readonly Pick<Entry, 'id' | 'headword' | 'definition'>[];
  };
  readonly records: RecordList | Failed;
}

/** The built program of the worker, in the extension's package. */
export const EXCHANGE_PROGRAM = '/exchange.js';

/** Asks the worker; `onProgress` hears how many records of how many have been stored. */
export type AskExchange = <Kind extends keyof ExchangeAnswers>(
  question: Extract<ExchangeQuestion, { kind: Kind }>,
  onProgress?: (done: number, all: number) => void,
) => Promise<ExchangeAnswers[Kind]>;
