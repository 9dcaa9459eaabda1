/** What a reader chooses and keeps, and asks for by keys of the browser's own. */
import type { Page } from 'playwright-core';
import type { Change } from '@/core/reader-state';
import type { Settings } from '@/core/settings';
import type { Harness } from './browser';
import { firefoxOf } from './firefox/launch';
import { tabIdOf, worker } from './page';

/** Changes settings as the settings page does. */
export function choose(
  harness: Pick<Harness, 'gloss'>,
  settings: Partial<Settings>,
): Promise<void> {
  return change(harness, { kind: 'settings', settings } as Change);
}

/** Makes a change from a page of ours. */
export async function change({ gloss }: Pick<Harness, 'gloss'>, made: Change): Promise<void> {
  const page = await gloss.context.newPage();
  await page.goto(gloss.extensionUrl('popup.html'));
  await page.evaluate(async (one) => {
    await chrome.runtime.sendMessage({ type: 'change', change: one });
  }, made);
  await page.close();
}

/** What Gloss keeps of the reader's words: "known", "saved", "recent", "notHere". */
export async function keptWords({
  gloss,
}: Pick<Harness, 'gloss'>): Promise<Record<string, unknown>> {
  const background = await worker(gloss.context, gloss.extensionId);
  return background.evaluate(async () => {
    const { words } = await chrome.storage.local.get('words');
    return (words ?? {}) as Record<string, unknown>;
  });
}

/** Gives a command for the tab of a page, as its keys do: a driver's keys do not reach the browser. */
export async function command({ gloss }: Harness, page: Page, name: string): Promise<void> {
  const firefox = firefoxOf(page);
  if (firefox) {
    await page.bringToFront();
    return firefox.chromeScope.evaluate(
      (id, given) => WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(given),
      firefox.extensionId,
      name,
    );
  }
  const background = await worker(gloss.context, gloss.extensionId);
  const id = await tabIdOf(background, page);
  await background.evaluate(
    async ([command, tabId]) => {
      const tab = await chrome.tabs.get(tabId);
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(command: string, tab: unknown): void };
      };
      onCommand.dispatch(command, tab);
    },
    [name, id] as const,
  );
}
