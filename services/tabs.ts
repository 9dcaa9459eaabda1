/** The browser's tabs, as far as the popup needs them. */
import { browser } from 'wxt/browser';

export interface OpenTab {
  readonly id: number;
  /** `undefined` for pages of the browser itself. */
  readonly url: string | undefined;
  readonly title: string | undefined;
}

/** A tab by its id, or the one that the reader has before them. */
export async function openTab(id?: number): Promise<OpenTab | undefined> {
  const tab =
    id === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, title: tab.title };
}
