/**
 * Texts and lists of numbers as the bytes of one file: a list is read by pointing at it, and a text
 * is decoded once it is needed, where parsing JSON would make everything at once.
 *
 * A part is its length in bytes (32 bits) and its bytes, filled up so that the next one begins where
 * any list may. Numbers are kept as every machine that runs browsers keeps them: the low byte first.
 */

import { once } from './once';

/** Text to bytes and back, UTF-8; the platform's own. */
export interface TextCoder {
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array): string;
}

export type Part = string | Uint8Array | Uint16Array | Uint32Array;

export type List = Exclude<Part, string>;

/** Of the widest numbers. */
const ALIGNED = 4;

/** Writes parts one after the other. */
export function writeParts(parts: readonly Part[], coder: Pick<TextCoder, 'encode'>): Uint8Array {
  const lists = parts.map((part) => bytesOf(typeof part === 'string' ? coder.encode(part) : part));
  const whole = new Uint8Array(
    lists.reduce((sum, { length }) => sum + ALIGNED + filledUp(length), 0),
  );
  let place = 0;
  for (const bytes of lists) {
    new DataView(whole.buffer).setUint32(place, bytes.length, true);
    whole.set(bytes, place + ALIGNED);
    place += ALIGNED + filledUp(bytes.length);
  }
  return whole;
}

/** Gives the parts of a file in the order in which they were written. */
export interface PartReader {
  text(): string;
  /** A text that may never be needed. */
  lateText(): () => string;
  list<T extends List>(kind: ListKind<T>): T;
}

interface ListKind<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, start: number, length: number): T;
}

/** Reads what `writeParts` has written; what it gives is trusted. */
export function readParts(file: ArrayBuffer, coder: Pick<TextCoder, 'decode'>): PartReader {
  let place = 0;
  function list<T extends List>(kind: ListKind<T>): T {
    const [length = 0] = new Uint32Array(file, place, 1);
    const start = place + ALIGNED;
    place = start + filledUp(length);
    return new kind(file, start, length / kind.BYTES_PER_ELEMENT);
  }
  return {
    list,
    text: () => coder.decode(list(Uint8Array)),
    lateText() {
      const bytes = list(Uint8Array);
      return once(() => coder.decode(bytes));
    },
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: List): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function filledUp(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}

/** Short texts as one part. Throws where one has a line break in it. */
export function joinLines(lines: readonly string[]): string {
  const broken = lines.find((line) => line.includes('\n'));
  if (broken !== undefined) throw new Error(`A line break in “${broken}”`);
  return lines.join('\n');
}

/** The texts that `joinLines` has joined; none instead of a single empty one. */
export function splitLines(text: string): string[] {
  return text ? text.split('\n') : [];
}
