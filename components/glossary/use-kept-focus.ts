import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What was pressed may be gone with the press, and the focus with it: when `state` changes so, the
 * first element of `selectors` that is there takes the focus over.
 */
export function useKeptFocus<Root extends HTMLElement>(
  state: string,
  ...selectors: readonly string[]
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const before = useRef(state);
  // Asked before the page changes: afterwards nobody knows where the focus was.
  const hadFocus = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const isLost = hadFocus && document.activeElement === document.body;
    if (state !== before.current && isLost) {
      const targets = selectors.map((selector) =>
        root.current?.querySelector<HTMLElement>(selector),
      );
      targets.find(Boolean)?.focus();
    }
    before.current = state;
  }, [state]);
  return root;
}
