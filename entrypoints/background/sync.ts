/**
 * Keeps the reader's computers the same through the browser's own exchange, where the reader has
 * asked for it. What is stored here is the truth: what others say is joined to it value by value,
 * and what others do not know yet is left for them. Runs when the browser starts, when others have
 * said something, and a moment after changes here; it may be stopped anywhere and begins anew.
 */
import { browser } from 'wxt/browser';
import { pack, unpack } from '@/core/sync/pack';
import { exchangeReader, loadReader } from '@/services/reader-store';
import { leaveItems, listenToItems, noteSync, takeItems } from '@/services/sync-items';

/** ms after a change in which more may come: the exchange takes 120 writes a minute at most. */
const PAUSE = 3000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Joins this computer to the others a moment from now. */
export function syncSoon(onLearned: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void sync(onLearned), PAUSE);
}

/** Joins this computer to the others now; `onLearned` is called where it has learned something. */
export async function sync(onLearned: () => void): Promise<void> {
  if (!(await loadReader()).settings.sync) return;
  try {
    const present = await takeItems();
    if (present === 'newer') return await noteSync({ kind: 'newer' });
    const { all, hasChanged } = await exchangeReader(unpack(present));
    if (hasChanged) onLearned();
    const { items, left } = pack(all);
    await leaveItems(present, items);
    await noteSync(left > 0 ? { kind: 'full', left } : { kind: 'done', at: Date.now() });
  } catch (error) {
    // Too many writes, no room, no exchange in this browser: nothing is lost here, and the next
    // change or start tries again.
    await noteSync({ kind: 'failed', reason: String((error as Error)?.message ?? error) });
  }
}

/** Joins whenever others have said something, and when the browser starts. */
export function keepInSync(onLearned: () => void): void {
  listenToItems(() => syncSoon(onLearned));
  browser.runtime.onStartup.addListener(() => void sync(onLearned));
}
