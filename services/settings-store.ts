/** The reader's settings in storage. Only the background writes, one change after another. */
import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '@/core/settings';

const KEY = 'settings';

/** The settings as stored; defaults for what is missing or damaged, or where storage fails. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return readSettings(stored[KEY]);
  } catch {
    return readSettings(undefined);
  }
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the settings after all earlier changes have been written, so that none is lost. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = writing.then(async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  writing = next.catch(() => undefined);
  return next;
}

/** Keeps stored data away from the scripts in pages, where the browser can. */
export function hideStorageFromPages(): void {
  const local = browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
