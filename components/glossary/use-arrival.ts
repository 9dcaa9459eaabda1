import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How the reader came to a place. */
export type Arrival =
  /** By a link, or by opening the page. */
  | { readonly kind: 'new' }
  /** Back or forward, or by a reload: as the place was left. */
  | { readonly kind: 'again'; readonly left: Leaving }
  /** By what the reader does there, such as typing: nothing jumps. */
  | { readonly kind: 'going-on' };

/** How a place was left; lengths in CSS px. */
interface Leaving {
  readonly scroll: number;
  /** The link that was followed, and how far down the window it stood. */
  readonly link?: { readonly href: string; readonly top: number };
}

/**
 * Once a place is drawn: a new one begins at its top, its heading focused, so that it is read out;
 * one come back to is as it was left. The first place of all leaves the focus to the browser.
 */
export function useArrival(
  main: RefObject<HTMLElement | null>,
  arrival: Arrival,
  isDrawn: boolean,
) {
  const settled = useRef<Arrival>(undefined);
  useLayoutEffect(() => {
    if (!isDrawn || settled.current === arrival || !main.current) return;
    const isFirst = settled.current === undefined;
    settled.current = arrival;
    if (arrival.kind === 'going-on') return;
    const left: Leaving = arrival.kind === 'again' ? arrival.left : { scroll: 0 };
    const link = left.link && linkIn(main.current, left.link.href);
    window.scrollTo(0, left.scroll);
    // Groups above that are not laid out are taken for a little taller or lower than they were.
    if (link && left.link) window.scrollBy(0, link.getBoundingClientRect().top - left.link.top);
    if (!isFirst) (link ?? main.current.querySelector('h1'))?.focus({ preventScroll: true });
  }, [arrival, isDrawn]);
}

function linkIn(main: HTMLElement, href: string): HTMLElement | undefined {
  return main.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`) ?? undefined;
}
