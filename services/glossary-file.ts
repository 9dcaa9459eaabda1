/**
 * The built-in glossary and what was made of it, read from the extension's own package. It was
 * checked when it was built, so it is trusted here. Paths are the package's own: the worker that
 * searches has no other way to name a file.
 */
import type { Contents } from '@/core/contents';
import { readSearched } from '@/core/search-file';
import type { Glossary } from '@/data/glossary';

/** The whole glossary; read once. */
export const loadGlossary = once(() => json<Glossary>('/glossary.json'));

/** Its contents by name, there in a fraction of the time of the whole; read once. */
export const loadContents = once(() => json<Contents>('/contents.json'));

/** What was learned of single forms, by the lexicon's numbers; read once. */
export const loadMeanings = once(
  async (): Promise<readonly string[]> => (await text('/meanings.txt')).split('\n'),
);

/** What the search needs of it; read once. */
export const loadSearched = once(async () =>
  readSearched(await (await fetch('/search.bin')).arrayBuffer(), new TextDecoder()),
);

async function json<T>(path: string): Promise<T> {
  return (await fetch(path)).json() as Promise<T>;
}

async function text(path: string): Promise<string> {
  return (await fetch(path)).text();
}

/** What was loaded is kept; what failed is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}
