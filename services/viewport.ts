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
  const near = new Set<Element>();
  const observer = new IntersectionObserver((changes) => {
    const moved: [element: Element, isNear: boolean][] = [];
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) near.add(target);
      // The first answer for most of a long page: it is not near, and never was.
      else if (!near.delete(target)) continue;
      moved.push([target, isIntersecting]);
    }
    if (moved.length > 0) onChange(moved);
  }, OPTIONS);
  return {
    isNear(element) {
      const { top, bottom, width } = Element.prototype.getBoundingClientRect.call(element);
      const isNear = width > 0 && bottom > -MARGIN && top < innerHeight + MARGIN;
      if (isNear) near.add(element);
      return isNear;
    },
    watch: (element) => observer.observe(element),
    unwatch(element) {
      near.delete(element);
      observer.unobserve(element);
    },
    stop: () => observer.disconnect(),
  };
}
