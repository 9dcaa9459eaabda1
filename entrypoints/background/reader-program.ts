/** Puts the program that opens cards into a frame. */
import { browser } from 'wxt/browser';

/** A frame of a tab, as the sender of a message is described. */
interface Frame {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Injects the reader's program into the frame that asks. */
export async function loadReaderProgram({ tab, frameId }: Frame): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/reader.js' as never],
    injectImmediately: true,
  });
  return true;
}
