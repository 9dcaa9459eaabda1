/** Access to pages, which Firefox gives an extension only when its reader says so. */
import { browser } from 'wxt/browser';

const EVERYWHERE = { origins: ['<all_urls>'] };

/** Whether Gloss may read pages; true where the browser cannot tell. */
export async function hasAccess(): Promise<boolean> {
  return (await browser.permissions?.contains(EVERYWHERE).catch(() => true)) ?? true;
}

/** Asks the reader, in the browser's own words; only works in answer to a click. */
export async function askForAccess(): Promise<boolean> {
  return (await browser.permissions?.request(EVERYWHERE).catch(() => false)) ?? false;
}
