/** Answers the pages, and is the only one to write. It may be stopped at any time: it keeps no state. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ToBackground } from '@/core/messages';
import { readMessage } from '@/core/messages';
import { pageSettings, type Settings, withSite } from '@/core/settings';
import { createViewer, type Viewer } from '@/core/views';
import { loadGlossary, loadMeanings } from '@/services/glossary-file';
import { tell } from '@/services/messaging';
import { changeSettings, hideStorageFromPages, loadSettings } from '@/services/settings-store';

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
      return pageSettings(await loadSettings(), sender.tab?.url ?? sender.url);
    case 'view':
      return (await viewer()).view(message.reference);
    case 'meanings': {
      const rows = await loadMeanings();
      return message.models.map((model) => rows[model] ?? '');
    }
    case 'load-reader':
      return loadReader(sender);
    case 'set-site':
      return spread(
        await changeSettings((settings) => withSite(settings, message.site, message.off)),
      );
    case 'set-marking':
      return spread(
        await changeSettings((settings) => ({ ...settings, marking: message.marking })),
      );
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
async function loadReader(sender: Sender): Promise<boolean> {
  if (sender.tab?.id === undefined || sender.frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, frameIds: [sender.frameId] },
    files: ['/reader.js' as never],
    injectImmediately: true,
  });
  return true;
}

/** Tells every open page of new settings. */
async function spread(settings: Settings): Promise<undefined> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, url }) =>
      id === undefined
        ? false
        : tell(id, { type: 'settings', settings: pageSettings(settings, url) }),
    ),
  );
  return undefined;
}
