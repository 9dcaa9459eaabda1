/** *Look up "…"* in the browser's menu on a selection, on every page. */
import { browser } from 'wxt/browser';
import { words } from '@/components/words';
import { placeOfLookUp } from '@/core/look-up';
import type { Settings } from '@/core/settings';
import { isOffAt } from '@/core/settings';
import { tell } from '@/services/messaging';
import { loadReader } from '@/services/reader-store';
import { speakTo } from '../language/speak-to';
import { openGlossary } from './open-glossary';
import { lookUpAnywhere } from './search';

const LOOK_UP = 'look-up';

/** Puts our line into the menu, in place of that of an earlier version; the browser keeps it. */
export async function makeMenu(): Promise<void> {
  speakTo((await loadReader()).settings);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: words.lookUp, contexts: ['selection'] });
}

/** Names it anew: the reader has chosen another language. */
export async function nameMenu(settings: Pick<Settings, 'language'>): Promise<void> {
  speakTo(settings);
  // Refused until the line has been made.
  await browser.contextMenus.update(LOOK_UP, { title: words.lookUp }).catch(() => undefined);
}

/** Answers the menu from now on. */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === LOOK_UP && selectionText) void lookUpSelected(selectionText, tab, frameId);
  });
}

type Tab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1];

/**
 * An entry opens beside the selection, where the page has our program; everything else on the
 * glossary page, which shows the nearest entries where there is no exact one.
 */
async function lookUpSelected(text: string, tab: Tab, frameId = 0): Promise<void> {
  const found = await lookUpAnywhere(text);
  if (found.kind === 'entries' && tab?.id !== undefined) {
    const { settings } = await loadReader();
    const message = { type: 'look-up', ids: found.ids } as const;
    if (!isOffAt(settings, tab.url) && (await tell(tab.id, message, frameId))) return;
  }
  await openGlossary(placeOfLookUp(found));
}
