/** Keys in Firefox as a hand presses them. */
import type { Page } from 'playwright-core';
import { contextIdOf } from './internals';
import type { Firefox } from './launch';

/**
 * Presses a key ("Tab", "Shift+Tab") in the window of a page, and so in Firefox's own bars where the
 * focus has gone there. The driver's keys go into the page, wherever the focus is.
 */
export async function pressInWindow(
  { chromeScope }: Pick<Firefox, 'chromeScope'>,
  page: Page,
  keys: string,
): Promise<void> {
  const isShifted = keys.startsWith('Shift+');
  const key = isShifted ? keys.slice('Shift+'.length) : keys;
  await chromeScope.evaluate(pressInFirefox, contextIdOf(page), key, isShifted);
  // The page answers behind the key, and Firefox behind what the page has then handed on to it.
  await page.evaluate(() => undefined);
  await chromeScope.evaluate(() => undefined);
}

/** Runs in Firefox's own scope. */
function pressInFirefox(contextId: string, key: string, shiftKey: boolean): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { event } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/webdriver/Event.sys.mjs',
  );
  const { documentGlobal } = NavigableManager.getBrowsingContextById(contextId).embedderElement;
  event.sendSingleKey({ key, code: key, shiftKey }, documentGlobal);
}
