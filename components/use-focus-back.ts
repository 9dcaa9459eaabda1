import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus back to what had it when the part that it stands in was hidden. */
export function useFocusBack(part: RefObject<HTMLElement | null>, isHidden: boolean): void {
  const last = useRef<HTMLElement>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      last.current = event.target as HTMLElement;
    };
    part.current?.addEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (!isHidden) last.current?.focus();
  }, [isHidden]);
}
