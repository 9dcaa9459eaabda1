/** What has gone wrong in Gloss, in storage. Only the background writes. */
import { browser } from 'wxt/browser';
import { type Failures, readFailures, storedFailures } from '@/core/failures';

const KEY = 'failures';

/** The failures as stored; none where storage fails. */
export async function loadFailures(): Promise<Failures> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return readFailures(stored[KEY]);
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes them after all earlier changes have been written. Where storage is full, all stays as it was. */
export function changeFailures(change: (failures: Failures) => Failures): Promise<unknown> {
  const write = async () => {
    const next = change(await loadFailures());
    await browser.storage.local.set({ [KEY]: storedFailures(next) });
  };
  writing = writing.then(write).catch(() => undefined);
  return writing;
}

/** Calls back with them whenever they have changed; returns the undoing. */
export function onFailures(listen: (failures: Failures) => void): () => void {
  const receive = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listen(readFailures(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(receive);
  return () => browser.storage.onChanged.removeListener(receive);
}
