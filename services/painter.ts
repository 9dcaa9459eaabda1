/**
 * Paints marks as CSS custom highlights: nothing of the page's DOM is touched, and static ranges
 * cost the page nothing when it changes. Pages can read and clear the registry, so ours is checked
 * again before painting and never trusted as our own record.
 */

import type { Match } from '@/core/judge';

/** How marks look; `hover`: not at all until the pointer rests on one. */
type MarkStyle = 'dotted' | 'solid' | 'tint' | 'hover';

/** Names that pages can see; they tell what every mark looks like, never what it means. */
const ORDINARY = 'gloss';
const CURRENT = 'gloss-current';

export interface Painter {
  /** Paints spans, `matches` of which it is told too; returns the painting's undoing. */
  paint(ranges: readonly StaticRange[], matches: readonly Match[]): () => void;
  /** Shows which mark the open card belongs to, or none. */
  emphasise(ranges: readonly StaticRange[]): void;
  /** How all marks look from now on. */
  setStyle(style: MarkStyle): void;
  stop(): void;
}

/** `undefined` where the browser has no custom highlights. */
export function createPainter(): Painter | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  const ordinary = new Highlight();
  const current = new Highlight();
  current.priority = 1;
  let name = ORDINARY;
  // With forced colours Chromium paints whatever is highlighted as if it were selected, and no style
  // sheet of ours can say otherwise (seen in 156): marks show themselves then as those of `hover` do.
  const forced = matchMedia('(forced-colors: active)');
  const clear = (as: string, highlight: Highlight) => {
    if (CSS.highlights.get(as) === highlight) CSS.highlights.delete(as);
  };
  const register = () => {
    if (forced.matches) clear(name, ordinary);
    else if (CSS.highlights.get(name) !== ordinary) CSS.highlights.set(name, ordinary);
    if (CSS.highlights.get(CURRENT) !== current) CSS.highlights.set(CURRENT, current);
  };
  forced.addEventListener('change', register);
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
    setStyle(style) {
      clear(name, ordinary);
      name = style === 'dotted' ? ORDINARY : `${ORDINARY}-${style}`;
      register();
    },
    stop() {
      forced.removeEventListener('change', register);
      ordinary.clear();
      current.clear();
      clear(name, ordinary);
      clear(CURRENT, current);
    },
  };
}
