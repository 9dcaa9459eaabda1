/** What one of our pages and the worker that searches for it send each other. */
import type { SearchAnswer, SearchOptions } from './search';
import type { Reference, View } from './views';

/** What the worker is asked. It has all glossaries at hand, so that a page need not. */
export type SearchQuestion =
  | { readonly kind: 'search'; readonly query: string; readonly options: SearchOptions }
  | { readonly kind: 'view'; readonly reference: Reference };

export type SearchRequest = SearchQuestion & {
  /** Counts the requests of a page; the answer has the same. */
  readonly id: number;
};

export interface SearchReply {
  readonly id: number;
  readonly answer: SearchAnswer | View | undefined;
  /** Whether all that the glossaries hold was searched; what a long one lacks has then to be made. */
  readonly isWhole: boolean;
}

/** What the worker says unasked: more can be found now, and what was found before may have changed. */
export const SEARCH_FRESH = 'fresh';

/** The built program of the worker, in the extension's package. */
export const SEARCH_PROGRAM = '/search.js';
