/** Reads a file of any format: what is in its bytes, and what is wrong with them. Never throws. */
import { decodeFile } from './decode';
import { FORMATS, type ReadableFormat } from './formats';
import { type Reading, type ReadOptions, Refusal } from './reading';

/** Characters from which a format is told. */
const START = 4096;

export interface ReadFileOptions extends ReadOptions {
  /** Where the reader has said it; else it is told from the text and the file's name. */
  readonly format?: ReadableFormat;
}

/** The format of a text, by its start and its file's name. */
export function formatOf(text: string, name: string): ReadableFormat {
  const start = text.slice(0, START);
  const names = Object.keys(FORMATS) as (keyof typeof FORMATS)[];
  const found = names.find((one) => {
    const format = FORMATS[one];
    return 'sniff' in format && format.sniff(start, name);
  });
  return (found ?? 'csv') as ReadableFormat;
}

/** The format of a file that could be read, told as `readGlossaryFile` tells it. */
export function formatOfContent(content: Uint8Array | string, file: string): ReadableFormat {
  return formatOf(typeof content === 'string' ? content : decodeFile(content), file);
}

/** Reads a file's bytes, or a text that was pasted. */
export function readGlossaryFile(content: Uint8Array | string, options: ReadFileOptions): Reading {
  try {
    const text = typeof content === 'string' ? content : decodeFile(content);
    if (text.trim() === '') throw new Refusal('is empty');
    if (/^\s*(?:<!doctype html|<html)\b/i.test(text))
      throw new Refusal('is a web page, not a glossary', 1);
    return FORMATS[options.format ?? formatOf(text, options.file)].read(text, options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message: reason, line } = error;
    return { kind: 'refused', faults: [{ kind: 'file', file: options.file, line, reason }] };
  }
}
