/** The glossary's names and its search, at hand as long as the worker lives. */
import { createNameIndex, type NameIndex } from '@/core/name-index';
import type { Search } from '@/core/search';
import { loadGlossary, loadSearch } from '@/services/glossary-file';

let knownNames: Promise<NameIndex> | undefined;
let knownSearch: Promise<Search> | undefined;

/** The built-in glossary's names; what failed is tried again. */
export function names(): Promise<NameIndex> {
  knownNames ??= loadGlossary().then(createNameIndex);
  knownNames.catch(() => {
    knownNames = undefined;
  });
  return knownNames;
}

/** The search over the built-in glossary; what failed is tried again. */
export function search(): Promise<Search> {
  knownSearch ??= loadSearch();
  knownSearch.catch(() => {
    knownSearch = undefined;
  });
  return knownSearch;
}
