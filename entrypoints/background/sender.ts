/** Who has sent a message. */
import { browser } from 'wxt/browser';

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Whether a message comes from a page of ours rather than from our script in someone's page. */
export function isOurPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('' as never)) ?? false;
}
