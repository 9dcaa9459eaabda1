/**
 * A backup: settings, sites, words and own glossaries of the reader in one JSON file that people can
 * read. Settings and words are taken over whole or not at all; what is wrong with them is said as
 * data, put into words by our pages. A glossary that is damaged costs the reader no other one.
 */
import * as v from 'valibot';
import { LARGEST_BACKUP } from './backup-file';
import { type BackedUpReading, readBackedUp } from './backup-glossaries';
import { type JsonText, parseJson } from './exchange/json-text';
import { Refusal } from './exchange/reading';
import { type Fault, faultOf } from './faults';
import type { ReaderState } from './reader-state';
import { soundWords, WORDS_VERSION } from './reader-words';
import { SETTINGS_VERSION, soundSettings } from './settings';
import { isNewer } from './stored';

/**
 * Raised when the file's own frame changes; settings and words have versions of their own. Version 1
 * had no glossaries.
 */
const BACKUP_VERSION = 2;

/** Faults that are named; a file with more has another trouble than its faults. */
const MOST_FAULTS = 8;

const backupSchema = v.object({
  gloss: v.literal('backup'),
  version: v.pipe(v.number(), v.minValue(1)),
  /** ISO 8601. */
  written: v.optional(v.string(), ''),
  settings: soundSettings,
  words: soundWords,
  glossaries: v.optional(v.array(v.unknown()), []),
});

export type BackupReading =
  | {
      readonly kind: 'sound';
      readonly state: ReaderState;
      readonly written: string;
      readonly glossaries: readonly BackedUpReading[];
    }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-json' }
  /** JSON, but of something else. */
  | { readonly kind: 'not-ours' }
  /** From a version of Gloss that knows more than this one. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly faults: readonly Fault[]; readonly more: number };

/** The text of a backup file; `written` in ISO 8601, `glossaries` as `backUp` gives them. */
export function writeBackup(
  state: ReaderState,
  written: string,
  glossaries: readonly object[] = [],
): string {
  const { settings, words } = state;
  const backup = { gloss: 'backup', version: BACKUP_VERSION, written, settings, words, glossaries };
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/** Reads a backup file's text. Fields that older versions did not know have their defaults. */
export function readBackup(text: string): BackupReading {
  if (text.length > LARGEST_BACKUP) return { kind: 'too-long' };
  const json = parse(text);
  if (!json) return { kind: 'not-json' };
  const raw = json.value;
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
  const { settings, words, written, glossaries } = result.output;
  return {
    kind: 'sound',
    state: { settings, words },
    written,
    glossaries: glossaries.map((one, index) => readBackedUp(one, `glossaries[${index}]`, json)),
  };
}

function parse(text: string): JsonText | undefined {
  try {
    // Some editors put a byte order mark before the text.
    return parseJson(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function isOurs(raw: unknown): raw is { gloss: 'backup'; settings?: unknown; words?: unknown } {
  return typeof raw === 'object' && raw !== null && 'gloss' in raw && raw.gloss === 'backup';
}
