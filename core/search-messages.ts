/** What one of our pages and the worker that searches for it send each other. */
import type { SearchAnswer, SearchOptions } from './search';

export interface SearchRequest {
  /** Counts the requests of a page; the answer has the same. */
  readonly id: number;
  readonly query: string;
  readonly options: SearchOptions;
}

export interface SearchReply {
  readonly id: number;
  readonly answer: SearchAnswer;
}

/** The built program of the worker, in the extension's package. */
export const SEARCH_PROGRAM = '/search.js';
