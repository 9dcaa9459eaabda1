/**
 * What has gone wrong in Gloss itself, counted on the reader's own computer and never sent. A failure is kept
 * without all that may come from a page or a reader: addresses, what stands in quotes, files that are not ours.
 */
import * as v from 'valibot';
import { isNewer, soundOf } from './stored';

/** As many kinds of failures are kept, the latest. */
export const MOST_KINDS = 50;
/** Longer messages are cut, in UTF-16 units. */
const LONGEST_MESSAGE = 200;
/** As many of our own lines are kept of a stack. */
const MOST_LINES = 5;
const FAILURES_VERSION = 1;

const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );

/** A failure as a program tells of it: "TypeError: …", and the error's stack. */
export const toldFailure = v.object({ message: cut(2000), stack: cut(10_000) });
export type ToldFailure = v.InferOutput<typeof toldFailure>;

const kindSchema = v.object({
  /** The program: "background.js", "page.js", "popup.html". */
  where: v.string(),
  message: v.string(),
  /** Our own lines of the stack, the innermost first: "page.js:1:2034". */
  lines: v.array(v.string()),
  count: v.number(),
  /** When it last happened, ms since 1970. */
  last: v.number(),
  /** The version of Gloss that it last happened in. */
  version: v.string(),
});
export type FailureKind = Readonly<v.InferOutput<typeof kindSchema>>;

/** The latest first. */
export type Failures = readonly FailureKind[];

/** What is known of a failure beside what its program tells. */
export interface FailureSource {
  readonly where: string;
  /** Where all our files are: "chrome-extension://id/". */
  readonly origin: string;
  /** ms since 1970. */
  readonly time: number;
  readonly version: string;
}

/** Failures from storage; what is damaged is left out, and what a newer version wrote is not read. */
export function readFailures(stored: unknown): Failures {
  if (isNewer(stored, FAILURES_VERSION)) return [];
  const result = v.safeParse(v.object({ kinds: soundOf(kindSchema) }), stored);
  return result.success ? result.output.kinds.slice(0, MOST_KINDS) : [];
}

/** Failures as storage keeps them. */
export function storedFailures(kinds: Failures): object {
  return { version: FAILURES_VERSION, kinds };
}

/** The failures with one more; the same one again is counted, and the oldest kinds give way to new ones. */
export function withFailure(
  failures: Failures,
  told: ToldFailure,
  { where, origin, time, version }: FailureSource,
): Failures {
  const message = plainMessage(told.message);
  const lines = ownLines(told.stack, origin);
  const isSame = (kind: FailureKind) =>
    kind.where === where && kind.message === message && kind.lines[0] === lines[0];
  const count = (failures.find(isSame)?.count ?? 0) + 1;
  const others = failures.filter((kind) => !isSame(kind));
  return [{ where, message, lines, count, last: time, version }, ...others].slice(0, MOST_KINDS);
}

/** The lines of a stack that lie in our own files, without the origin: "page.js:1:2034". */
export function ownLines(stack: string, origin: string): string[] {
  const places = stack.split(origin).slice(1);
  return places.flatMap((rest) => /^[\w./-]+:\d+:\d+/.exec(rest)?.[0] ?? []).slice(0, MOST_LINES);
}

/** Words of the browsers' messages after which a quoted name is one of our code or of the browser's. */
const NAMES_CODE = /\b(?:reading|setting|property|execute|on) $/;
const QUOTED = /"[^"]*"?|`[^`]*`?|“[^”]*”?|‘[^’]*’?|(?<!\p{L})'[^']*'?/gu;
const ADDRESS = /[a-z][a-z\d+.-]*:\/\/\S*|\b(?:data|blob|mailto|about|javascript):\S*|\S+@\S+/gi;

/** A message without addresses, and without what stands in quotes and is not a name of code. */
export function plainMessage(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  const plain = line
    .replaceAll(QUOTED, (quoted, at: number) => {
      const isName = NAMES_CODE.test(line.slice(0, at)) && /^.[\w$.]{1,40}.$/.test(quoted);
      return isName ? quoted : '“…”';
    })
    .replaceAll(ADDRESS, '…');
  return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain;
}

/** All failures as a text to hand on, in English, times in UTC. */
export function failuresText(failures: Failures): string {
  const blocks = failures.map(({ where, message, lines, count, last, version }) => {
    const time = new Date(last).toISOString();
    return [
      `${message}`,
      `  ${where}, ${count} ×, ${time}, Gloss ${version}`,
      ...lines.map(indented),
    ];
  });
  return blocks.map((block) => `${block.join('\n')}\n`).join('\n');
}

function indented(line: string): string {
  return `  ${line}`;
}
