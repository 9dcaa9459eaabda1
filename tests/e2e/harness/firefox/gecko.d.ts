/** The parts of Firefox's own scope that the harness uses: they exist there only, never in pages. */

interface GeckoBrowsingContext {
  prefersColorSchemeOverride: string;
  prefersReducedMotionOverride: string;
  forcedColorsOverride: string;
  mediumOverride: string;
  readonly embedderElement: { readonly messageManager: GeckoMessages };
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
  wakeupBackground(): Promise<void>;
  terminateBackground(options: object): Promise<void>;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: GeckoExtension };
};

declare const ChromeUtils: {
  importESModule(url: 'chrome://remote/content/shared/NavigableManager.sys.mjs'): {
    NavigableManager: { getBrowsingContextById(id: string): GeckoBrowsingContext };
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
