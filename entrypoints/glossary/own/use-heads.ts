import { useEffect, useState } from 'preact/hooks';
import type { OwnHead, StoreFault } from '@/core/own/own-glossary';
import { listOwn, sweepRemoved } from '@/services/own-glossaries';
import { onOwnChange } from '@/services/own-store/change-notice';
import { OwnStoreError } from '@/services/own-store/database';

export interface Heads {
  /** `undefined` until they are at hand. */
  readonly heads: readonly OwnHead[] | undefined;
  readonly fault: StoreFault | undefined;
  /**
   * Does something to the store; what it could not do is said. `foreseen` is what becomes of the
   * glossaries: it is shown at once, so that a switch does not swing back until it is stored.
   */
  readonly attempt: (work: Promise<unknown>, foreseen?: Foreseen) => void;
}

type Foreseen = (head: OwnHead) => OwnHead;

/** The reader's glossaries as they are now; those that were taken away on an earlier visit are let go of. */
export function useHeads(): Heads {
  const [heads, setHeads] = useState<readonly OwnHead[]>();
  const [fault, setFault] = useState<StoreFault>();
  const load = () => {
    listOwn().then(setHeads, tell);
  };
  function tell(error: unknown) {
    if (!(error instanceof OwnStoreError)) throw error;
    setFault(error.fault);
  }
  const attempt = (work: Promise<unknown>, foreseen?: Foreseen) => {
    if (foreseen) setHeads((before) => before?.map(foreseen));
    work
      .then(() => setFault(undefined), tell)
      // What was foreseen and has not come is taken back.
      .finally(load);
  };
  useEffect(() => {
    attempt(sweepRemoved());
    load();
    return onOwnChange(load);
  }, []);
  return { heads, fault, attempt };
}
