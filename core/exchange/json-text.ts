/**
 * JSON with the line of every object and of the first error, which the platform's own parser does
 * not tell. Depth is bounded, so that no file can exhaust the stack.
 */
import { lineAt } from './decode';
import { CAPS } from './limits';
import { Refusal } from './reading';

export interface JsonText {
  readonly value: unknown;
  /** The line on which an object or list of `value` begins. */
  lineOf(value: unknown): number | undefined;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Parses a document. Throws `Refusal` with the line of the first error. */
export function parseJson(text: string): JsonText {
  const starts = new Map<unknown, number>();
  let at = 0;

  const fail = (reason: string): never => {
    throw new Refusal(reason, lineAt(text, at));
  };
  const skipSpace = () => {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
  };
  const seen = () => (at < text.length ? `"${text[at]}"` : 'the end of the file');
  /** Moves past a sign that must stand here. */
  const expect = (sign: string, meaning: string) => {
    skipSpace();
    if (text[at] !== sign) fail(`is not JSON: ${meaning} expected, found ${seen()}`);
    at++;
  };
  const isNext = (sign: string) => {
    skipSpace();
    return text[at] === sign;
  };

  function readString(): string {
    const start = at;
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === '\\') at++;
      if (at >= text.length) {
        at = start;
        fail('is not JSON: a text begins and never ends');
      }
    }
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      at = start;
      return fail('is not JSON: a text holds a line break or a wrong "\\" escape');
    }
  }
  function readObject(depth: number): unknown {
    const start = at++;
    const fields: [string, unknown][] = [];
    while (!isNext('}')) {
      if (fields.length > 0) expect(',', '"," or "}"');
      skipSpace();
      if (text[at] !== '"') fail(`is not JSON: a name in quotes expected, found ${seen()}`);
      const name = readString();
      expect(':', '":"');
      fields.push([name, readValue(depth)]);
    }
    at++;
    const object = Object.fromEntries(fields.filter(([name]) => name !== '__proto__'));
    starts.set(object, start);
    return object;
  }
  function readList(depth: number): unknown {
    const start = at++;
    const list: unknown[] = [];
    while (!isNext(']')) {
      if (list.length > 0) expect(',', '"," or "]"');
      list.push(readValue(depth));
    }
    at++;
    starts.set(list, start);
    return list;
  }
  function readValue(depth: number): unknown {
    skipSpace();
    const sign = text[at];
    if (depth > CAPS.depth && (sign === '{' || sign === '['))
      fail(`has more than ${CAPS.depth} levels within one another`);
    if (sign === '{') return readObject(depth + 1);
    if (sign === '[') return readList(depth + 1);
    if (sign === '"') return readString();
    const word = WORDS.find(([name]) => text.startsWith(name, at));
    if (word) {
      at += word[0].length;
      return word[1];
    }
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined) return fail(`is not JSON: a value expected, found ${seen()}`);
    at += number.length;
    return Number(number);
  }

  const value = readValue(1);
  skipSpace();
  if (at < text.length) fail(`is not JSON: something follows its end: ${seen()}`);
  const lineOfOffset = createLines(text);
  return {
    value,
    lineOf: (part) => {
      const start = starts.get(part);
      return start === undefined ? undefined : lineOfOffset(start);
    },
  };
}

/** Looks the line of an offset up among all line breaks. */
function createLines(text: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
