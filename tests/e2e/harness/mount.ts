/** Draws a card in a page of ours: axe-core cannot see into the closed root that cards have elsewhere. */
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { MountOptions } from '../mounted-card';
import type { Harness } from './browser';

let bundled: Promise<{ script: string; css: string }> | undefined;

/** A page of ours that holds one card and nothing else. */
export async function mountCard({ gloss }: Harness, options: MountOptions): Promise<Page> {
  bundled ??= bundle();
  const { script, css } = await bundled;
  const page = await gloss.context.newPage();
  await page.goto(gloss.extensionUrl('popup.html'));
  await page.evaluate((text) => {
    document.title = 'A card';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    const main = document.createElement('main');
    document.body.replaceChildren(main);
  }, css);
  await page.evaluate(script);
  await page.evaluate((given) => {
    const { mountCard } = (globalThis as unknown as { mounted: typeof import('../mounted-card') })
      .mounted;
    mountCard(document.querySelector('main') as HTMLElement, given);
  }, options);
  return page;
}

async function bundle() {
  const text = async (entry: string, more: object) => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      ...more,
    });
    return outputFiles[0]?.text ?? '';
  };
  return {
    script: await text('tests/e2e/mounted-card.tsx', {
      format: 'iife',
      globalName: 'mounted',
      // Evaluated within a function, where a variable of the script's would stay.
      footer: { js: 'globalThis.mounted = mounted;' },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      alias: { '@': '.' },
    }),
    css: await text('components/card-frame.css', {}),
  };
}
