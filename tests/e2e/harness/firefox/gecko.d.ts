/** The parts of Firefox's own scope that the harness uses: they exist there only, never in pages. */

interface GeckoBrowsingContext {
  prefersColorSchemeOverride: string;
  prefersReducedMotionOverride: string;
  forcedColorsOverride: string;
  mediumOverride: string;
  readonly embedderElement: GeckoBrowser;
}

/** The element that shows a tab's page. */
interface GeckoBrowser {
  readonly messageManager: GeckoMessages;
  readonly documentGlobal: {
    readonly gBrowser: { getTabForBrowser(browser: GeckoBrowser): object };
  };
}

interface GeckoMessages {
  addMessageListener(name: string, hear: (message: { data: unknown }) => void): void;
  removeMessageListener(name: string, hear: (message: { data: unknown }) => void): void;
  loadFrameScript(url: string, alsoLater: boolean): void;
}

interface GeckoExtension {
  readonly backgroundState: string;
  readonly views: Iterable<{
    readonly viewType: string;
    readonly xulBrowser: { readonly messageManager: GeckoMessages };
  }>;
  readonly shortcuts: { onCommand(name: string): void };
  emit(event: string, ...details: unknown[]): void;
  wakeupBackground(): Promise<void>;
  terminateBackground(options: object): Promise<void>;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: GeckoExtension };
};

interface GeckoSearchHandler {
  hasActiveInputSession(): boolean;
  handleSearch(
    typed: { keyword: string; text: string; inPrivateWindow: boolean },
    suggest: (rows: { content: string; description: string }[]) => void,
  ): Promise<unknown>;
  handleInputEntered(keyword: string, text: string, where: string): void;
}

interface GeckoPermissions {
  add(id: string, permissions: object, extension: GeckoExtension): Promise<void>;
  remove(id: string, permissions: object, extension: GeckoExtension): Promise<void>;
}

declare const ChromeUtils: {
  importESModule(url: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    ExtensionPermissions: GeckoPermissions;
  };
  importESModule(url: 'resource://gre/modules/ExtensionSearchHandler.sys.mjs'): {
    ExtensionSearchHandler: GeckoSearchHandler;
  };
  importESModule(url: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: {
      getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
    };
  };
  importESModule(url: 'chrome://remote/content/shared/NavigableManager.sys.mjs'): {
    NavigableManager: { getBrowsingContextById(id: string): GeckoBrowsingContext };
  };
  importESModule(url: 'chrome://remote/content/shared/webdriver/Event.sys.mjs'): {
    event: {
      /** `key` and `code` as keyboard events have them; of a key that writes nothing. */
      sendSingleKey(key: { key: string; code: string; shiftKey: boolean }, window: object): void;
    };
  };
};

interface GeckoConsoleMessage {
  readonly errorMessage?: string;
  readonly sourceName?: string;
  readonly flags?: number;
}

declare const Services: {
  readonly console: { getMessageArray(): GeckoConsoleMessage[] };
};
