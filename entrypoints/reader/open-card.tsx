/** One open card: its place in the page, what is drawn in it, and where it stands. */
import { render } from 'preact';
import { Card } from '@/components/Card';
import css from '@/components/card.css?inline';
import { contains, isInCorridor, type Placement, type Point, place } from '@/core/place';
import type { Reference, View } from '@/core/views';
import { openCardHost } from '@/services/card-host';
import { pointAt } from '@/services/page-text/walk';
import type { Mark } from '../page/marking';
import { boxesOf } from '../page/page-block';

export interface OpenCard {
  readonly mark: Mark;
  holds(event: Event): boolean;
  /** Moves the keyboard's focus into the card; it goes back to where it was when the card closes. */
  focus(): void;
  /** Where the pointer is in relation to the card; `last` is where it was before. */
  placeOf(point: Point, last: Point, isOnTerm: boolean, event: Event): 'card' | 'corridor' | 'page';
  /** Puts the card beside its term again; false where the term or the card has gone from view. */
  reposition(): boolean;
  close(): void;
}

export interface CardOptions {
  readonly start: Reference;
  readonly first: View | undefined;
  readonly ask: (reference: Reference) => Promise<View | undefined>;
  readonly onClose: () => void;
}

/** px around a term's boxes that still count as on it. */
const TOLERANCE = 1;

/** Opens a card on the line of the mark that the pointer is on; `undefined` where the page has none for it. */
export function openCard(mark: Mark, at: Point, options: CardOptions): OpenCard | undefined {
  const { text } = mark.block;
  const boxes = boxesOf(text, mark.match);
  if (boxes.length === 0) return undefined;
  const host = openCardHost(pointAt(text, mark.match.start, false).node, css);
  if (!host) return undefined;
  const line = Math.max(
    0,
    boxes.findIndex((box) => isOn(box, at)),
  );
  let side: Placement['side'] = 'below';
  let leftAt: Point | undefined;
  let focusedBefore: Element | null = null;
  render(<Card {...options} />, host.layer);

  const reposition = () => {
    const now = boxesOf(text, mark.match);
    const own = now[line] ?? now[0];
    if (!own || isOutOfView(own)) return false;
    const size = host.naturalSize();
    if (!size) return false;
    const { direction } = getComputedStyle(text.root);
    const placed = place(own, size, viewportSize(), direction === 'rtl' ? 'right' : 'left');
    side = placed.side;
    host.moveTo(placed.left, placed.top, placed.maxHeight);
    return true;
  };
  host.onResize(reposition);
  reposition();

  return {
    mark,
    holds: host.holds,
    focus() {
      focusedBefore = document.activeElement;
      host.focus();
    },
    reposition,
    placeOf(point, last, isOnTerm, event) {
      if (host.holds(event)) {
        leftAt = undefined;
        return 'card';
      }
      if (isOnTerm) {
        leftAt = point;
        return 'page';
      }
      leftAt ??= last;
      const box = host.box();
      return box && isInCorridor(point, leftAt, box, side) ? 'corridor' : 'page';
    },
    close() {
      const goesBack = host.hasFocus();
      render(null, host.layer);
      host.remove();
      if (goesBack && focusedBefore instanceof HTMLElement)
        focusedBefore.focus({ preventScroll: true });
    },
  };
}

/** Whether a point is on a box of a term, or all but. */
export function isOn({ left, top, width, height }: DOMRect, point: Point): boolean {
  const grown = {
    left: left - TOLERANCE,
    top: top - TOLERANCE,
    width: width + 2 * TOLERANCE,
    height: height + 2 * TOLERANCE,
  };
  return contains(grown, point);
}

function viewportSize() {
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    width: clientWidth || innerWidth,
    height: clientHeight && document.compatMode === 'CSS1Compat' ? clientHeight : innerHeight,
  };
}

function isOutOfView(box: DOMRect): boolean {
  return box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
}
