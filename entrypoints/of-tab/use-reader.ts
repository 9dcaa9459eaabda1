/** What the reader has set and said, kept up to date. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReaderState } from '@/core/reader-state';
import { loadReader, onReaderChange } from '@/services/reader-store';

/** The reader's state; `undefined` until it has been read. */
export function useReader(): ReaderState | undefined {
  const [reader, setReader] = useState<ReaderState>();
  // At once, and not only after the first frame, which has nothing to show without it.
  useLayoutEffect(() => {
    void loadReader().then(setReader);
    return onReaderChange(setReader);
  }, []);
  return reader;
}
