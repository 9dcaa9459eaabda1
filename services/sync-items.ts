/** The browser's own exchange between a reader's computers, and how the last one went. */
import { browser } from 'wxt/browser';
import { isNewer } from '@/core/stored';
import { readSyncNote, type SyncNote } from '@/core/sync/note';
import { changedItems, type Packed, SYNC_VERSION, VERSION_ITEM } from '@/core/sync/pack';

const NOTE = 'sync-note';

/** What others have left; `newer` where a version of Gloss that knows more than this one wrote it. */
export async function takeItems(): Promise<Readonly<Record<string, unknown>> | 'newer'> {
  const items: Record<string, unknown> = await browser.storage.sync.get();
  return isNewer({ version: items[VERSION_ITEM] }, SYNC_VERSION) ? 'newer' : items;
}

/** Leaves for others what differs from what is there. Rejects where there is no room or no right to. */
export async function leaveItems(
  present: Readonly<Record<string, unknown>>,
  items: Packed,
): Promise<void> {
  const changed = changedItems(present, items);
  if (Object.keys(changed).length === 0) return;
  await browser.storage.sync.set({ ...changed, [VERSION_ITEM]: SYNC_VERSION });
}

/** Calls back when anything has changed there, by this computer or another. */
export function listenToItems(listen: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') listen();
  });
}

/** Keeps how an exchange went, for the reader to see. */
export async function noteSync(note: SyncNote): Promise<void> {
  await browser.storage.local.set({ [NOTE]: note }).catch(() => undefined);
}

/** How the last exchange went. */
export async function loadSyncNote(): Promise<SyncNote | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(NOTE).catch(() => ({}));
  return readSyncNote(stored[NOTE]);
}

/** Calls back with how an exchange went, each time; returns the undoing. */
export function onSyncNote(listen: (note: SyncNote | undefined) => void): () => void {
  const receive = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    if (area === 'local' && NOTE in changes) listen(readSyncNote(changes[NOTE]?.newValue));
  };
  browser.storage.onChanged.addListener(receive);
  return () => browser.storage.onChanged.removeListener(receive);
}
