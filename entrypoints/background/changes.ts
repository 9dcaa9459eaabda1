/** Takes the reader's changes over, and tells every open page what they mean for it. */
import { browser } from 'wxt/browser';
import {
  asksForEntries,
  type Change,
  changed,
  isForPages,
  type PageSettings,
  pageSettings,
  type ReaderState,
} from '@/core/reader-state';
import { siteOf } from '@/core/settings';
import { loadGlossary } from '@/services/glossary-file';
import { tell } from '@/services/messaging';
import { changeReader, loadReader, resetReader } from '@/services/reader-store';
import { nameMenu } from './context-menu';
import { ownOfPages } from './own-lexicons';
import { alignPages } from './page-script';
import { isOurPage, type Sender } from './sender';
import { syncSoon } from './sync';
import { showEverywhere } from './tab-state';

/** Changes after which Gloss is on and off where it was before, and speaks the same language. */
const ABOUT_TERMS: ReadonlySet<Change['kind']> = new Set(['known', 'saved', 'not-here', 'opened']);

/** Writes a change down, and tells every open page. */
export async function takeChange(change: Change, sender: Sender): Promise<boolean> {
  const isOurs = isOurPage(sender);
  if (!isOurs && !isForPages(change)) return false;
  const site = siteOf(sender.tab?.url ?? sender.url);
  const meant = needsSite(change) && !isOurs ? { ...change, site } : change;
  await makeChange(meant);
  return true;
}

/** The same for a change of our own making. */
export async function makeChange(change: Change): Promise<void> {
  const state =
    change.kind === 'reset'
      ? await resetReader()
      : await changeReader((before) => changed(before, change, Date.now()));
  if (change.kind !== 'opened') {
    await spread(state);
    syncSoon(() => void showLearned());
  }
  if (ABOUT_TERMS.has(change.kind)) return;
  await showElsewhere(state);
}

/** Shows everywhere what another computer, or the reader's organisation, has changed. */
export async function showLearned(): Promise<void> {
  const state = await loadReader();
  await spread(state);
  await showElsewhere(state);
}

/** In the browser's menu and toolbar, and by whether pages are marked at all. */
async function showElsewhere({ settings }: ReaderState): Promise<void> {
  await alignPages();
  await nameMenu(settings);
  await showEverywhere();
}

/** What the reader's state means for a page at this address. */
export async function settingsFor(
  state: ReaderState,
  url: string | undefined,
): Promise<PageSettings> {
  const entries = asksForEntries(state.settings) ? (await loadGlossary()).entries : [];
  return { ...pageSettings(state, url, entries), ...(await ownOfPages(state.settings, tellPages)) };
}

/** Pages speak of their own site only, whatever they write. */
function needsSite({ kind }: Change): boolean {
  return kind === 'site-off' || kind === 'not-here';
}

/** Tells every open page what the reader's state, as it is stored, means for it. */
export function tellPages(): void {
  void loadReader().then(spread);
}

async function spread(state: ReaderState): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) =>
      id === undefined
        ? false
        : tell(id, { type: 'settings', settings: await settingsFor(state, url) }),
    ),
  );
}
