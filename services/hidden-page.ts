/**
 * A page of ours that nobody sees, for as long as its work takes: an offscreen document in Chromium,
 * where the background has no document of its own, and a frame of the background's page in Firefox.
 */
import { browser } from 'wxt/browser';

/** Opens the page, sends it the work, and closes it when it has answered. Rejects where it cannot be opened. */
export async function workInHiddenPage(path: string, work: object): Promise<unknown> {
  const close = await open(path);
  try {
    return await browser.runtime.sendMessage(work);
  } finally {
    await close();
  }
}

async function open(path: string): Promise<() => Promise<void>> {
  const { offscreen } = browser as { offscreen?: typeof browser.offscreen };
  if (!offscreen) return openFrame(path);
  // One may be left over from a background that was stopped.
  await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({
    url: path,
    reasons: ['WORKERS'],
    justification: 'Reads a glossary file, for which the background has no room.',
  });
  return () => offscreen.closeDocument().catch(() => undefined);
}

function openFrame(path: string): Promise<() => Promise<void>> {
  const frame = document.createElement('iframe');
  frame.src = path;
  return new Promise((resolve) => {
    frame.onload = () => resolve(async () => frame.remove());
    document.body.append(frame);
  });
}
