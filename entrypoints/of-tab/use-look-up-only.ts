/** Whether the reader wants nothing of Gloss in pages, and whether that is the reader's to say. */
import { useEffect, useState } from 'preact/hooks';
import type { ReaderState } from '@/core/reader-state';
import { loadPolicy } from '@/services/reader-store';

export interface LookUpOnly {
  readonly isOn: boolean;
  /** The reader's organisation has settled it. */
  readonly isLocked: boolean;
}

/** Asks for the policy only where the mode is on: nobody else has a use for the answer. */
export function useLookUpOnly(reader: ReaderState | undefined): LookUpOnly {
  const isOn = reader?.settings.lookUpOnly ?? false;
  const [isLocked, setLocked] = useState(true);
  useEffect(() => {
    if (!isOn) return;
    void loadPolicy().then(({ policy }) => setLocked(policy.locked.includes('lookUpOnly')));
  }, [isOn]);
  return { isOn, isLocked };
}
