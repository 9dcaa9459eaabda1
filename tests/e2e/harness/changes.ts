/** What a page's own observer sees of its DOM, and what goes wrong in the page meanwhile. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const SCRIPT = readFileSync(new URL('../../pages/changes.js', import.meta.url), 'utf8');

export interface Watched {
  /** Every change in the page's main frame since it was parsed, as a line of text. */
  changes(): Promise<string[]>;
  /** Errors that nobody caught, and those that were written to the console; it grows by itself. */
  readonly errors: readonly string[];
}

/** Call before the page goes to its address. */
export async function watch(page: Page): Promise<Watched> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(SCRIPT);
  const changes = () =>
    page.evaluate(() => (window as unknown as { changes: string[] }).changes.slice());
  return { changes, errors };
}
