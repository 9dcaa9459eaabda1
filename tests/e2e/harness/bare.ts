/** The same browser without Gloss, to see what a page does when it is left to itself. */
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowser, thisMachine } from '@/scripts/browsers';
import { VIEWPORT } from './browser';
import { engine } from './engines';
import { launchBare } from './firefox/launch';
import { proxySwitches } from './outside';

/** Call at the top of a test file; the tabs are there once the tests run. */
export function useBareBrowser(): { readonly context: BrowserContext } {
  let started: BrowserContext | undefined;
  beforeAll(async () => {
    started = await (engine === 'firefox' ? launchBare(VIEWPORT) : launchBareChromium());
  });
  afterAll(() => started?.close());
  return {
    get context() {
      if (!started) throw new Error('the browser runs only while tests do');
      return started;
    },
  };
}

function launchBareChromium(): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: ensureBrowser('chromium'),
    headless: true,
    viewport: VIEWPORT,
    args: [
      ...['--disable-gpu', '--lang=en-US', ...proxySwitches()],
      ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
    ],
  });
}
