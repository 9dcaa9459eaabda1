import { useEffect, useState } from 'preact/hooks';
import type { OwnHead, StoreFault } from '@/core/own/own-glossary';
import { listOwn, sweepRemoved } from '@/services/own-glossaries';
import { onOwnChange } from '@/services/own-store/change-notice';
import { OwnStoreError } from '@/services/own-store/database';

export interface Heads {
  /** `undefined` until they are at hand. */
  readonly heads: readonly OwnHead[] | undefined;
  readonly fault: StoreFault | undefined;
  /** Does something to the store; what it could not do is said. */
  readonly attempt: (work: Promise<unknown>) => void;
}

/** The reader's glossaries as they are now; those that were taken away on an earlier visit are let go of. */
export function useHeads(): Heads {
  const [heads, setHeads] = useState<readonly OwnHead[]>();
  const [fault, setFault] = useState<StoreFault>();
  const attempt = (work: Promise<unknown>) => {
    work.then(
      () => setFault(undefined),
      (error) => {
        if (!(error instanceof OwnStoreError)) throw error;
        setFault(error.fault);
      },
    );
  };
  useEffect(() => {
    const load = () => attempt(listOwn().then(setHeads));
    attempt(sweepRemoved());
    load();
    return onOwnChange(load);
  }, []);
  return { heads, fault, attempt };
}
