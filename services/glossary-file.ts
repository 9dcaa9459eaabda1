/**
 * The built-in glossary and what was made of it, read from the extension's own package. It was
 * checked when it was built, so it is trusted here. Paths are the package's own: the worker that
 * searches has no other way to name a file.
 */
import type { Contents } from '@/core/contents';
import { loadedOnce } from '@/core/loaded-once';
import { readSearched } from '@/core/search-file';
import type { Glossary } from '@/data/glossary';

/** The whole glossary; read once. */
export const loadGlossary = loadedOnce(() => json<Glossary>('/glossary.json'));

/** Its contents by name, there in a fraction of the time of the whole; read once. */
export const loadContents = loadedOnce(() => json<Contents>('/contents.json'));

/** What was learned of single forms, by the lexicon's numbers; read once. */
export const loadMeanings = loadedOnce(
  async (): Promise<readonly string[]> => (await text('/meanings.txt')).split('\n'),
);

/** What the search needs of it; read once. */
export const loadSearched = loadedOnce(async () =>
  readSearched(await (await fetch('/search.bin')).arrayBuffer(), new TextDecoder()),
);

async function json<T>(path: string): Promise<T> {
  return (await fetch(path)).json() as Promise<T>;
}

async function text(path: string): Promise<string> {
  return (await fetch(path)).text();
}
