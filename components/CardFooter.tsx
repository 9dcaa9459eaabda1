import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hasLostFocus } from './focus';
import type { MeaningLeft } from './meaning-left';
import type { Notice, Undoable } from './use-notice';
import { fill, words } from './words';

export interface CardFooterProps {
  readonly notice: Notice | undefined;
  readonly onUndo: (change: Undoable) => void;
  /** What can be done; gives way to what was done. */
  readonly children: ComponentChildren;
}

/** The foot of a card: what was just done and the way to undo it, else what can be done. */
export function CardFooter({ notice, onUndo, children }: CardFooterProps) {
  const root = useRef<HTMLElement>(null);
  const isFirst = useRef(true);

  // The button that was pressed has given way to another: the focus goes there with the eyes.
  useLayoutEffect(() => {
    if (!isFirst.current && root.current && hasLostFocus(root.current)) {
      root.current.querySelector('button')?.focus();
    }
    isFirst.current = false;
  }, [notice]);

  return (
    <footer class="foot" ref={root}>
      <p class="done" role="status">
        {notice && saidOf(notice)}
      </p>
      {notice?.kind === 'changed' && (
        <button type="button" class="undo" onClick={() => onUndo(notice.change)}>
          {words.actions.undo}
        </button>
      )}
      {!notice && children}
    </footer>
  );
}

function saidOf(notice: Notice): string {
  const { done } = words;
  if (notice.kind !== 'changed') return notice.kind === 'copied' ? done.copied : done.notCopied;
  const { kind, on } = notice.change;
  switch (kind) {
    case 'saved':
      return on ? done.saved : done.unsaved;
    case 'known':
      return on ? done.known : done.unknown;
    case 'not-here':
      return saidOfLeft(notice.left);
    case 'site-off':
      return done.siteOff;
  }
}

function saidOfLeft(left: MeaningLeft | undefined): string {
  const { done } = words;
  switch (left?.kind) {
    case undefined:
      return done.notHere;
    case 'other':
      return fill(done.notHereBut, left.headword);
    case 'some':
      return done.ruledOut;
  }
}
