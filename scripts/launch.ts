/** Starts a browser of the Chromium family with Gloss in it, on a profile that is thrown away. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { BrowserError, ensureBrowser, thisMachine } from './browsers';
import { until } from './until';

export interface LaunchOptions {
  /** Folder of the built extension: ".output/chrome-mv3". */
  readonly extension: string;
  /** Default: headless where there is no display. */
  readonly headless?: boolean;
  /** Size of the page in CSS px; a window of its own size where left out. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** More switches for the browser. */
  readonly args?: readonly string[];
  /** Runs in the browser before Gloss is loaded: opens pages that are there already, say. */
  readonly beforeLoading?: (context: BrowserContext) => Promise<void>;
  /** Folder of a profile to be kept. It may have had its first run: no first-run page is waited for. */
  readonly profile?: string;
  /** Leaves the first-run page open, which is closed otherwise: it would take the focus at any time. */
  readonly keepsWelcome?: boolean;
  /** Switches of Playwright's to leave out, such as `--disable-back-forward-cache`. */
  readonly withoutArgs?: readonly string[];
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Address of one of Gloss's own pages: "popup.html". */
  extensionUrl(path: string): string;
  /** The background's service worker as it was first seen; it may stop and start at any time. */
  readonly worker: Worker;
  /** Resolves when the browser has gone, by `close` or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** How long the service worker may take to appear, in ms; seconds on a busy machine. */
const WORKER_TIMEOUT_MS = 20_000;

const SWITCHES = [
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

/** Whether a window can be shown here. */
export function hasDisplay(machine = thisMachine): boolean {
  return (
    machine.platform !== 'linux' || Boolean(machine.env.DISPLAY || machine.env.WAYLAND_DISPLAY)
  );
}

/**
 * Starts the browser and loads the extension through the debugging pipe, since branded Chrome and
 * Edge ignore `--load-extension` without a word; a browser too old for that gets the switch.
 * Throws `BrowserError` when there is no browser, no extension, or its worker does not run.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const extension = resolve(options.extension);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new BrowserError(`${options.extension} holds no built extension: build it first.`);
  const started = await start(options, []);
  await options.beforeLoading?.(started.context);
  const launched = await load(started, options, extension);
  if (options.profile) return launched;
  const welcome = await welcomeOf(launched);
  if (!options.keepsWelcome) await welcome.close();
  return launched;
}

async function load(started: Started, options: LaunchOptions, path: string): Promise<Launched> {
  const loadedId = await loadThroughPipe(started.context, path);
  if (loadedId) return withWorker(started, loadedId);
  await started.close();
  return withWorker(await start(options, [`--load-extension=${path}`]), undefined);
}

/** The page that Gloss opens when it has been installed. */
function welcomeOf({ context, extensionUrl }: Launched): Promise<Page> {
  const address = extensionUrl('welcome.html');
  return until(async () => context.pages().find((page) => page.url() === address), {
    what: 'the first-run page',
  });
}

type Started = Omit<Launched, 'extensionId' | 'extensionUrl' | 'worker'>;

async function start(options: LaunchOptions, more: readonly string[]): Promise<Started> {
  const headless = options.headless ?? !hasDisplay();
  // An empty name asks for a temporary profile, which is removed at the end, Ctrl+C included.
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: ensureBrowser('chromium'),
    // Playwright's own headless mode would start another program, one without extensions.
    headless: false,
    viewport: options.viewport ?? null,
    args: [
      ...SWITCHES,
      ...(headless ? ['--headless=new'] : []),
      ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
      ...more,
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(options.withoutArgs ?? [])],
  });
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  // The user may have closed the window first, which is no fault.
  return { context, closed, close: () => context.close().catch(() => undefined) };
}

/** The extension's id, or `undefined` where this browser's protocol cannot load one. */
async function loadThroughPipe(context: BrowserContext, path: string): Promise<string | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  try {
    return (await session?.send('Extensions.loadUnpacked', { path }))?.id;
  } catch (error) {
    if (/wasn't found|not available|not allowed/i.test((error as Error).message)) return undefined;
    await context.close();
    throw new BrowserError(`The browser refuses Gloss: ${(error as Error).message}`);
  } finally {
    await session?.detach().catch(() => undefined);
  }
}

async function withWorker(started: Started, id: string | undefined): Promise<Launched> {
  const prefix = `chrome-extension://${id ?? ''}`;
  const isOurs = (worker: Worker) => worker.url().startsWith(prefix);
  const { context } = started;
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context
      .waitForEvent('serviceworker', { predicate: isOurs, timeout: WORKER_TIMEOUT_MS })
      .catch(() => undefined));
  if (worker) {
    const { host } = new URL(worker.url());
    const extensionUrl = (path: string) => `chrome-extension://${host}/${path}`;
    return { ...started, worker, extensionId: host, extensionUrl };
  }
  const name = `${context.browser()?.browserType().name()} ${context.browser()?.version()}`;
  await started.close();
  throw new BrowserError(
    `Gloss does not run in this browser (${name}): no service worker came up.`,
  );
}
