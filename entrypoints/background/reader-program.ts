/** Puts the program that opens cards into a frame. */
import { browser } from 'wxt/browser';
import type { Sender } from './sender';

/** Injects the reader's program into the frame that asks. */
export async function loadReaderProgram({ tab, frameId }: Sender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/reader.js' as never],
    injectImmediately: true,
  });
  return true;
}
