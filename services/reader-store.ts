/** What Gloss keeps of its reader, in storage. Only the background writes, one change after another. */
import { browser } from 'wxt/browser';
import { NEW_READER, type ReaderState } from '@/core/reader-state';
import { readWords } from '@/core/reader-words';
import { readSettings } from '@/core/settings';

const KEYS = ['settings', 'words'] as const;

/** The state as stored; defaults for what is missing or damaged, or where storage fails. */
export async function loadReader(): Promise<ReaderState> {
  try {
    const { settings, words } = await browser.storage.local.get([...KEYS]);
    return { settings: readSettings(settings), words: readWords(words) };
  } catch {
    return NEW_READER;
  }
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the state after all earlier changes have been written, so that none is lost. */
export function changeReader(change: (state: ReaderState) => ReaderState): Promise<ReaderState> {
  const next = writing.then(async () => {
    const before = await loadReader();
    const after = change(before);
    const parts = KEYS.filter((key) => after[key] !== before[key]).map((key) => [key, after[key]]);
    if (parts.length > 0) await browser.storage.local.set(Object.fromEntries(parts));
    return after;
  });
  writing = next.catch(() => undefined);
  return next;
}

/** Calls back with the state whenever it has changed, for our own pages; returns the undoing. */
export function onReaderChange(listen: (state: ReaderState) => void): () => void {
  const receive = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEYS.some((key) => key in changes)) void loadReader().then(listen);
  };
  browser.storage.onChanged.addListener(receive);
  return () => browser.storage.onChanged.removeListener(receive);
}

/** Keeps stored data away from the scripts in pages, where the browser can. */
export function hideStorageFromPages(): void {
  const local = browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
