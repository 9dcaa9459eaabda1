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
  /** Opens the active row; where what is typed is still being sought, the first row once it is found. */
  readonly openActive: () => void;
}

/** The list under a search field, and where the keys stand in it. */
export function useResults({ find, typed, limit, pick, onOpen }: ResultsOptions): Results {
  const found = useFound(find, typed, limit);
  const [active, setActive] = useState(0);
  const isAwaited = useRef(false);
  const all = found?.rows ?? [];
  const rows = pick ? pick(all) : all;
  const isCurrent = found?.query === typed.trim();
  const open = (row: number) => {
    const result = rows[row];
    if (result) onOpen(result);
  };

  useEffect(() => {
    setActive(0);
    isAwaited.current = false;
  }, [typed]);
  useEffect(() => {
    if (!isCurrent || !isAwaited.current) return;
    isAwaited.current = false;
    open(0);
  }, [found]);

  return {
    found,
    rows,
    active,
    setActive,
    openActive() {
      if (isCurrent) open(active);
      else isAwaited.current = true;
    },
  };
}
