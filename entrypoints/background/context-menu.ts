/** *Look up "…"* and *Add "…" to my glossary* in the browser's menu on a selection, on every page. */
import { browser } from 'wxt/browser';
import { words } from '@/components/words';
import { placeOfLookUp } from '@/core/look-up';
import { routeTo } from '@/core/routes';
import type { Settings } from '@/core/settings';
import { isOffAt } from '@/core/settings';
import { tell } from '@/services/messaging';
import { loadReader } from '@/services/reader-store';
import { speakTo } from '../language/speak-to';
import { openGlossary } from './open-glossary';
import { lookUpAnywhere } from './search';

/** Our lines by their ids, in their order. */
const LINES = { 'look-up': 'lookUp', 'add-own': 'addToMine' } as const satisfies Readonly<
  Record<string, keyof typeof words>
>;

/** Characters of a selection that can be a term; more than that is a sentence or a page. */
const LONGEST_TERM = 200;

/** Puts our lines into the menu, in place of those of an earlier version; the browser keeps them. */
export async function makeMenu(): Promise<void> {
  speakTo((await loadReader()).settings);
  await browser.contextMenus.removeAll();
  for (const [id, name] of Object.entries(LINES)) {
    browser.contextMenus.create({ id, title: words[name], contexts: ['selection'] });
  }
}

/** Names them anew: the reader has chosen another language. */
export async function nameMenu(settings: Pick<Settings, 'language'>): Promise<void> {
  speakTo(settings);
  await Promise.all(
    Object.entries(LINES).map(([id, name]) =>
      // Refused until the line has been made.
      browser.contextMenus.update(id, { title: words[name] }).catch(() => undefined),
    ),
  );
}

/** Answers the menu from now on. */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    const id = menuItemId as keyof typeof LINES;
    if (!selectionText) return;
    if (id === 'look-up') void lookUpSelected(selectionText, tab, frameId);
    if (id === 'add-own') void openGlossary(placeToWrite(selectionText));
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
    const isSilent = settings.lookUpOnly || isOffAt(settings, tab.url);
    if (!isSilent && (await tell(tab.id, message, frameId))) return;
  }
  await openGlossary(placeOfLookUp(found));
}

/** Where the glossary page has what was selected ready to be written of. */
function placeToWrite(selected: string): string {
  const term = selected.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TERM);
  return routeTo({ page: 'write', term });
}
