/** Shows records of the glossary, and notes that the reader has looked them up. */
import { useEffect, useRef } from 'preact/hooks';
import { createViewer, type Reference, type View, type Viewer } from '@/core/views';
import { loadGlossary } from '@/services/glossary-file';
import { ask } from '@/services/messaging';

/** The way to a record's view. The glossary is fetched once all that stands there first is drawn. */
export function useView(): (reference: Reference) => Promise<View | undefined> {
  const viewer = useRef<Viewer>(undefined);
  const ready = async () => {
    viewer.current ??= createViewer(await loadGlossary());
    return viewer.current;
  };
  useEffect(() => void ready(), []);
  return async (reference) => {
    const view = (await ready()).view(reference);
    if (view) void ask({ type: 'change', change: { kind: 'opened', reference } });
    return view;
  };
}
