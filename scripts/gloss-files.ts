/** Glossary files on the command line: reading them in any format, and their faults as lines. */
import { readFileSync } from 'node:fs';
import { guessColumns } from '@/core/exchange/columns';
import { FORMATS, type ReadableFormat } from '@/core/exchange/formats';
import { readGlossaryFile } from '@/core/exchange/read-file';
import type {
  ColumnField,
  ReadFault,
  ReadGlossary,
  Reading,
  UnknownColumns,
} from '@/core/exchange/reading';
import { UsageError } from './usage-error';

/** What the command line says of a file beyond its name. */
export interface FileOptions {
  readonly from?: string;
  readonly language?: string;
  /** "term=Word,definition=Meaning": which header holds what. */
  readonly columns?: string;
}

/** Reads a file; one that is not there is the caller's mistake, one that is bad is a result. */
export function readGlossaryAt(file: string, { from, language, columns }: FileOptions): Reading {
  const options = { file, language, format: formatNamed(from) };
  const bytes = bytesOf(file);
  const reading = readGlossaryFile(bytes, options);
  if (!columns) return reading;
  const first = reading.kind === 'columns' ? reading.headers : undefined;
  if (!first) return reading;
  return readGlossaryFile(bytes, { ...options, columns: columnsNamed(columns, first) });
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function formatNamed(name: string | undefined): ReadableFormat | undefined {
  if (name === undefined) return undefined;
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name as keyof typeof FORMATS] : undefined;
  if (format && 'read' in format) return name as ReadableFormat;
  const names = Object.entries(FORMATS).flatMap(([own, one]) => ('read' in one ? [own] : []));
  throw new UsageError(`--from can be ${names.join(', ')}, not "${name}"`);
}

/** What each header holds, where the command line says it, else where the header does. */
function columnsNamed(text: string, headers: readonly string[]): (ColumnField | undefined)[] {
  const columns: (ColumnField | undefined)[] = [...guessColumns(headers)];
  for (const pair of text.split(',')) {
    const [name = '', header = ''] = pair.split(/=(.*)/s);
    const [field] = guessColumns([name]);
    const at = headers.indexOf(header);
    if (!field || at < 0) {
      throw new UsageError(
        `--columns wants "term=HEADER,definition=HEADER" with headers of the file, not "${pair}"`,
      );
    }
    columns[at] = field;
  }
  return columns;
}

/** "FILE:LINE: record: field reason"; advice says that it is advice. */
export function faultLine({ kind, file, line, record, field, reason }: ReadFault): string {
  const place = line ? `${file}:${line}` : file;
  const what = [field, reason].filter(Boolean).join(' ');
  return [place, kind === 'advice' ? 'advice' : undefined, record, what].filter(Boolean).join(': ');
}

/** Why nothing could be read, a line for each reason. */
export function refusalLines(reading: Exclude<Reading, ReadGlossary>, file: string): string[] {
  if (reading.kind === 'refused') return reading.faults.map(faultLine);
  return [`${file}:1: ${missingColumns(reading)}`];
}

function missingColumns({ headers, guesses }: UnknownColumns): string {
  const missing = [
    guesses.includes('headword') ? undefined : 'term',
    guesses.includes('definition') ? undefined : 'definition',
  ].filter(Boolean);
  const named = headers.slice(0, 12).map((header) => `"${header}"`);
  return `no column is known as ${missing.join(' or ')} among ${named.join(', ')}; say --columns term=HEADER,definition=HEADER`;
}
