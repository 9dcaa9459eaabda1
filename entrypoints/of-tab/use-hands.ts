/** What popup and panel do with what they show. */
import { useMemo } from 'preact/hooks';
import type { ViewHands } from '@/components/ViewActions';
import type { ReaderState } from '@/core/reader-state';
import { placeOf } from '@/core/routes';
import { ask } from '@/services/messaging';

/** The hands for views, with what the reader has saved and knows. */
export function useHands(words: ReaderState['words'] | undefined): ViewHands {
  return useMemo(
    () => ({
      saved: new Set(Object.keys(words?.saved ?? {})),
      known: new Set(Object.keys(words?.known ?? {})),
      onChange: (change) => void ask({ type: 'change', change }),
      onOpenPage: (reference) => void ask({ type: 'open-glossary', place: placeOf(reference) }),
    }),
    [words],
  );
}
