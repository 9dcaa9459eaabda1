/** Reads prose to measure on: a folder of `.jsonl.gz` files, one JSON object a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One paragraph. */
export interface Paragraph {
  readonly text: string;
  /** Spans that the book itself sets as key terms; UTF-16 offsets, end exclusive. */
  readonly terms: readonly (readonly [start: number, end: number])[];
}

/** A chapter section: what a reader would meet as one page. */
export interface CorpusPage {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Book {
  /** The file's name without its ending: "business-financial-accounting". */
  readonly name: string;
  readonly isBusiness: boolean;
  readonly pages: readonly CorpusPage[];
}

interface Row {
  readonly module: string;
  readonly text: string;
  /** In code points, as the file's author counts them. */
  readonly terms: readonly (readonly [number, number])[];
}

/** All books of a folder, by name. A file is a business book when its name begins with "business". */
export function readCorpus(folder: string): Book[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  if (files.length === 0) throw new Error(`${folder} holds no .jsonl.gz file`);
  return files.sort().map((file) => readBook(join(folder, file)));
}

function readBook(path: string): Book {
  const name = basename(path, '.jsonl.gz');
  const pages = new Map<string, Paragraph[]>();
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const { module, text, terms } = JSON.parse(line) as Row;
    const paragraphs = pages.get(module) ?? [];
    pages.set(module, paragraphs);
    paragraphs.push({ text, terms: terms.map((span) => inUnits(text, span)) });
  }
  return {
    name,
    isBusiness: name.startsWith('business'),
    pages: [...pages].map(([id, paragraphs]) => ({ id, paragraphs })),
  };
}

/** A span in code points as one in UTF-16 units. */
function inUnits(text: string, [start, end]: readonly [number, number]): [number, number] {
  const points = [...text];
  const before = points.slice(0, start).join('').length;
  return [before, before + points.slice(start, end).join('').length];
}

/** Words as they are counted here: parted by white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
