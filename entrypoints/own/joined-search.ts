/** The search over the built-in glossary and the reader's own ones. */
import { searchWithOwn } from '@/core/own/search-own';
import { type Search, searchOver } from '@/core/search';
import { loadSearched } from '@/services/glossary-file';
import { readAllOn } from './joined';

/** The search; what the built-in glossary does not hold is found by its names. */
export async function loadJoinedSearch(): Promise<Search> {
  const [builtIn, own] = await Promise.all([loadSearched(), readAllOn()]);
  const search = searchOver(searchWithOwn(builtIn, own));
  // Some of what a search needs is made when it is first asked for several words: once it is idle.
  setTimeout(() => search('cash flow vs cash'));
  return search;
}
