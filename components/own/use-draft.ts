import { useState } from 'preact/hooks';

/** Drafts that outlive their page, by name. */
export interface DraftShelf {
  load(name: string): unknown;
  keep(name: string, draft: unknown): void;
  drop(name: string): void;
}

export interface WrittenDraft<Draft> {
  readonly draft: Draft;
  /** It was found where an earlier visit had left it. */
  readonly isFound: boolean;
  readonly set: (draft: Draft) => void;
  /** Lets go of what was typed, and begins again. */
  readonly startOver: () => void;
  /** It has been stored: nothing need be kept any more. */
  readonly done: () => void;
}

/**
 * A draft that is kept at every change, under the name of what is written, so that closing the page
 * by accident loses nothing. `read` gives the draft in what was kept, or `undefined` where that is
 * none (any more).
 */
export function useDraft<Draft>(
  shelf: DraftShelf,
  name: string,
  start: Draft,
  read: (kept: unknown) => Draft | undefined,
): WrittenDraft<Draft> {
  const [found] = useState(() => read(shelf.load(name)));
  const [draft, setDraft] = useState(found ?? start);
  const [isFound, setFound] = useState(found !== undefined);
  return {
    draft,
    isFound,
    set(next) {
      setDraft(next);
      shelf.keep(name, next);
    },
    startOver() {
      setDraft(start);
      setFound(false);
      shelf.drop(name);
    },
    done: () => shelf.drop(name),
  };
}
