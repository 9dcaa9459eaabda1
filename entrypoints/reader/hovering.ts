/** Opens and closes cards as the reader's pointer and keys ask for it. */
import { cameTo, type Hand, parked } from '@/core/hand';
import {
  type HoverEvent,
  type HoverState,
  hover,
  idle,
  nextTick,
  type PointerSample,
  pointerSpeed,
  shownTerm,
  termsIn,
} from '@/core/hover';
import type { Point } from '@/core/place';
import { isAlive } from '@/services/messaging';
import type { Painter } from '@/services/painter';
import { hasFocusedControl, listenToInput, type PointerPlace } from '@/services/pointer';
import type { Mark, PageMarking } from '../page/marking';
import { boxesOf } from '../page/page-block';
import type { Interest } from '../page/reader-program';
import { isSamePlace, markAtPoint } from './find-marks';
import { createShownCard, type Manner, referenceOf } from './shown-card';
import { viewOf } from './views';

export interface Hovering {
  /** The mark whose card is open. */
  shown(): Mark | undefined;
  /** Opens the card of a mark, as a click on it does; `takesFocus`: at once, or when Enter is pressed. */
  open(mark: Mark, takesFocus: boolean): void;
  /** `isLeaving`: not even a card stays that could undo it. */
  stop(isLeaving?: boolean): void;
}

/** ms without a move after which the pointer is at rest, however fast it came. */
const REST = 50;
/** The widest viewport, in CSS px, in which a tap opens a sheet. */
const SHEET_WIDTH = 768;

