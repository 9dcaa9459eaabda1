/** What happens when Gloss has just been installed. */
import { browser } from 'wxt/browser';
import { takeFirstRun } from '@/services/first-run';

/** Shows how Gloss works, once. */
export async function showWelcome(): Promise<void> {
  if (await takeFirstRun()) {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  }
}
