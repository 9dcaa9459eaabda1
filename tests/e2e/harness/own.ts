/** Own glossaries as tests need them: put into the store from a page of ours. */
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { NewOwn } from '@/core/own/own-glossary';
import { changesOf } from '@/core/own/record-changes';
import type { Entry } from '@/data/glossary';
import type { Launched } from '@/scripts/launch';

type Store = typeof import('../own-store');

let bundled: Promise<string> | undefined;

/** A page of ours that has the store at hand, as `store` on its `globalThis`. */
export async function pageWithStore(
  gloss: Pick<Launched, 'context' | 'extensionId'>,
): Promise<Page> {
  bundled ??= bundle();
  const script = await bundled;
  const page = await gloss.context.newPage();
  await page.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
  await page.evaluate(script);
  return page;
}

/** An entry as readers write it: a term, what it means, and what else is said of it. */
export function ownEntry(headword: string, definition: string, more: Partial<Entry> = {}): Entry {
  const id = headword.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    id,
    headword,
    definition,
    partOfSpeech: 'noun',
    variants: [],
    field: '',
    related: [],
    ...more,
  };
}

/** Stores a glossary with these entries; gives its id. */
export async function addGlossary(
  { gloss }: { readonly gloss: Pick<Launched, 'context' | 'extensionId'> },
  about: NewOwn,
  entries: readonly Entry[],
): Promise<string> {
  const page = await pageWithStore(gloss);
  const changes = changesOf({ entries, comparisons: [], explainers: [] });
  const id = await page.evaluate(
    async ([what, records]) => {
      const { store } = globalThis as unknown as { store: Store };
      return (await store.addOwn(what, records)).glossary;
    },
    [about, changes] as const,
  );
  await page.close();
  return id;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/e2e/own-store.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'store',
    footer: { js: 'globalThis.store = store;' },
    alias: { '@': '.' },
  });
  return outputFiles[0]?.text ?? '';
}
