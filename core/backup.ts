/**
 * A backup: settings, sites and words of the reader in one JSON file that people can read. Own glossaries are exported one by one. A file
 * is taken over whole or not at all; what is wrong with it is said as data, put into words by our
 * pages.
 */
import * as v from 'valibot';
import { type Fault, faultOf } from './faults';
import type { ReaderState } from './reader-state';
import { soundWords, WORDS_VERSION } from './reader-words';
import { SETTINGS_VERSION, soundSettings } from './settings';
import { isNewer } from './stored';

/** Raised when the file's own frame changes; settings and words have versions of their own. */
const BACKUP_VERSION = 1;

/** Longer files are not read, in UTF-16 units; browsers keep 5 to 10 million for an extension. */
export const LONGEST_BACKUP = 5_000_000;

/** Faults that are named; a file with more has another trouble than its faults. */
const MOST_FAULTS = 8;

const backupSchema = v.object({
  gloss: v.literal('backup'),
  version: v.literal(BACKUP_VERSION),
  /** ISO 8601. */
  written: v.optional(v.string(), ''),
  settings: soundSettings,
  words: soundWords,
});

export type BackupReading =
  | { readonly kind: 'sound'; readonly state: ReaderState; readonly written: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-json' }
  /** JSON, but of something else. */
  | { readonly kind: 'not-ours' }
  /** From a version of Gloss that knows more than this one. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly faults: readonly Fault[]; readonly more: number };

/** The text of a backup file; `written` in ISO 8601. */
export function writeBackup(state: ReaderState, written: string): string {
  const { settings, words } = state;
  const backup = { gloss: 'backup', version: BACKUP_VERSION, written, settings, words };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** A name for the file: "gloss-backup-2026-05-31.json". */
export function backupName(written: string): string {
  return `gloss-backup-${written.slice(0, 10)}.json`;
}

/** Reads a backup file's text. Fields that older versions did not know have their defaults. */
export function readBackup(text: string): BackupReading {
  if (text.length > LONGEST_BACKUP) return { kind: 'too-long' };
  const raw = parse(text);
  if (raw === undefined) return { kind: 'not-json' };
  if (!isOurs(raw)) return { kind: 'not-ours' };
  const parts = [
    isNewer(raw, BACKUP_VERSION),
    isNewer(raw.settings, SETTINGS_VERSION),
    isNewer(raw.words, WORDS_VERSION),
  ];
  if (parts.includes(true)) return { kind: 'newer' };
  const result = v.safeParse(backupSchema, raw);
  if (!result.success) {
    const faults = result.issues.map(faultOf);
    const more = Math.max(0, faults.length - MOST_FAULTS);
    return { kind: 'damaged', faults: faults.slice(0, MOST_FAULTS), more };
  }
  const { settings, words, written } = result.output;
  return { kind: 'sound', state: { settings, words }, written };
}

function parse(text: string): unknown {
  try {
    // Some editors put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isOurs(raw: unknown): raw is { gloss: 'backup'; settings?: unknown; words?: unknown } {
  return typeof raw === 'object' && raw !== null && 'gloss' in raw && raw.gloss === 'backup';
}