/** Starts to open and close cards for the marks of this frame; `from` is what the reader did before. */
export function startHovering(
  marking: PageMarking,
  painter: Painter,
  from: Interest | undefined,
): Hovering {
  const stopped = new AbortController();
  /** Gloss is off here; a card that can undo that is still open. */
  let isEnding = false;
  let state: HoverState<Mark> = idle();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let samples: readonly PointerSample[] = [];
  let hand: Hand = {};
  let last: PointerPlace = { x: 0, y: 0, time: 0, isKeyHeld: false, isTouch: false };
  let manner: Manner = { at: last, shape: 'beside', takesFocus: false };
  /** A card that keys have opened: Enter leads into it. */
  let isByKeys = false;
  let isPressInCard = false;

  const send = (event: HoverEvent<Mark>) => {
    const before = state;
    state = hover(state, event, marking.settings());
    if (state === before) return;
    // What the card will need is fetched while the hover delay runs.
    if (state.mode === 'armed') void viewOf(referenceOf(state.term));
    shown.show(shownTerm(state), manner);
    if (state.mode === 'pinned') shown.pinned();
    if (isEnding && !shown.card) end();
    clearTimeout(timer);
    const due = nextTick(state);
    if (due !== undefined) {
      // Timers drop fractions of a ms, and a tick that comes too early would be lost.
      timer = setTimeout(
        () => send({ kind: 'tick', time: Math.max(due, performance.now()) }),
        due - performance.now(),
      );
    }
  };
  const dismiss = () => {
    // What lies beneath the card comes under the pointer, and the hand has not asked for it.
    if (state.mode !== 'idle') hand = parked(hand);
    send({ kind: 'dismiss', time: performance.now() });
  };
  const shown = createShownCard(marking, painter, dismiss);
  const pin = (term: Mark, how: Partial<Manner>) => {
    manner = { at: last, shape: 'beside', takesFocus: false, ...how };
    send({ kind: 'pin', term });
  };
  /** The reader is at work in the card: a slip of the pointer is not to take it away. */
  const pinShown = () => {
    const { card } = shown;
    if (card) send({ kind: 'pin', term: card.mark });
  };
  const reposition = () => {
    if (shown.card && !shown.card.reposition()) dismiss();
  };
  const shifted = () => {
    hand = parked(hand);
    // The hand had come to a term that is no longer there.
    if (state.mode === 'armed' && hand.at && markAt(hand.at) !== state.term) {
      send({ kind: 'leave', time: performance.now() });
    }
    reposition();
  };
  const markAt = (point: Point, event?: Event): Mark | undefined => {
    if (isEnding || (event && shown.card?.holds(event))) return undefined;
    const found = markAtPoint(marking, point);
    // A page that was judged anew has other marks on the same words.
    return found && (termsIn(state).find((term) => isSamePlace(term, found)) ?? found);
  };
  const moveTo = (to: PointerPlace, event?: Event) => {
    const came = cameTo(hand, to);
    hand = came.hand;
    // Without an event it is a key that asks, wherever the pointer rests.
    const isStill = event !== undefined && !came.isOwnMove;
    samples = [...samples.slice(-2), to];
    const { card } = shown;
    const term = markAt(to, event);
    const where = card && event ? card.placeOf(to, last, term === card.mark, event) : 'page';
    last = to;
    manner = { at: to, shape: 'beside', takesFocus: false };
    const move = { kind: 'move', term, place: where, isKeyHeld: to.isKeyHeld, isStill } as const;
    send({ ...move, time: to.time, speed: pointerSpeed(samples) });
    if (isStill) return;
    clearTimeout(restTimer);
    // A pointer that stops dead sends no slow move that would start the delay.
    if (term && state.mode === 'idle') {
      restTimer = setTimeout(() => {
        // It has been at rest since it came here, which is when the delay began.
        const there = markAt(to);
        if (there && isSamePlace(there, term)) {
          send({ ...move, term: there, time: to.time, speed: 0 });
        }
      }, REST);
    }
  };
  const tapAt = (place: PointerPlace, event?: Event) => {
    if (event && (isPressInCard || shown.card?.holds(event))) return;
    last = place;
    isByKeys = false;
    const term = markAt(place, event);
    const isSheet = place.isTouch && innerWidth <= SHEET_WIDTH;
    if (term) pin(term, { shape: isSheet ? 'sheet' : 'beside' });
  };

  listenToInput(
    {
      onMove: moveTo,
      onPressStart(place, event) {
        clearTimeout(restTimer);
        hand = cameTo(hand, place).hand;
        isPressInCard = Boolean(shown.card?.holds(event));
        if (isPressInCard) return pinShown();
        // A press on the open card's own term is about to pin it.
        if (state.mode !== 'idle' && (!shown.card || markAt(place, event) !== shown.card.mark)) {
          dismiss();
        }
      },
      onTap: tapAt,
      onDoubleTap(event) {
        // The first of the two clicks has pinned the card: it would hide what was selected.
        if (!shown.card?.holds(event)) dismiss();
      },
      onLeave() {
        clearTimeout(restTimer);
        send({ kind: 'leave', time: performance.now() });
      },
      onEscape(event) {
        if (!shown.card || event.isComposing) return false;
        dismiss();
        return true;
      },
      onEnter(event) {
        const { card } = shown;
        if (!isByKeys || !card || card.hasFocus() || event.isComposing || hasFocusedControl()) {
          return false;
        }
        card.focus();
        return true;
      },
      onKeyHeld(isHeld) {
        if (marking.settings().trigger === 'key') {
          moveTo({ ...last, time: performance.now(), isKeyHeld: isHeld });
        }
      },
      onTyping() {
        if (state.mode === 'armed') dismiss();
      },
      onFocus(event) {
        if (shown.card?.holds(event)) pinShown();
      },
      onShift: shifted,
      onNavigation: dismiss,
    },
    stopped.signal,
  );
  marking.onSettled(reposition);
  if (from?.kind === 'tap') tapAt(from.place);
  else if (from) moveTo(from.place);

  const end = () => {
    stopped.abort();
    clearTimeout(timer);
    clearTimeout(restTimer);
  };
  return {
    shown: () => shownTerm(state),
    open(mark, takesFocus) {
      const box = boxesOf(mark.block.text, mark.match)[0];
      if (box) last = { ...last, x: box.left + 1, y: box.top + 1 };
      isByKeys = true;
      pin(mark, { takesFocus });
    },
    stop(isLeaving = false) {
      isEnding = !isLeaving && isAlive() && shown.offersUndoing();
      if (isEnding) return;
      shown.show(undefined, manner);
      end();
    },
  };
}
