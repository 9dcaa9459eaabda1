/** Gloss's own world of a page in Chromium, where its programs run and the page's do not. */
import type { Page } from 'playwright-core';

/** Runs a function in that world of a page's main frame; the result travels as JSON. */
export type OwnWorld = <R, A = undefined>(run: (arg: A) => R, arg?: A) => Promise<Awaited<R>>;

/** Resolves once Gloss is on the page. */
export async function chromiumWorld(page: Page, extensionId: string): Promise<OwnWorld> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (run, arg) => {
    // Names of functions are kept by a helper that this world does not have.
    const expression = `((__name) => (${run})(${JSON.stringify(arg)}))((named) => named)`;
    const request = { contextId, expression, returnByValue: true, awaitPromise: true };
    const { result } = await session.send('Runtime.evaluate', request);
    return result.value;
  };
}
