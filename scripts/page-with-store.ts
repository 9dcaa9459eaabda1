/** A page of ours in a real browser that has the store of own glossaries at hand, for tests and measures. */
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Launched } from './launch';

export type InPageStore = typeof import('./in-page-store');

let bundled: Promise<string> | undefined;

/** Opens it; the store is `store` on its `globalThis`. */
export async function pageWithStore({
  context,
  extensionUrl,
}: Pick<Launched, 'context' | 'extensionUrl'>): Promise<Page> {
  bundled ??= bundle();
  const script = await bundled;
  const page = await context.newPage();
  await page.goto(extensionUrl('popup.html'));
  await page.evaluate(script);
  return page;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/in-page-store.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'store',
    footer: { js: 'globalThis.store = store;' },
    alias: { '@': '.' },
  });
  return outputFiles[0]?.text ?? '';
}
