/** What a reader chooses and keeps, and asks for by keys of the browser's own. */
import type { Page } from 'playwright-core';
import type { Settings } from '@/core/settings';
import type { Harness } from './browser';
import { tabIdOf, worker } from './page';

/** Changes settings as the settings page does. */
export async function choose(
  { gloss }: Pick<Harness, 'gloss'>,
  settings: Partial<Settings>,
): Promise<void> {
  const page = await gloss.context.newPage();
  await page.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
  await page.evaluate(async (values) => {
    await chrome.runtime.sendMessage({
      type: 'change',
      change: { kind: 'settings', settings: values },
    });
  }, settings);
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
