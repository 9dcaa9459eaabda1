/** Counts what goes wrong in any of our programs, for the reader to see in the settings. */
import { browser } from 'wxt/browser';
import { ownLines, type ToldFailure, withFailure } from '@/core/failures';
import { changeFailures } from '@/services/failure-store';
import { toldOf, watchFailures } from '../failures/watch-failures';
import { isOurPage, type Sender } from './sender';

/** ms in which failures are gathered, to be written at once: a storm of them is one write in this time. */
const GATHER = 1000;

interface Told extends ToldFailure {
  readonly where: string;
  /** ms since 1970. */
  readonly time: number;
}

let waiting: Told[] = [];
let writing: Promise<unknown> | undefined;

/** Counts what nobody catches in the background from now on. */
export function countOwnFailures(): void {
  watchFailures(tellFailure);
}

/** Counts what was caught in the background. */
export function tellFailure(error: unknown): void {
  void count(toldOf(error), 'background.js');
}

/** Counts what another program has told; resolves once it is written down. */
export function takeFailure(told: ToldFailure, sender: Sender): Promise<unknown> {
  return count(told, whereOf(told, sender));
}

/** Forgets all that has been counted. */
export async function clearFailures(): Promise<void> {
  waiting = [];
  await changeFailures(() => []);
}

function count(told: ToldFailure, where: string): Promise<unknown> {
  waiting.push({ ...told, where, time: Date.now() });
  writing ??= new Promise((done) => setTimeout(done, GATHER)).then(write);
  return writing;
}

async function write(): Promise<void> {
  const batch = waiting;
  waiting = [];
  writing = undefined;
  const origin = browser.runtime.getURL('' as never);
  const { version } = browser.runtime.getManifest();
  await changeFailures((failures) =>
    batch.reduce(
      (all, { where, time, ...told }) => withFailure(all, told, { where, origin, time, version }),
      failures,
    ),
  );
}

/** A page of ours by its file; in others' pages it is the program at the top of the stack. */
function whereOf({ stack }: ToldFailure, sender: Sender): string {
  const origin = browser.runtime.getURL('' as never);
  if (isOurPage(sender)) return new URL(sender.url ?? origin).pathname.slice(1);
  return ownLines(stack, origin)[0]?.split(':', 1)[0] ?? 'page.js';
}
