/**
 * Keeps marks from crowding along a page's height. Only the browser knows where a match stands, and
 * asking it costs more than all else of choosing: so it is asked last, of what was chosen by words
 * and is about to be painted.
 */
import { createLine } from './crowding';
import type { Amount } from './settings';
import { mostOf } from './spend';

/** CSS px of a page's height: 800, and a line of text that shows at either end. */
const HEIGHT = 850;

/** A chosen match on its way to being painted. */
export interface PlacedMark {
  /** As a match's. */
  readonly weight: number;
  /** Where it stands, in CSS px from the page's top; `undefined` where that cannot be told. */
  readonly top: number | undefined;
}

/**
 * Those for which there is no room: no `HEIGHT` px may hold more than twice the marks that a stretch
 * of words may. `shown` are the tops of marks that stay; the more specialised ones have their room
 * first, of equal ones those that come first.
 */
export function withoutRoom<Item extends PlacedMark>(
  items: readonly Item[],
  shown: readonly (number | undefined)[],
  amount: Amount,
): Set<Item> {
  const most = 2 * mostOf(amount);
  const line = createLine(HEIGHT);
  for (const top of shown) if (top !== undefined) line.add(top);
  const left = new Set<Item>();
  for (const item of items.toSorted((a, b) => b.weight - a.weight)) {
    if (item.top === undefined) continue;
    if (line.hasRoom(item.top, most)) line.add(item.top);
    else left.add(item);
  }
  return left;
}
