/** Answers the pages, and is the only one to write. It may be stopped at any time: it keeps no state. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ToBackground } from '@/core/messages';
import { readMessage } from '@/core/messages';
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
import { createViewer, type Viewer } from '@/core/views';
import { loadGlossary, loadMeanings } from '@/services/glossary-file';
import { tell } from '@/services/messaging';
import { changeReader, hideStorageFromPages, loadReader } from '@/services/reader-store';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

export default defineBackground(() => {
  hideStorageFromPages();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void startInOpenTabs();
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const message = sender.id === browser.runtime.id ? readMessage(raw) : undefined;
    if (!message) return undefined;
    answer(message, sender).then(respond, () => respond(undefined));
    // The answer comes later.
    return true;
  });
});

async function answer(message: ToBackground, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'start':
      return settingsFor(await loadReader(), sender.tab?.url ?? sender.url);
    case 'view':
      return (await viewer()).view(message.reference);
    case 'meanings': {
      const rows = await loadMeanings();
      return message.models.map((model) => rows[model] ?? '');
    }
    case 'load-reader':
      return loadReaderProgram(sender);
    case 'change':
      return takeChange(message.change, sender);
  }
}

let knownViewer: Promise<Viewer> | undefined;

function viewer(): Promise<Viewer> {
  knownViewer ??= loadGlossary().then(createViewer);
  knownViewer.catch(() => {
    knownViewer = undefined;
  });
  return knownViewer;
}

/** Pages that were open before Gloss was there have it without a reload. */
async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // Refused on some pages, such as the browser's own stores.
    await Promise.all([
      browser.scripting.insertCSS({ target, files: ['/assets/page-style.css' as never] }),
      browser.scripting.executeScript({ target, files: ['/page.js' as never] }),
    ]).catch(() => undefined);
  }
}

/** Injects the reader's program into the frame that asks. */
async function loadReaderProgram(sender: Sender): Promise<boolean> {
  if (sender.tab?.id === undefined || sender.frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, frameIds: [sender.frameId] },
    files: ['/reader.js' as never],
    injectImmediately: true,
  });
  return true;
}

/** Writes a change down, and tells every open page. */
async function takeChange(change: Change, sender: Sender): Promise<boolean> {
  const isOurs = sender.url?.startsWith(browser.runtime.getURL('' as never)) ?? false;
  if (!isOurs && !isForPages(change)) return false;
  const site = siteOf(sender.tab?.url ?? sender.url);
  const meant = needsSite(change) && !isOurs ? { ...change, site } : change;
  const state = await changeReader((before) => changed(before, meant, Date.now()));
  if (change.kind !== 'opened') await spread(state);
  return true;
}

/** Pages speak of their own site only, whatever they write. */
function needsSite({ kind }: Change): boolean {
  return kind === 'site-off' || kind === 'not-here';
}

async function settingsFor(state: ReaderState, url: string | undefined): Promise<PageSettings> {
  const entries = asksForEntries(state.settings) ? (await loadGlossary()).entries : [];
  return pageSettings(state, url, entries);
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
