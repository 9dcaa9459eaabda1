import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '@/core/search';
import { type Find, type Found, useFound } from './use-found';

export interface ResultsOptions {
  readonly find: Find;
  /** What stands in the field. */
  readonly typed: string;
  /** Rows at most. */
  readonly limit: number;
  /** Which rows of what was found are listed; all without it. */
  readonly pick?: (rows: readonly SearchResult[]) => readonly SearchResult[];
  readonly onOpen: (result: SearchResult) => void;
}

export interface Results {
  readonly found: Found | undefined;
  readonly rows: readonly SearchResult[];
  /** The row that the keys have come to. */
  readonly active: number;
  readonly setActive: (row: number) => void;
  /**
   * Opens the active row of what is found for what stands in the field; where that is still being
   * sought, the first row once it is found.
   */
  readonly openActive: (inField: string) => void;
}

/** The list under a search field, and where the keys stand in it. */
export function useResults({ find, typed, limit, pick, onOpen }: ResultsOptions): Results {
  const found = useFound(find, typed, limit);
  const [active, setActive] = useState(0);
  /** What Enter was pressed on before its results were there. */
  const awaited = useRef<string>(undefined);
  const all = found?.rows ?? [];
  const rows = pick ? pick(all) : all;
  const isCurrent = found?.query === typed.trim();
  const open = (row: number) => {
    const result = rows[row];
    if (result) onOpen(result);
  };

  useEffect(() => {
    setActive(0);
    // Enter may have come before what it was pressed on is drawn: that is not typed over.
    if (awaited.current !== typed.trim()) awaited.current = undefined;
  }, [typed]);
  useEffect(() => {
    if (!isCurrent || awaited.current !== found?.query) return;
    awaited.current = undefined;
    open(0);
  }, [found]);

  return {
    found,
    rows,
    active,
    setActive,
    openActive(inField) {
      const query = inField.trim();
      if (found?.query === query) open(active);
      else awaited.current = query;
    },
  };
}
