/** Follows what can be seen of this frame: of the page itself its viewport, of a frame in it less. */

export interface VisibleArea {
  readonly top: number;
  readonly bottom: number;
}

export interface VisibleAreaWatch {
  /** In px of this frame's viewport. */
  now(): VisibleArea;
  stop(): void;
}

/** The steps, of a frame's height, at which the browser tells that more or less of it can be seen. */
const STEPS = Array.from({ length: 21 }, (_, step) => step / 20);

/** Calls back when the frame has scrolled, or more or less of it can be seen. */
export function watchVisibleArea(onChange: () => void): VisibleAreaWatch {
  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal };
  window.addEventListener('scroll', onChange, options);
  window.addEventListener('resize', onChange, options);
  const isTop = window === window.top;
  let seen: VisibleArea = { top: 0, bottom: 0 };
  // Without a root of its own the observer cuts at all frames around this one.
  const observer = new IntersectionObserver(
    (entries) => {
      seen = entries.at(-1)?.intersectionRect ?? seen;
      onChange();
    },
    { threshold: STEPS },
  );
  if (!isTop) observer.observe(document.documentElement);
  return {
    now: () => (isTop ? { top: 0, bottom: innerHeight } : seen),
    stop() {
      stopped.abort();
      observer.disconnect();
    },
  };
}
