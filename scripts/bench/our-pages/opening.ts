/** How long one of our pages takes from its beginning until it can be used. */
import type { BrowserContext } from 'playwright-core';
import { watchSearch } from './watched-search';

export interface Opening {
  /** ms until the end of the first frame that has what is waited for. */
  readonly usable: number;
  /** ms until the search has answered a first query. */
  readonly index: number;
}

/** Opens a page and closes it again. */
export async function timeOpening(
  context: BrowserContext,
  url: string,
  usable: string,
): Promise<Opening> {
  const page = await context.newPage();
  await page.addInitScript(watchFor, usable);
  await page.addInitScript(watchSearch);
  await page.goto(url);
  const seen = await page.waitForFunction(() => {
    const { usableAt, searched } = globalThis as World;
    return usableAt && searched?.readyAt && { usable: usableAt, index: searched.readyAt };
  });
  const times = (await seen.jsonValue()) as Opening;
  await page.close();
  return times;
}

interface World {
  usableAt?: number;
  searched?: { readonly readyAt: number };
}

/**
 * Runs in the page: notes the time from its beginning to the end of the first frame with such an
 * element in it. No function in it has a name, since the compiler would give it a helper.
 */
function watchFor(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        (globalThis as { usableAt?: number }).usableAt = performance.now();
      };
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
