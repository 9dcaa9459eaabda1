// cspell:ignore webext
/** Parts of the browser that ask Gloss for something, and are themselves out of a test's reach. */
import type { Page } from 'playwright-core';
import { letInChromium } from '@/scripts/let-in';
import type { Driven, Harness } from './browser';
import { contextIdOf } from './firefox/internals';
import { firefoxIn } from './firefox/launch';
import { tabIdOf, worker } from './page';

interface Gloss {
  readonly gloss: Driven;
}

/** What the browser's menu tells of a selection. */
export interface MenuInfo {
  readonly selectionText: string;
  /** The frame of the selection; left out where the browser names none. */
  readonly frameId?: number;
}

/** Chooses the line that looks a selection up. */
export function chooseLookUp(gloss: Gloss, page: Page, told: MenuInfo): Promise<void> {
  return chooseInMenu(gloss, page, 'look-up', told);
}

/** Chooses a line of ours in the browser's menu on a page. */
export async function chooseInMenu(
  { gloss }: Gloss,
  page: Page,
  menuItemId: string,
  told: MenuInfo,
): Promise<void> {
  const info = { menuItemId, ...told };
  const firefox = firefoxIn(gloss.context);
  if (firefox) {
    await page.bringToFront();
    return firefox.chromeScope.evaluate(
      chooseInFirefox,
      firefox.extensionId,
      contextIdOf(page),
      info,
    );
  }
  const background = await worker(gloss.context, gloss.extensionId);
  // A page of the browser's own keeps its address to itself: it is the one in front.
  const isOpen = page.url().startsWith('http');
  await page.bringToFront();
  const tabId = isOpen ? await tabIdOf(background, page) : undefined;
  await background.evaluate(
    async ([given, id]) => {
      const [front] = await chrome.tabs.query({ active: true });
      const tab = id === undefined ? front : await chrome.tabs.get(id);
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object): void };
      };
      onClicked.dispatch(given, tab ?? {});
    },
    [info, tabId] as const,
  );
}

export interface Suggested {
  readonly content: string;
  readonly description: string;
}

/** Types into the address bar after our keyword. */
export async function typeInAddressBar({ gloss }: Gloss, text: string): Promise<Suggested[]> {
  const firefox = firefoxIn(gloss.context);
  if (firefox) return firefox.chromeScope.evaluate(typeInFirefox, text);
  return (await worker(gloss.context, gloss.extensionId)).evaluate(
    (typed) =>
      new Promise<Suggested[]>((done) => {
        const { onInputChanged } = chrome.omnibox as unknown as {
          onInputChanged: { dispatch(text: string, suggest: (rows: Suggested[]) => void): void };
        };
        onInputChanged.dispatch(typed, done);
      }),
    text,
  );
}

/** Presses Enter in the address bar after our keyword and these words. */
export async function enterInAddressBar({ gloss }: Gloss, text: string): Promise<void> {
  const firefox = firefoxIn(gloss.context);
  if (firefox) return firefox.chromeScope.evaluate(enterInFirefox, text);
  await (await worker(gloss.context, gloss.extensionId)).evaluate((typed) => {
    const { onInputEntered } = chrome.omnibox as unknown as {
      onInputEntered: { dispatch(text: string, where: string): void };
    };
    onInputEntered.dispatch(typed, 'currentTab');
  }, text);
}

/** Runs in Firefox's own scope. */
function chooseInFirefox(extensionId: string, contextId: string, info: object): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { embedderElement } = NavigableManager.getBrowsingContextById(contextId);
  const tab = embedderElement.documentGlobal.gBrowser.getTabForBrowser(embedderElement);
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  extension.emit('webext-menu-menuitem-click', info, tab);
}

/** Runs in Firefox's own scope. */
function typeInFirefox(text: string): Promise<Suggested[]> {
  const { ExtensionSearchHandler } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionSearchHandler.sys.mjs',
  );
  const typed = { keyword: 'gloss', text: `gloss ${text}`, inPrivateWindow: false };
  return new Promise((done) => {
    void ExtensionSearchHandler.handleSearch(typed, (rows) =>
      done(rows.map(({ content, description }) => ({ content, description }))),
    );
  });
}

/** Runs in Firefox's own scope. */
function enterInFirefox(text: string): void {
  const { ExtensionSearchHandler } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionSearchHandler.sys.mjs',
  );
  if (!ExtensionSearchHandler.hasActiveInputSession()) {
    const typed = { keyword: 'gloss', text: 'gloss ', inPrivateWindow: false };
    void ExtensionSearchHandler.handleSearch(typed, () => undefined);
  }
  ExtensionSearchHandler.handleInputEntered('gloss', `gloss ${text}`, 'current');
}

/** Takes Gloss's access to pages away, or gives it back, as the browser's own settings do. */
export async function letIn({ gloss }: Gloss, isAllowed: boolean): Promise<void> {
  const { context, extensionId } = gloss;
  const firefox = firefoxIn(context);
  if (firefox) return firefox.chromeScope.evaluate(letInFirefox, extensionId, isAllowed);
  return letInChromium(gloss, isAllowed);
}

/** Runs in Firefox's own scope. */
async function letInFirefox(id: string, isAllowed: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const all = { permissions: [], origins: ['<all_urls>'] };
  if (isAllowed) await ExtensionPermissions.add(id, all, extension);
  else await ExtensionPermissions.remove(id, all, extension);
}

/** What stands on the clipboard. */
export async function clipboardText({ gloss, server }: Harness): Promise<string> {
  const firefox = firefoxIn(gloss.context);
  if (firefox) return firefox.chromeScope.evaluate(() => navigator.clipboard.readText());
  await gloss.context.grantPermissions(['clipboard-read'], { origin: server.origin });
  const reader = await gloss.context.newPage();
  await reader.goto(`${server.origin}/card.html`);
  await reader.bringToFront();
  return reader.evaluate(() => navigator.clipboard.readText());
}

/** Switches Gloss off or on as a whole, as the browser's own page of extensions does. */
export async function switchGloss({ gloss }: Gloss, isOn: boolean): Promise<void> {
  const { context, extensionId } = gloss;
  const firefox = firefoxIn(context);
  if (firefox) return firefox.chromeScope.evaluate(switchInFirefox, extensionId, isOn);
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(([id, isEnabled]) => chrome.management.setEnabled(id, isEnabled), [
    extensionId,
    isOn,
  ] as const);
  await extensions.close();
}

/** Runs in Firefox's own scope. */
async function switchInFirefox(id: string, isOn: boolean): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID(id);
  await (isOn ? addon.enable() : addon.disable());
}
