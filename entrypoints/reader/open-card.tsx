/** One open card: its place in the page, what is drawn in it, and where it stands. */
import { render } from 'preact';
import { Card, type CardProps } from '@/components/Card';
import css from '@/components/card-frame.css?inline';
import { isInCorridor, type Placement, type Point, place } from '@/core/place';
import { type CardHost, type CardShape, openCardHost } from '@/services/card-host';
import { pointAt } from '@/services/page-text/walk';
import { watchSheet } from '@/services/sheet';
import type { Mark } from '../page/marking';
import { boxesOf } from '../page/page-block';
import { HANDS, ownVoice } from './card-hands';
import { isOn } from './find-marks';

export interface OpenCard {
  readonly mark: Mark;
  holds(event: Event): boolean;
  hasFocus(): boolean;
  /** Moves the keyboard's focus into the card; it goes back to where it was when the card closes. */
  focus(): void;
  /** Where the pointer is in relation to the card; `last` is where it was before. */
  placeOf(point: Point, last: Point, isOnTerm: boolean, event: Event): 'card' | 'corridor' | 'page';
  /** Puts the card beside its term again; false where the term or the card has gone from view. */
  reposition(): boolean;
  close(): void;
}

export type CardOptions = Pick<
  CardProps,
  'start' | 'first' | 'context' | 'onChange' | 'onShow' | 'onClose'
>;

/** Opens a card on the line of the mark that the pointer is on; `undefined` where the page has none for it. */
export function openCard(
  mark: Mark,
  at: Point,
  shape: CardShape,
  options: CardOptions,
): OpenCard | undefined {
  const { text } = mark.block;
  const boxes = boxesOf(text, mark.match);
  if (boxes.length === 0) return undefined;
  const host = openCardHost(pointAt(text, mark.match.start, false).node, css, shape);
  if (!host) return undefined;
  let isClosed = false;
  const draw = () => {
    if (isClosed) return;
    render(<Card {...HANDS} {...options} shape={shape} voice={ownVoice(draw)} />, host.layer);
  };
  draw();
  const unwatch = shape === 'sheet' ? watchSheet(host.layer, options.onClose) : undefined;
  const line = boxes.findIndex((box) => isOn(box, at));
  const standing = shape === 'sheet' ? SHEET : stand(mark, Math.max(0, line), host);
  const focus = focusIn(host);

  return {
    mark,
    holds: host.holds,
    ...focus,
    ...standing,
    close() {
      isClosed = true;
      const giveBack = focus.beforeClosing();
      unwatch?.();
      render(null, host.layer);
      host.remove();
      giveBack();
    },
  };
}

type Standing = Pick<OpenCard, 'placeOf' | 'reposition'>;

/** A sheet stands where it stands. */
const SHEET: Standing = { placeOf: () => 'card', reposition: () => true };

/** Puts a card beside a line of its mark and keeps it there. */
function stand({ block: { text }, match }: Mark, line: number, host: CardHost): Standing {
  let side: Placement['side'] = 'below';
  let leftAt: Point | undefined;
  const reposition = () => {
    const now = boxesOf(text, match);
    const own = now[line] ?? now[0];
    if (!own || isOutOfView(own)) return false;
    const viewport = viewportSize();
    const size = host.naturalSize(viewport.width);
    if (!size) return false;
    const { direction } = getComputedStyle(text.root);
    const placed = place(own, size, viewport, direction === 'rtl' ? 'right' : 'left');
    side = placed.side;
    host.moveTo(placed.left, placed.top, placed.maxHeight);
    return true;
  };
  host.onResize(reposition);
  reposition();
  return {
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
  };
}

/** The keyboard's focus: into the card, and back to where it was. */
function focusIn(host: CardHost) {
  let before: Element | null = null;
  return {
    hasFocus: host.hasFocus,
    focus() {
      before = activeElement();
      host.focus();
    },
    /** To be called while the card is still there; gives what hands the focus back. */
    beforeClosing() {
      const goesBack = host.hasFocus();
      return () => {
        if (goesBack && before instanceof HTMLElement) before.focus({ preventScroll: true });
      };
    },
  };
}

/** What has the focus, in open shadow trees too. */
function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
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
