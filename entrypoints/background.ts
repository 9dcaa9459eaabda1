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
  return knownViewer;
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
