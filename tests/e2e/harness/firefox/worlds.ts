// cspell:ignore Xrays
/**
 * Runs functions where Gloss itself runs in Firefox, which WebDriver BiDi does not reach: in its
 * background, and in its own world of a page. A frame script of the browser's carries them there.
 */
import type { Page } from 'playwright-core';
import type { ChromeScope } from './chrome-scope';
import { contextIdOf } from './internals';

/** The background as Playwright's `Worker` is used: it is woken first when it sleeps. */
export interface Background {
  evaluate<R>(run: () => R): Promise<Awaited<R>>;
  evaluate<A, R>(run: (arg: A) => R, arg: A): Promise<Awaited<R>>;
}

export function background(chromeScope: ChromeScope, id: string): Background {
  return {
    async evaluate(run: (arg?: unknown) => unknown, arg?: unknown) {
      const code = source(run, arg);
      const enter = `new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })`;
      return chromeScope.evaluate(runInBackground, id, carrier(enter, code)).then(unpack);
    },
  } as Background;
}

/** Runs a function in our world of a tab's main frame. */
export async function inOwnWorld<R, A>(
  { chromeScope, extensionId }: { readonly chromeScope: ChromeScope; readonly extensionId: string },
  page: Page,
  run: (arg: A) => R,
  arg?: A,
): Promise<Awaited<R>> {
  const enter = `ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs')
    .ExtensionContent.getContextByExtensionId(${JSON.stringify(extensionId)}, content).sandbox`;
  const script = carrier(enter, source(run, arg));
  return unpack(await chromeScope.evaluate(runInTab, contextIdOf(page), script)) as Awaited<R>;
}

/** Ends the background as Firefox does when it has rested. */
export function stopBackground(chromeScope: ChromeScope, id: string): Promise<void> {
  return chromeScope.evaluate(async (extensionId: string) => {
    const { extension } = WebExtensionPolicy.getByID(extensionId);
    await extension.terminateBackground({ disableResetIdleForTest: true });
    if (extension.backgroundState !== 'stopped') throw new Error('the background runs on');
  }, id);
}

type Outcome = { readonly value?: string; readonly error?: string };

function source(run: unknown, arg: unknown): string {
  const given = arg === undefined ? 'undefined' : JSON.stringify(arg);
  return `(async () => JSON.stringify(await (${run})(${given})))()`;
}

/** A script that runs code in a world and reports how it ended, once, under the name "gloss-outcome". */
function carrier(enter: string, code: string): string {
  const text = `(async () => {
    const world = ${enter};
    return { value: await Cu.evalInSandbox(${JSON.stringify(code)}, world) };
  })().catch((error) => ({ error: String(error) }))
    .then((outcome) => sendAsyncMessage('gloss-outcome', outcome));`;
  return `data:,${encodeURIComponent(text)}`;
}

function unpack({ value, error }: Outcome): unknown {
  if (error) throw new Error(error);
  return value === undefined ? undefined : JSON.parse(value);
}

/** Runs in Firefox's own scope. */
async function runInBackground(id: string, script: string): Promise<Outcome> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground();
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  if (!view) return { error: 'there is no background' };
  const { messageManager } = view.xulBrowser;
  return new Promise((resolve) => {
    const hear = ({ data }: { data: unknown }) => {
      messageManager.removeMessageListener('gloss-outcome', hear);
      resolve(data as Outcome);
    };
    messageManager.addMessageListener('gloss-outcome', hear);
    messageManager.loadFrameScript(script, false);
  });
}

/** Runs in Firefox's own scope. */
function runInTab(contextId: string, script: string): Promise<Outcome> {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { messageManager } = NavigableManager.getBrowsingContextById(contextId).embedderElement;
  return new Promise((resolve) => {
    const hear = ({ data }: { data: unknown }) => {
      messageManager.removeMessageListener('gloss-outcome', hear);
      resolve(data as Outcome);
    };
    messageManager.addMessageListener('gloss-outcome', hear);
    messageManager.loadFrameScript(script, false);
  });
}
