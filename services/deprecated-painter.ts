/** Paints terms that their glossary advises against in a way of their own; all others as before. */
import { isToAvoid } from '@/core/own/join-matches';
import type { Painter } from './painter';

const DEPRECATED = 'gloss-deprecated';

/** A painter that leaves ordinary marks to another one. */
export function withDeprecated(painter: Painter): Painter {
  const deprecated = new Highlight();
  const forced = matchMedia('(forced-colors: active)');
  let isHidden = false;
  const clear = () => {
    if (CSS.highlights.get(DEPRECATED) === deprecated) CSS.highlights.delete(DEPRECATED);
  };
  // Forced colours, and readers who see no marks before the pointer rests on one, see none of these.
  const register = () => {
    if (forced.matches || isHidden) clear();
    else if (CSS.highlights.get(DEPRECATED) !== deprecated) {
      CSS.highlights.set(DEPRECATED, deprecated);
    }
  };
  forced.addEventListener('change', register);
  return {
    ...painter,
    paint(ranges, matches) {
      register();
      // Where some text has gone, nobody knows any more which range is whose.
      const isKnown = ranges.length === matches.length;
      const isOwn = (_: StaticRange, index: number) => {
        const match = matches[index];
        return isKnown && match !== undefined && isToAvoid(match);
      };
      const own = ranges.filter(isOwn);
      const unpaint = painter.paint(
        ranges.filter((range, index) => !isOwn(range, index)),
        matches,
      );
      for (const range of own) deprecated.add(range);
      return () => {
        for (const range of own) deprecated.delete(range);
        unpaint();
      };
    },
    setStyle(style) {
      isHidden = style === 'hover';
      register();
      painter.setStyle(style);
    },
    stop() {
      forced.removeEventListener('change', register);
      deprecated.clear();
      clear();
      painter.stop();
    },
  };
}
