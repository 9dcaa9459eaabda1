import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words';

export interface UndoNoticeProps {
  readonly done: string;
  readonly undone: string;
  /** Resolves to whether it was undone. */
  readonly onUndo: () => Promise<boolean>;
}

/** Says what has been done, with the way back; it has the focus, since what was pressed is gone. */
export function UndoNotice({ done, undone, onUndo }: UndoNoticeProps) {
  const [isUndone, setUndone] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), [isUndone]);
  return (
    <div class="undo-notice">
      <p ref={text} tabIndex={-1} role="status">
        {isUndone ? undone : done}
      </p>
      {!isUndone && (
        <button type="button" class="action" onClick={async () => setUndone(await onUndo())}>
          {words.settings.undo}
        </button>
      )}
    </div>
  );
}
