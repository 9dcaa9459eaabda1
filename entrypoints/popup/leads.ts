/** Opens what the popup leads to. */
import { browser } from 'wxt/browser';
import type { Lead } from '@/components/PopupLeads';
import { ask } from '@/services/messaging';

/** Leads to a page of ours about a tab, then closes the popup. */
export async function follow(lead: Lead, tab: number | undefined): Promise<void> {
  // The browser opens its panel only while it still sees the click: nothing may be awaited before.
  if (lead === 'panel') await openPanel();
  else if (lead === 'brief') await browser.tabs.create({ url: `/brief.html?tab=${tab ?? ''}` });
  else await ask({ type: 'open-glossary', place: lead === 'settings' ? '#/settings' : '#/' });
  window.close();
}

/** Chrome's side panel, or Firefox's sidebar. */
async function openPanel(): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction) return sidebarAction.open();
  await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}
