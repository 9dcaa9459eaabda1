/** Starts the built extension in a real browser: once for each test file. */
import { afterAll, beforeAll } from 'vitest';
import { SETTINGS_VERSION, type Settings } from '@/core/settings';
import { type Launched, type LaunchOptions, launch } from '@/scripts/launch';
import type { PageServer } from '@/scripts/serve';
import { servePages } from './server';

export interface Harness {
  /** The browser with Gloss in it; there from `beforeAll` to `afterAll`. */
  readonly gloss: Launched;
  readonly server: PageServer;
}

const EXTENSION = '.output/chrome-mv3';
const VIEWPORT = { width: 1280, height: 800 };

/** Pages of tests are too short for a budget: all that is judged is marked, unless a test says otherwise. */
const EVERY: Partial<Settings> = { amount: 'every' };

export interface GlossOptions extends Partial<LaunchOptions> {
  /** What the reader has set; all else as it comes. */
  readonly settings?: Partial<Settings>;
}

/** Call at the top of a test file; the parts are there once the tests run. */
export function useGloss({ settings = EVERY, ...options }: GlossOptions = {}): Harness {
  let gloss: Launched | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    server = await servePages();
    gloss = await launch({ extension: EXTENSION, viewport: VIEWPORT, headless: true, ...options });
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

/** Pages that open from now on find these settings. */
function storeSettings({ worker }: Launched, settings: Partial<Settings>): Promise<void> {
  return worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), {
    version: SETTINGS_VERSION,
    ...settings,
  });
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the browser runs only while tests do');
  return part;
}
