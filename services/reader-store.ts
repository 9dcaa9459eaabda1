/** What Gloss keeps of its reader, in storage. Only the background writes, one change after another. */
import { browser } from 'wxt/browser';
import { NEW_READER, type ReaderState } from '@/core/reader-state';
import { readWords, WORDS_VERSION } from '@/core/reader-words';
import { readSettings, SETTINGS_VERSION } from '@/core/settings';
import { isNewer } from '@/core/stored';

const KEYS = ['settings', 'words'] as const;
/** Where a newer version's data is kept, by the key that it stood under. */
const KEPT = { settings: 'newer-settings', words: 'newer-words' } as const;
const VERSIONS = { settings: SETTINGS_VERSION, words: WORDS_VERSION } as const;

/** The state as stored; defaults for what is missing or damaged, or where storage fails. */
export async function loadReader(): Promise<ReaderState> {
  return readStored().then(stateOf, () => NEW_READER);
}

/**
 * Whether this version has come upon data of a newer one, which it cannot read. It is kept: as it
 * is until something is changed, and then under a name of its own.
 */
export async function hasNewerData(): Promise<boolean> {
  const names = Object.values(KEPT);
  const found: Record<string, unknown> = await browser.storage.local
    .get([...KEYS, ...names])
    .catch(() => ({}));
  return (
    names.some((name) => Boolean(found[name])) ||
    KEYS.some((key) => isNewer(found[key], VERSIONS[key]))
  );
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Changes the state after all earlier changes have been written, so that none is lost. Rejects
 * where storage cannot be read or is full: what is stored then stays as it was.
 */
export function changeReader(change: (state: ReaderState) => ReaderState): Promise<ReaderState> {
  const next = writing.then(async () => {
    const stored = await readStored();
    const before = stateOf(stored);
    const after = change(before);
    const written = KEYS.filter((key) => after[key] !== before[key]);
    const parts = written.map((key) => [key, after[key]]);
    const kept = written
      .filter((key) => isNewer(stored[key], VERSIONS[key]))
      .map((key) => [KEPT[key], stored[key]]);
    if (parts.length > 0) await browser.storage.local.set(Object.fromEntries([...parts, ...kept]));
    return after;
  });
  writing = next.catch(() => undefined);
  return next;
}

type Stored = Partial<Record<(typeof KEYS)[number], unknown>>;

function readStored(): Promise<Stored> {
  return browser.storage.local.get([...KEYS]);
}

function stateOf({ settings, words }: Stored): ReaderState {
  return { settings: readSettings(settings), words: readWords(words) };
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
