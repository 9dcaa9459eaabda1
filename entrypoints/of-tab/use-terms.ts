/** The terms of a tab with what glossary and reader say of them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ListedTerm, listedTerms } from '@/core/listed-terms';
import type { ReaderState } from '@/core/reader-state';
import type { Glossary } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import type { Frames } from './use-frames';

/** The built-in glossary; `undefined` until it is at hand. */
export function useGlossary(): Glossary | undefined {
  const [glossary, setGlossary] = useState<Glossary>();
  useEffect(() => void loadGlossary().then(setGlossary), []);
  return glossary;
}

/** The terms of a tab's frames as a list; empty until all that it needs is at hand. */
export function useTerms(
  frames: Frames['frames'],
  glossary: Glossary | undefined,
  reader: ReaderState | undefined,
): readonly ListedTerm[] {
  return useMemo(() => {
    if (!frames || !glossary || !reader) return [];
    return listedTerms(frames, glossary.entries, new Set(Object.keys(reader.words.known)));
  }, [frames, glossary, reader]);
}
