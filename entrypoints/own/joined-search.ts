// cspell:ignore inflatoin qzxvkj
/** The search over the built-in glossary and the reader's own ones. */
import { type OwnSearched, searchWithOwn } from '@/core/own/search-own';
import { type Search, searchOver } from '@/core/search';
import type { Searched } from '@/core/searched';
import { loadSearched } from '@/services/glossary-file';
import { loadOwnSearched } from './own-searched';

/** Counts the searches that were loaded: what is still being made of own glossaries is for the last one. */
let loads = 0;

/** The search; entries of a long own glossary that has changed are found by what they mean a little later. */
export async function loadJoinedSearch(): Promise<Search> {
  const load = ++loads;
  const isLast = () => load === loads;
  const [builtIn, own] = await Promise.all([loadSearched(), loadOwnSearched(isLast)]);
  let search = start(builtIn, own.now);
  void own.whole?.then((whole) => {
    if (isLast()) search = start(builtIn, whole);
  });
  return (query, options) => search(query, options);
}

function start(builtIn: Searched, own: readonly OwnSearched[]): Search {
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
