/** The search of one of our pages. */
import { useMemo, useRef } from 'preact/hooks';
import { favouritesOf, type ReaderWords } from '@/core/reader-words';
import { type SearchProgram, startSearch } from '@/services/workers';

/**
 * Starts the search once; what the reader has saved or looked up weighs a little more in it, as of
 * each query: rows that stand there already do not change places when one of them is opened.
 */
export function useSearch(words: ReaderWords | undefined): SearchProgram {
  const latest = useRef(words);
  latest.current = words;
  return useMemo(() => {
    const { find, view } = startSearch();
    const favourites = () => latest.current && favouritesOf(latest.current);
    return { view, find: (query, options) => find(query, { ...favourites(), ...options }) };
  }, []);
}
