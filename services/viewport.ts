/** Tells which elements are near the viewport: only their marks are painted. */

/** CSS px around the viewport that count as near. */
const MARGIN = 1000;

/**
 * A long page has thousands of blocks, and a browser looks at all of them in each frame in which
 * anything moved: asking less often costs a page that changes much a fraction. `delay` is in ms.
 */
const OPTIONS: IntersectionObserverInit & { readonly delay: number } = {
  rootMargin: `${MARGIN}px`,
  delay: 150,
};

export interface ViewportWatch {
  /** Whether an element is near right now. Asks the page for its layout: for few elements only. */
  isNear(element: Element): boolean;
  watch(element: Element): void;
  unwatch(element: Element): void;
  stop(): void;
}

/**
 * Calls back when elements come near the viewport (or are shown) and when they leave (or are
 * hidden), with each and whether it is near.
 */
export function watchViewport(
  onChange: (moved: readonly (readonly [element: Element, isNear: boolean])[]) => void,
): ViewportWatch {
  const observer = new IntersectionObserver((changes) => {
    onChange(changes.map(({ target, isIntersecting }) => [target, isIntersecting]));
  }, OPTIONS);
  return {
    isNear(element) {
      const { top, bottom, width } = Element.prototype.getBoundingClientRect.call(element);
      return width > 0 && bottom > -MARGIN && top < innerHeight + MARGIN;
    },
    watch: (element) => observer.observe(element),
    unwatch: (element) => observer.unobserve(element),
    stop: () => observer.disconnect(),
  };
}
