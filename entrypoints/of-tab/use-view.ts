/** Shows records of all glossaries, and notes that the reader has looked them up. */
import { useEffect } from 'preact/hooks';
import type { Reference, View } from '@/core/views';
import { loadGlossary } from '@/services/glossary-file';
import { ask } from '@/services/messaging';
import { viewOf } from '../own/viewing';

/** The way to a record's view. The glossary is fetched once all that stands there first is drawn. */
export function useView(): (reference: Reference) => Promise<View | undefined> {
  useEffect(() => void loadGlossary(), []);
  return async (reference) => {
    const view = await viewOf(reference);
    if (view) void ask({ type: 'change', change: { kind: 'opened', reference } });
    return view;
  };
}
