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
    if (!isFirst) (link ?? main.current.querySelector('h1'))?.focus({ preventScroll: true });
    if (link && left.link) holdAt(link, left.link.top);
  }, [arrival, isDrawn]);
}

/** Frames in which groups that come into view take on their own height. */
const SETTLING_FRAMES = 10;

/**
 * Scrolls an element to where it stood in the window. Groups that were not laid out are taken for a
 * little taller or lower than they are, until a frame or two after they have come into view; a
 * reader who scrolls meanwhile has their way.
 */
function holdAt(element: HTMLElement, top: number): void {
  const moved = new AbortController();
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown', 'hashchange']) {
    const options = { signal: moved.signal, passive: true };
    addEventListener(type, () => moved.abort(), options);
  }
  let frames = 0;
  const correct = () => {
    if (moved.signal.aborted || !element.isConnected) return;
    window.scrollBy(0, element.getBoundingClientRect().top - top);
    if (++frames < SETTLING_FRAMES) requestAnimationFrame(correct);
    else moved.abort();
  };
  correct();
}

function linkIn(main: HTMLElement, href: string): HTMLElement | undefined {
  return main.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`) ?? undefined;
}
