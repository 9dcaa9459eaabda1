import { useEffect, useId, useRef } from 'preact/hooks';
import type { Route } from '@/core/routes';
import type { SearchResult } from '@/core/search';
import type { Find } from '../use-found';
import { useResults } from '../use-results';
import { useSettled } from '../use-settled';

/** Rows while one types, so that no letter waits for rows that nobody reads; and once one looks. */
const MOST_FOUND = { typing: 10, looking: 30 };
/** ms without a letter after which one is taken to look. */
const PAUSE = 300;

export interface SearchPlaceOptions {
  readonly route: Route;
  readonly find: Find;
  readonly onOpen: (result: SearchResult) => void;
  readonly onGoOn: (route: Route, how: 'push' | 'replace') => void;
  readonly onBack: () => void;
}

/**
 * The search of the glossary's page: what is typed is the page's address, so that it can be kept
 * and come back to. The first letter is a step of its own; Escape takes it back.
 */
export function useSearchPlace({ route, find, onOpen, onGoOn, onBack }: SearchPlaceOptions) {
  const query = route.page === 'search' ? route.query : '';
  const limit = useSettled(query, PAUSE) ? MOST_FOUND.looking : MOST_FOUND.typing;
  const results = useResults({ find, typed: query, limit, onOpen });
  const { found, rows, active, setActive } = results;
  const field = useRef<HTMLInputElement>(null);
  const isOwnStep = useRef(false);
  const id = useId();
  const listId = `${id}-list`;
  const rowId = (row: number) => `${id}-row-${row}`;

  useEffect(() => {
    if (route.page !== 'search') isOwnStep.current = false;
  }, [route.page]);

  function type(text: string) {
    const isFirst = route.page !== 'search';
    if (isFirst) isOwnStep.current = true;
    onGoOn({ page: 'search', query: text }, isFirst ? 'push' : 'replace');
  }
  function stepOut() {
    if (isOwnStep.current) onBack();
    else if (query) type('');
  }
  const list = { listId, rowId, active, onActive: setActive };

  return {
    field: {
      ...list,
      field,
      query,
      onQuery: type,
      rows: rows.length,
      onOpen: results.openActive,
      onEscape: stepOut,
    },
    page: { ...list, query, found, limit, onOpen },
  };
}
