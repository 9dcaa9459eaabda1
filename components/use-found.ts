import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchAnswer, SearchOptions, SearchResult } from '@/core/search';

/** Searches the glossary, as soon as it is at hand. */
export type Find = (query: string, options?: SearchOptions) => Promise<SearchAnswer>;

export interface Found extends SearchAnswer {
  /** What was searched for; it may lie behind what is typed by a moment. */
  readonly query: string;
  /** The results; where there are none, the names nearest to what was typed. */
  readonly rows: readonly SearchResult[];
}

/** What was found last for what is typed; while it is sought, what was found before stays. */
export function useFound(find: Find, typed: string, limit: number): Found | undefined {
  const query = typed.trim();
  const [found, setFound] = useState<Found>();
  // With the letter, and not only after the frame that shows it.
  useLayoutEffect(() => {
    let isWanted = true;
    if (!query) setFound(undefined);
    else
      void find(query, { limit }).then((answer) => {
        if (isWanted) setFound(foundFor(query, answer));
      });
    return () => {
      isWanted = false;
    };
  }, [find, query, limit]);
  return query ? found : undefined;
}

function foundFor(query: string, { results, suggestions }: SearchAnswer): Found {
  return { query, results, suggestions, rows: results.length > 0 ? results : suggestions };
}
