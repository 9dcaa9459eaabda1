/** The terms of a tab with what glossary and reader say of them. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Contents } from '@/core/contents';
import { type ListedTerm, listedTerms } from '@/core/listed-terms';
import type { ReaderState } from '@/core/reader-state';
import { loadContents } from '@/services/glossary-file';
import type { Frames } from './use-frames';

/** What the built-in glossary holds, by name; `undefined` until it is at hand, which is soon. */
export function useContents(): Contents | undefined {
  const [contents, setContents] = useState<Contents>();
  useLayoutEffect(() => void loadContents().then(setContents), []);
  return contents;
}

/** The terms of a tab's frames as a list; empty until all that it needs is at hand. */
export function useTerms(
  frames: Frames['frames'],
  contents: Pick<Contents, 'entries'> | undefined,
  reader: ReaderState | undefined,
): readonly ListedTerm[] {
  return useMemo(() => {
    if (!frames || !contents || !reader) return [];
    return listedTerms(frames, contents.entries, new Set(Object.keys(reader.words.known)));
  }, [frames, contents, reader]);
}
