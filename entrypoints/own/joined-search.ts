// cspell:ignore inflatoin qzxvkj
/** The search over the built-in glossary and the reader's own ones. */
import { type OwnSearched, searchWithOwn } from '@/core/own/search-own';
import { type Search, searchOver } from '@/core/search';
import type { Searched } from '@/core/searched';
import { loadSearched } from '@/services/glossary-file';
import { loadOwnSearched } from './own-searched';

export interface JoinedSearch {
  readonly search: Search;
  /** Whether it finds all that is there now. */
  readonly isWhole: boolean;
  /** The same with own glossaries, where these take a while to be read. */
  readonly rest?: Promise<JoinedSearch>;
}

/** ms that own glossaries are waited for: most are there at once, and what was found stays as it is. */
const PATIENCE = 300;

/** The search; as long as own glossaries are being read, over the built-in one. */
export async function loadJoinedSearch(): Promise<JoinedSearch> {
  const own = loadOwnSearched();
  const builtIn = await loadSearched();
  const all = own.then((loaded) => ({ ...loaded, search: start(builtIn, loaded.own) }));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const inTime = await Promise.race([all, late]);
  return inTime ?? { search: start(builtIn, []), isWhole: false, rest: all };
}

/** A search that is kept up to date. */
export interface KeptSearch {
  readonly current: () => Promise<JoinedSearch>;
  /** Glossaries have changed: the next search is over them as they are then. */
  readonly forget: () => void;
  /** More can be read now; until it is, the search goes on with what it has. */
  readonly renew: () => void;
}

/** Keeps the search; `onFresh` is called when it has come to find more than it did. */
export function keepSearch(onFresh: () => void = () => undefined): KeptSearch {
  let known: Promise<JoinedSearch> | undefined;
  let renewing: Promise<JoinedSearch> | undefined;

  function take(next: Promise<JoinedSearch>): Promise<JoinedSearch> {
    known = next;
    next.then(
      ({ rest }) => rest?.then(() => known === next && takeFresh(rest)),
      // What failed is tried again.
      () => {
        if (known === next) known = undefined;
      },
    );
    return next;
  }
  function takeFresh(next: Promise<JoinedSearch>): void {
    void take(next);
    onFresh();
  }
  return {
    current: () => known ?? take(loadJoinedSearch()),
    forget() {
      known = renewing = undefined;
    },
    renew() {
      // Without own glossaries, as it is while they are read, it would find less than it does.
      const next = loadJoinedSearch().then((now) => now.rest ?? now);
      renewing = next;
      next.then(
        () => renewing === next && takeFresh(next),
        () => undefined,
      );
    },
  };
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
