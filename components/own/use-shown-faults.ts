import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftFault } from '@/core/writing/draft-fault';

export interface ShownFaults {
  /** Those that may be said by now. */
  readonly shown: readonly DraftFault[];
  readonly onLeft: (field: string) => void;
  /** All may be said: the reader has tried to store the draft. */
  readonly showAll: () => void;
}

/** Faults are said once their field has been left, or once the reader has tried to store the draft. */
export function useShownFaults(faults: readonly DraftFault[], showsAll: boolean): ShownFaults {
  const left = useRef(new Set<string>());
  const [isAll, setAll] = useState(showsAll);
  const [, redraw] = useState(0);
  const afterPress = useAfterPress();
  return {
    shown: faults.filter(({ field }) => isAll || left.current.has(field)),
    onLeft(field) {
      left.current.add(field);
      afterPress(() => redraw((count) => count + 1));
    },
    showAll: () => setAll(true),
  };
}

/**
 * Does something once no button of the pointer is held: a line that appears while one is would move
 * what is being pressed away from under it, and the press would be lost.
 */
function useAfterPress(): (work: () => void) => void {
  const isHeld = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    const release = () => {
      isHeld.current = false;
      // The click comes right after the release.
      setTimeout(() => {
        for (const work of waiting.current.splice(0)) work();
      });
    };
    const press = () => {
      isHeld.current = true;
    };
    document.addEventListener('pointerdown', press, options);
    document.addEventListener('pointerup', release, options);
    document.addEventListener('pointercancel', release, options);
    return () => stop.abort();
  }, []);
  return (work) => {
    if (isHeld.current) waiting.current.push(work);
    else work();
  };
}
