import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ListedTerm } from '@/core/listed-terms';
import { hasModifier, rowAfter } from './steering';
import { TermRow } from './TermRow';

export interface TermListProps {
  readonly terms: readonly ListedTerm[];
  readonly onReveal: (term: ListedTerm) => void;
  /** The pointer or the focus has come to a row; `undefined` when the pointer has left them all. */
  readonly onPoint: (term: ListedTerm | undefined) => void;
}

/**
 * Terms of the page as rows. Tab stops at one of them, so that what is below a long list is one key
 * away; Up, Down, Home and End lead to the others.
 */
export function TermList({ terms, onReveal, onPoint }: TermListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [reached, setReached] = useState<string>();
  const stop = Math.max(
    0,
    terms.findIndex(({ id }) => id === reached),
  );

  function point(term: ListedTerm, isFocused: boolean) {
    if (isFocused) setReached(term.id);
    onPoint(term);
  }
  function steer(event: TargetedKeyboardEvent<HTMLOListElement>) {
    const next = rowAfter(event.key, stop, terms.length);
    if (next === undefined || hasModifier(event)) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('.term')[next]?.focus();
  }

  return (
    <ol class="terms" ref={list} onKeyDown={steer} onPointerLeave={() => onPoint(undefined)}>
      {terms.map((term, row) => (
        <TermRow
          key={term.id}
          term={term}
          isStop={row === stop}
          onReveal={onReveal}
          onPoint={point}
        />
      ))}
    </ol>
  );
}
