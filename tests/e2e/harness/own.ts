/** Own glossaries as tests need them: put into the store from a page of ours. */
import type { NewOwn } from '@/core/own/own-glossary';
import { changesOf } from '@/core/own/record-changes';
import type { Entry } from '@/data/glossary';
import type { Launched } from '@/scripts/launch';
import { type InPageStore, pageWithStore } from '@/scripts/page-with-store';

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
  { gloss }: { readonly gloss: Pick<Launched, 'context' | 'extensionUrl'> },
  about: NewOwn,
  entries: readonly Entry[],
): Promise<string> {
  const page = await pageWithStore(gloss);
  const changes = changesOf({ entries, comparisons: [], explainers: [] });
  const id = await page.evaluate(
    async ([what, records]) => {
      const { store } = globalThis as unknown as { store: InPageStore };
      return (await store.addOwn(what, records)).glossary;
    },
    [about, changes] as const,
  );
  await page.close();
  return id;
}
