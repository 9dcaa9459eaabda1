import { useEffect, useState } from 'preact/hooks';
import { words } from '../words';

/** Something that has just been done, and how it is taken back. */
export interface Done {
  readonly text: string;
  readonly undo?: () => void;
}

export interface UndoBarProps {
  readonly done: Done | undefined;
  readonly onGone: () => void;
}

/** ms for which it stands, if nobody is about to use it. */
const STANDS = 6000;

/** Says what was done and offers to take it back; goes by itself, but never from under the pointer or the focus. */
export function UndoBar({ done, onGone }: UndoBarProps) {
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (!done || isHeld) return undefined;
    const timer = setTimeout(onGone, STANDS);
    return () => clearTimeout(timer);
  }, [done, isHeld]);

  function takeBack() {
    done?.undo?.();
    setHeld(false);
    onGone();
  }

  return (
    <div
      class="undo-bar"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {done && (
        <p>
          {done.text}
          {done.undo && (
            <button type="button" onClick={takeBack}>
              {words.glossary.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
