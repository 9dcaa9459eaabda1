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

/** Whether the browser lets Gloss ask anything of an address; true where the browser cannot tell. */
export async function maySpeakTo(url: string): Promise<boolean> {
  return (await browser.permissions?.contains(originsOf([url])).catch(() => true)) ?? true;
}

/** Asks the reader for the right to ask these origins; only works in answer to a click. */
export async function askToSpeakTo(...urls: readonly string[]): Promise<boolean> {
  return (await browser.permissions?.request(originsOf(urls)).catch(() => false)) ?? false;
}

/** Patterns of the browser know no ports. */
function originsOf(urls: readonly string[]) {
  const origins = urls.map((url) => {
    const { protocol, hostname } = new URL(url);
    return `${protocol}//${hostname}/*`;
  });
  return { origins };
}

/** Calls back whenever more or fewer pages may be read; returns the undoing. */
export function onAccessChange(listen: () => void): () => void {
  browser.permissions?.onAdded.addListener(listen);
  browser.permissions?.onRemoved.addListener(listen);
  return () => {
    browser.permissions?.onAdded.removeListener(listen);
    browser.permissions?.onRemoved.removeListener(listen);
  };
}
