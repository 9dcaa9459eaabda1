/** Opens the glossary's own page. One tab is enough: the one that is open is turned to the new place. */
import { browser } from 'wxt/browser';

const PAGE = '/glossary.html';

/** Shows a place of the glossary page ("#/entry/asset"), and brings its tab and window to the front. */
export async function openGlossary(place: string): Promise<boolean> {
  const page = browser.runtime.getURL(PAGE as never);
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB' as never] });
  const open = contexts.find(({ documentUrl }) => documentUrl?.split(/[?#]/, 1)[0] === page);
  const url = page + place;
  if (!open) {
    await browser.tabs.create({ url });
    return true;
  }
  await browser.tabs.update(open.tabId, { url, active: true });
  await browser.windows.update(open.windowId, { focused: true });
  return true;
}
