/** Starts the built extension in a real browser: once for each test file. */
import { afterAll, beforeAll } from 'vitest';
import { SETTINGS_VERSION, type Settings } from '@/core/settings';
import { type Launched, type LaunchOptions, launch } from '@/scripts/launch';
import type { PageServer } from '@/scripts/serve';
import { engine } from './engines';
import { firefoxIn, launchFirefox, reinstall } from './firefox/launch';
import { proxySwitches } from './outside';
import { worker } from './page';
import { servePages } from './server';

/** A browser with Gloss in it, whichever its engine is. */
export type Driven = Pick<Launched, 'context' | 'extensionId' | 'extensionUrl' | 'close'>;

export interface Harness {
  /** The browser with Gloss in it; there from `beforeAll` to `afterAll`. */
  readonly gloss: Driven;
  readonly server: PageServer;
}

const EXTENSIONS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
/** Of all pages, in CSS px, where a test does not say otherwise. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Pages of tests are too short for a budget: all that is judged is marked, unless a test says otherwise. */
const EVERY: Partial<Settings> = { amount: 'every' };

export interface GlossOptions extends Partial<LaunchOptions> {
  /** What the reader has set; all else as it comes. */
  readonly settings?: Partial<Settings>;
}

/** Call at the top of a test file; the parts are there once the tests run. */
export function useGloss({ settings = EVERY, ...options }: GlossOptions = {}): Harness {
  let gloss: Driven | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    server = await servePages();
    gloss = await startGloss(options);
    await storeSettings(gloss, settings);
  });
  afterAll(async () => {
    await gloss?.close();
    await server?.close();
  });
  return {
    get gloss() {
      return started(gloss);
    },
    get server() {
      return started(server);
    },
  };
}

/** The browser of this run with Gloss in it. */
export function startGloss(options: Partial<LaunchOptions> = {}): Promise<Driven> {
  const given = { extension: EXTENSIONS[engine], viewport: VIEWPORT, headless: true, ...options };
  if (engine === 'firefox') return launchFirefox(given);
  return launch({ ...given, args: [...proxySwitches(), ...(options.args ?? [])] });
}

/** Puts a newer Gloss in the place of the one that runs, without a restart. */
export async function updateGloss({ context }: Driven): Promise<void> {
  const firefox = firefoxIn(context);
  if (firefox) return reinstall(firefox, EXTENSIONS.firefox);
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: EXTENSIONS.chromium });
  await session?.detach();
}

/** Pages that open from now on find these settings. */
async function storeSettings(
  { context, extensionId }: Driven,
  settings: Partial<Settings>,
): Promise<void> {
  const background = await worker(context, extensionId);
  await background.evaluate((stored) => chrome.storage.local.set({ settings: stored }), {
    version: SETTINGS_VERSION,
    ...settings,
  });
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the browser runs only while tests do');
  return part;
}
