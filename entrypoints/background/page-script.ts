/**
 * Whether the page's script runs in pages. It is registered here rather than by the manifest, which could
 * not be taken back: where the reader only looks up, nothing of Gloss is in any page. It is an unlisted
 * script, since WXT's own content-script context posts our id to every page, and a page can forge the
 * event that stops it.
 */
import { browser } from 'wxt/browser';
import { tell } from '@/services/messaging';
import { loadReader } from '@/services/reader-store';
import { tellFailure } from './failures';
import { removeStyle } from './page-style';

const SCRIPT = {
  id: 'page',
  matches: ['<all_urls>'],
  js: ['page.js'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle' as const,
};

let turn: Promise<unknown> = Promise.resolve();

/**
 * Brings pages in line with the settings, those that are open and those to come. Asked whenever the background
 * starts, it finishes what an earlier one was stopped at: the browser's own list says what was done.
 */
export function alignPages(): Promise<unknown> {
  // Where the browser refuses, the next start asks again.
  turn = turn.then(align).catch(tellFailure);
  return turn;
}

async function align(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  const isRegistered = registered.length > 0;
  if (isRegistered !== (await isLookUpOnly())) return;
  if (isRegistered) {
    await leaveOpenTabs();
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  } else {
    await browser.scripting.registerContentScripts([SCRIPT]);
    putIntoOpenTabs(await openPages());
  }
}

/** Written where the browser forgets it when Gloss is switched off, updated or removed, or with its own end. */
const STARTED = 'is-started';

/** Brings pages in line as the background starts: those that are open too, where Gloss has only now come to be. */
export async function startPages(): Promise<void> {
  const found: Record<string, unknown> = await browser.storage.session.get(STARTED);
  if (found[STARTED]) {
    await alignPages();
    return;
  }
  await browser.storage.session.set({ [STARTED]: true });
  await startInOpenTabs();
}

/** Pages that are open have Gloss without a reload, unless the reader wants none in pages. */
export async function startInOpenTabs(): Promise<void> {
  await alignPages();
  if (!(await isLookUpOnly())) putIntoOpenTabs(await openPages());
}

/** Takes Gloss out of a tab: one, say, that was kept in store and is come back to. */
export async function leaveTab(tabId: number): Promise<void> {
  await tell(tabId, { type: 'leave' });
  // Refused on pages of the browser's own.
  await removeStyle({ tabId, allFrames: true }).catch(() => undefined);
}

async function isLookUpOnly(): Promise<boolean> {
  return (await loadReader()).settings.lookUpOnly;
}

async function leaveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(idsOf(tabs).map(leaveTab));
}

async function openPages(): Promise<number[]> {
  const url = ['http://*/*', 'https://*/*', 'file:///*'];
  return idsOf(await browser.tabs.query({ url, discarded: false }));
}

/** Each page takes it once it has loaded, which may take for ever: nobody waits. */
function putIntoOpenTabs(tabs: readonly number[]): void {
  for (const tabId of tabs) {
    const target = { tabId, allFrames: true };
    // Refused on some pages, such as the browser's own stores.
    browser.scripting
      .executeScript({ target, files: ['/page.js' as never] })
      .catch(() => undefined);
  }
}

function idsOf(tabs: readonly { readonly id?: number | undefined }[]): number[] {
  return tabs.flatMap(({ id }) => id ?? []);
}
