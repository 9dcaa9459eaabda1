/** Whether Gloss has ever shown itself in this profile. Only the background asks. */
import { browser } from 'wxt/browser';

const KEY = 'welcomed';

/** True the first time that it is asked, and never again: an update or a restart is no first run. */
export async function takeFirstRun(): Promise<boolean> {
  const { [KEY]: isDone } = await browser.storage.local.get(KEY);
  if (isDone) return false;
  await browser.storage.local.set({ [KEY]: true });
  return true;
}
