/** Starts the built extension in a real browser: once for each test file. */
import { afterAll, beforeAll } from 'vitest';
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

/** Call at the top of a test file; the parts are there once the tests run. */
export function useGloss(options: Partial<LaunchOptions> = {}): Harness {
  let gloss: Launched | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    server = await servePages();
    gloss = await launch({ extension: EXTENSION, viewport: VIEWPORT, headless: true, ...options });
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

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the browser runs only while tests do');
  return part;
}
