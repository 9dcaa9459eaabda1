/** Puts programs into the frames that have a use for them. */
import { browser } from 'wxt/browser';

/** A frame of a tab, as the sender of a message is described. */
interface Frame {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Injects the program that opens cards into the frame that asks. */
export function loadReaderProgram(frame: Frame): Promise<boolean> {
  return putProgram(frame, '/reader.js');
}

/** Injects a program of ours, named by its path in our package, into a frame. */
export async function putProgram({ tab, frameId }: Frame, path: string): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [path as never],
    injectImmediately: true,
  });
  return true;
}
