/** Faults as one line each, so that tables of bad files can say what they expect. */
import { translated } from '@/components/own/say-reason';
import { germanReasons } from '@/components/words/german-reasons';
import { readGlossaryFile } from '@/core/exchange/read-file';
import type { ReadFault, Reading } from '@/core/exchange/reading';

export interface Outcome {
  /** "record 3: definition is missing"; "columns" where the table's columns are to be named. */
  readonly faults: readonly string[];
  readonly headwords: readonly string[];
}

/** What comes of reading a file. Whatever is wrong with it must be said in German as well. */
export function outcomeOf(content: string | Uint8Array, file: string): Outcome {
  const reading = readGlossaryFile(content, { file });
  for (const { reason } of reading.kind === 'columns' ? [] : reading.faults) {
    if (translated(reason, germanReasons) === undefined)
      throw new Error(`not in German: ${reason}`);
  }
  const faults = reading.kind === 'columns' ? ['columns'] : reading.faults.map(lineOf);
  return { faults, headwords: headwordsOf(reading) };
}

function headwordsOf(reading: Reading): string[] {
  return reading.kind === 'read' ? reading.glossary.entries.map(({ headword }) => headword) : [];
}

function lineOf({ kind, line, field, reason }: ReadFault): string {
  return `${kind} ${line ?? '-'}: ${[field, reason].filter(Boolean).join(' ')}`;
}

/** Text as the bytes of UTF-16, lower byte first. */
export function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  );
}

/** Text of the first 256 characters as one byte each. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
