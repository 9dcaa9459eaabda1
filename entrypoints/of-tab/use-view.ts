/** Shows records of the glossary, and notes that the reader has looked them up. */
import { useMemo } from 'preact/hooks';
import { createViewer, type Reference, type View } from '@/core/views';
import type { Glossary } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import { ask } from '@/services/messaging';

/** The way to a record's view; it waits for the glossary where that is not yet at hand. */
export function useView(
  glossary: Glossary | undefined,
): (reference: Reference) => Promise<View | undefined> {
  const viewer = useMemo(() => glossary && createViewer(glossary), [glossary]);
  return async (reference) => {
    const view = (viewer ?? createViewer(await loadGlossary())).view(reference);
    if (view) void ask({ type: 'change', change: { kind: 'opened', reference } });
    return view;
  };
}
