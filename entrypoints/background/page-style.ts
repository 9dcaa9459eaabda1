/**
 * The looks of marks, in the frames that mark. The browser keeps such a sheet through all that a page does to
 * its own, and takes it away again when asked: what a manifest names stays for as long as the page does.
 */
import { browser } from 'wxt/browser';

/** In Firefox a highlight has no look within shadow roots, unless the sheet is the user's. */
const SHEET = {
  files: ['/assets/page-style.css' as never],
  origin: import.meta.env.FIREFOX ? ('USER' as const) : ('AUTHOR' as const),
};

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];

/** Puts the sheet into frames, once, whether it was there before or not. */
export async function putStyle(target: Target): Promise<void> {
  await removeStyle(target);
  await browser.scripting.insertCSS({ target, ...SHEET });
}

/** Takes the sheet out of frames; where there is none, nothing happens. */
export async function removeStyle(target: Target): Promise<void> {
  await browser.scripting.removeCSS({ target, ...SHEET });
}
