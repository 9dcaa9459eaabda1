// cspell:ignore inflatoin qzxvkj
/** The search over the built-in glossary and the reader's own ones. */
import { searchWithOwn } from '@/core/own/search-own';
import { type Search, searchOver } from '@/core/search';
import { loadSearched } from '@/services/glossary-file';
import { readAllOn } from './joined';

/** The search; what the built-in glossary does not hold is found by its names. */
export async function loadJoinedSearch(): Promise<Search> {
  const [builtIn, own] = await Promise.all([loadSearched(), readAllOn()]);
  const search = searchOver(searchWithOwn(builtIn, own));
  warmUp(search, RARELY_FIRST);
  return search;
}

/** Much of what these need is made, and compiled, when it is first asked for; they are seldom what is typed first. */
const RARELY_FIRST: readonly string[] = ['cash flow vs cash', 'money owed', 'inflatoin', 'qzxvkj'];
/** ms between them, so that the page is drawn and a first letter answered meanwhile. */
const PAUSE = 60;

function warmUp(search: Search, [query, ...others]: readonly string[]): void {
  if (query === undefined) return;
  setTimeout(() => {
    search(query);
    warmUp(search, others);
  }, PAUSE);
}
