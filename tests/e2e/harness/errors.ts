/** Errors of our own programs, on whichever page, that nobody caught. */
import type { Page } from 'playwright-core';
import { type UncaughtError, watchErrors } from '@/scripts/observe';
import type { Harness } from './browser';
import { firefoxIn } from './firefox/launch';

/** Watches from now on the pages that are opened from now on; returns the way to ask for the errors. */
export async function ourErrors({ gloss }: Harness): Promise<() => Promise<string[]>> {
  const origin = gloss.extensionUrl('');
  const firefox = firefoxIn(gloss.context);
  if (firefox) {
    const look = () => firefox.chromeScope.evaluate(errorsHere, origin);
    const before = await look();
    return async () => (await look()).slice(before.length);
  }
  const watched: Promise<readonly UncaughtError[]>[] = [];
  gloss.context.on('page', (page: Page) => void watched.push(watchErrors(page)));
  return async () =>
    (await Promise.all(watched))
      .flat()
      .filter(({ script }) => script.startsWith(origin))
      .map(({ text }) => text);
}

/** Runs in Firefox's own scope, which hears of the errors of all programs. */
function errorsHere(origin: string): string[] {
  /** As Firefox counts: an error that is neither a warning nor a note. */
  const isError = (flags = 0) => (flags & 0b1001) === 0;
  return Services.console
    .getMessageArray()
    .filter(({ sourceName, flags }) => sourceName?.startsWith(origin) && isError(flags))
    .map(({ errorMessage = '' }) => errorMessage);
}
