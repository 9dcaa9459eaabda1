/** Errors of our own programs, on whichever page: those that nobody caught, and in Chromium those that they wrote down. */
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
  gloss.context.on('page', (page: Page) => {
    watched.push(watchErrors(page), watchConsole(page));
  });
  return async () =>
    (await Promise.all(watched))
      .flat()
      .filter(({ script }) => script.startsWith(origin))
      .map(({ text }) => text);
}

/** Errors that programs in the page's main frame, ours among them, write to the console. */
async function watchConsole(page: Page): Promise<readonly UncaughtError[]> {
  const errors: UncaughtError[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const text = args.map(({ value, description }) => value ?? description).join(' ');
    if (type === 'error') errors.push({ text, script: stackTrace?.callFrames[0]?.url ?? '' });
  });
  await session.send('Runtime.enable');
  return errors;
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
