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

/** Calls back when an element comes near the viewport (or is shown) and when it leaves (or is hidden). */
export function watchViewport(
  onChange: (element: Element, isNear: boolean) => void,
): ViewportWatch {
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) onChange(target, isIntersecting);
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
