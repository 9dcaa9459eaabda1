/** The search of one of our pages. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { favouritesOf, type ReaderWords } from '@/core/reader-words';
import { ask } from '@/services/messaging';
import { type SearchProgram, startSearch } from '@/services/workers';

/**
 * Starts the search once; what the reader has saved or looked up weighs a little more in it, as of
 * each query: rows that stand there already do not change places when one of them is opened. Once
 * more can be found than before, `find` is another one, so that what stands in the field is sought
 * again.
 */
export function useSearch(words: ReaderWords | undefined): SearchProgram {
  const latest = useRef(words);
  latest.current = words;
  const [fresh, setFresh] = useState(0);
  const { find, view } = useMemo(() => startWithBackground(setFresh), []);
  return useMemo(() => {
    const favourites = () => latest.current && favouritesOf(latest.current);
    return { view, find: (query, options) => find(query, { ...favourites(), ...options }) };
  }, [fresh]);
}

/** The search, for which the background makes what it lacks. */
function startWithBackground(setFresh: (count: (before: number) => number) => void): SearchProgram {
  let isAsked = false;
  return startSearch({
    onFresh() {
      isAsked = false;
      setFresh((count) => count + 1);
    },
    onPart() {
      if (isAsked) return;
      isAsked = true;
      void ask({ type: 'make-searches' }).then((isMade) => {
        if (!isMade) isAsked = false;
      });
    },
  });
}
