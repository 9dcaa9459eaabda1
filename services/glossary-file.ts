/**
 * The built-in glossary and what was made of it, read from the extension's own package. It was
 * checked when it was built, so it is trusted here. Paths are the package's own: the worker that
 * searches has no other way to name a file.
 */
import type { Contents } from '@/core/contents';
import { readDescriptions } from '@/core/description-file';
import { createSearch, type Search } from '@/core/search';
import type { Glossary } from '@/data/glossary';

/** The whole glossary; read once. */
export const loadGlossary = once(() => json<Glossary>('/glossary.json'));

/** Its contents by name, there in a fraction of the time of the whole; read once. */
export const loadContents = once(() => json<Contents>('/contents.json'));

/** What was learned of single forms, by the lexicon's numbers; read once. */
export const loadMeanings = once(
  async (): Promise<readonly string[]> => (await text('/meanings.txt')).split('\n'),
);

/** What the glossary's sentences say, for the search; read once. */
const loadDescriptions = once(async () => readDescriptions(await text('/descriptions.json')));

/**
 * The search over a glossary that holds the built-in one, its index made: no keystroke waits for
 * it. What the built-in one does not hold is found by its names.
 */
export async function loadSearch(glossary: Glossary): Promise<Search> {
  const search = createSearch(glossary, await loadDescriptions());
  // Two words, since some of what a search needs is made when it is first asked for several.
  search('cash flow');
  return search;
}

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
