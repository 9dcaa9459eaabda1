/** What happens when Gloss has just been installed. */
import { browser } from 'wxt/browser';
import { takeFirstRun } from '@/services/first-run';

/** As in the manifest: see `wxt.config.ts`. */
const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Pages that were open before Gloss was there have it without a reload. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // Refused on some pages, such as the browser's own stores.
    await Promise.all([
      browser.scripting.insertCSS({ target, files: ['/assets/page-style.css' as never], origin }),
      browser.scripting.executeScript({ target, files: ['/page.js' as never] }),
    ]).catch(() => undefined);
  }
}

/** Shows how Gloss works, once. */
export async function showWelcome(): Promise<void> {
  if (await takeFirstRun()) {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  }
}
