import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reference } from '@/core/views';

/** The address of a record's page, where records have pages; given by the surface around a view. */
export const Addresses = createContext<((reference: Reference) => string) | undefined>(undefined);

export interface OpenerProps {
  readonly to: Reference;
  readonly class?: string;
  /** What the pointer is told beyond the words: an entry's field. */
  readonly title?: string;
  readonly onOpen: (reference: Reference) => void;
  readonly children: ComponentChildren;
}

/**
 * Words that open a record: a link where records have addresses, so that the browser's own ways to
 * follow, copy and come back hold; a button elsewhere.
 */
export function Opener({ to, onOpen, children, ...look }: OpenerProps) {
  const addressOf = useContext(Addresses);
  if (addressOf) {
    return (
      <a {...look} href={addressOf(to)}>
        {children}
      </a>
    );
  }
  return (
    <button {...look} type="button" onClick={() => onOpen(to)}>
      {children}
    </button>
  );
}
