/**
 * Paints marks as CSS custom highlights: nothing of the page's DOM is touched, and static ranges
 * cost the page nothing when it changes. Pages can read and clear the registry, so ours is checked
 * again before painting and never trusted as our own record.
 */

/** Names that pages can see; they tell what every mark looks like, never what it means. */
export const HIGHLIGHTS = { ordinary: 'gloss', current: 'gloss-current' } as const;

export interface Painter {
  /** Paints spans; returns the painting's undoing. */
  paint(ranges: readonly StaticRange[]): () => void;
  /** Shows which mark the open card belongs to, or none. */
  emphasise(ranges: readonly StaticRange[]): void;
  stop(): void;
}

/** `undefined` where the browser has no custom highlights. */
export function createPainter(): Painter | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  const ordinary = new Highlight();
  const current = new Highlight();
  current.priority = 1;
  const register = () => {
    if (CSS.highlights.get(HIGHLIGHTS.ordinary) !== ordinary) {
      CSS.highlights.set(HIGHLIGHTS.ordinary, ordinary);
    }
    if (CSS.highlights.get(HIGHLIGHTS.current) !== current) {
      CSS.highlights.set(HIGHLIGHTS.current, current);
    }
  };
  return {
    paint(ranges) {
      register();
      for (const range of ranges) ordinary.add(range);
      return () => {
        for (const range of ranges) ordinary.delete(range);
      };
    },
    emphasise(ranges) {
      current.clear();
      for (const range of ranges) current.add(range);
    },
    stop() {
      ordinary.clear();
      current.clear();
      if (CSS.highlights.get(HIGHLIGHTS.ordinary) === ordinary) {
        CSS.highlights.delete(HIGHLIGHTS.ordinary);
      }
      if (CSS.highlights.get(HIGHLIGHTS.current) === current) {
        CSS.highlights.delete(HIGHLIGHTS.current);
      }
    },
  };
}
