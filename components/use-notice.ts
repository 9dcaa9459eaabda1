import { useEffect, useState } from 'preact/hooks';
import type { Change } from '@/core/reader-state';
import type { MeaningLeft } from './meaning-left';

/** Changes that a card makes, each of which can be undone. */
export type Undoable = Extract<Change, { readonly on: boolean }>;

/** What has just been done, as the card says for a while. */
export type Notice =
  | {
      readonly kind: 'changed';
      readonly change: Undoable;
      /** What the words under the card still mean where it has ruled out a meaning of theirs. */
      readonly left?: MeaningLeft | undefined;
    }
  | { readonly kind: 'copied' | 'not-copied' };

/** How long a notice stays, in ms: what can be undone for longer. */
export const NOTICE_TIME = { undo: 6000, plain: 3000 } as const;

/**
 * The notice that stands, and the way to set one. It goes by itself; while the reader is held up
 * (`isHeld`: pointer or keyboard are in the card) it stays, and begins anew when that ends.
 */
export function useNotice(
  isHeld: boolean,
  onEnd: (notice: Notice) => void,
): [Notice | undefined, (notice: Notice | undefined) => void] {
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => {
    if (!notice || isHeld) return undefined;
    const time = notice.kind === 'changed' ? NOTICE_TIME.undo : NOTICE_TIME.plain;
    const timer = setTimeout(() => {
      setNotice(undefined);
      onEnd(notice);
    }, time);
    return () => clearTimeout(timer);
  }, [notice, isHeld]);
  return [notice, setNotice];
}
