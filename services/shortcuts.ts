/** The keys of our commands, which only the browser can change. */
import { browser } from 'wxt/browser';

/** Every command of the manifest with its keys as they are now; none where there are no commands. */
export async function loadShortcuts() {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Chromium's page for keys. No page may link to it, but an extension may open it. */
const PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for keys; false where it has none that we can reach. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  try {
    // Firefox has a call for it, and lets nobody open its page by address.
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: PAGE });
    return true;
  } catch {
    return false;
  }
}
