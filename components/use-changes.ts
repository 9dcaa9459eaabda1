import { useState } from 'preact/hooks';
import type { MeaningLeft } from './meaning-left';
import { type Notice, type Undoable, useNotice } from './use-notice';

export interface ChangesOptions {
  readonly context: { readonly saved: ReadonlySet<string>; readonly known: ReadonlySet<string> };
  readonly onChange: (change: Undoable) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export interface Changes {
  readonly notice: Notice | undefined;
  /** Whether an entry is saved or known, by what was so before and what has been done since. */
  isOn(kind: 'saved' | 'known', id: string): boolean;
  /** `left`: what the words under the card still mean if it rules out a meaning of theirs. */
  make(change: Undoable, left: MeaningLeft | undefined): void;
  undo(change: Undoable): void;
  copy(text: string): Promise<void>;
}

/** What the reader does in a card: each deed is said for a while, and the card may end with it. */
export function useChanges(options: ChangesOptions, isHeld: boolean): Changes {
  const { context, onChange, onCopy, onClose } = options;
  const [made, setMade] = useState<readonly Undoable[]>([]);
  const [notice, setNotice] = useNotice(isHeld, (ended) => {
    if (ended.kind === 'changed' && leavesNothing(ended.change)) onClose();
  });
  function send(change: Undoable) {
    setMade((before) => [...before, change]);
    onChange(change);
  }
  return {
    notice,
    isOn(kind, id) {
      const last = made.findLast((change) => change.kind === kind && change.id === id);
      return last ? last.on : context[kind].has(id);
    },
    make(change, left) {
      send(change);
      setNotice({ kind: 'changed', change, left });
    },
    undo(change) {
      send({ ...change, on: !change.on });
      setNotice(undefined);
    },
    async copy(text) {
      setNotice({ kind: (await onCopy(text)) ? 'copied' : 'not-copied' });
    },
  };
}

/** Whether the mark under the card is gone: then there is nothing left to show. */
function leavesNothing({ kind, on }: Undoable): boolean {
  return on && kind !== 'saved';
}
