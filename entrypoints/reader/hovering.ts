/** Opens and closes cards as the reader's pointer and keys ask for it. */
import {
  type HoverEvent,
  type HoverState,
  hover,
  idle,
  nextTick,
  type PointerSample,
  pointerSpeed,
  shownTerm,
} from '@/core/hover';
import type { Point } from '@/core/place';
import type { Reference } from '@/core/views';
import type { Painter } from '@/services/painter';
import { listenToInput, textAt } from '@/services/pointer';
import type { Mark, PageMarking } from '../page/marking';
import { boxesOf, rangeOf } from '../page/page-block';
import type { Interest } from '../page/reader-program';
import { isOn, type OpenCard, openCard } from './open-card';
import { viewOf } from './views';

export interface Hovering {
  /** Opens the card of a mark, as a click on it does. */
  open(mark: Mark): void;
  stop(): void;
}

/** ms without a move after which the pointer is at rest, however fast it came. */
const REST = 50;

/** Starts to open and close cards for the marks of this frame; `from` is what the reader did before. */
export function startHovering(
  marking: PageMarking,
  painter: Painter,
  from: Interest | undefined,
): Hovering {
  const stopped = new AbortController();
  let state: HoverState<Mark> = idle();
  let card: OpenCard | undefined;
  let opening: Mark | undefined;
  /** The mark whose card takes the keyboard's focus, as it was asked for by keys or from the popup. */
  let focused: Mark | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let samples: readonly PointerSample[] = [];
  let lastPoint: Point = { x: 0, y: 0 };

  const send = (event: HoverEvent<Mark>) => {
    const before = state;
    state = hover(state, event);
    if (state === before) return;
    // What the card will need is fetched while the hover delay runs.
    if (state.mode === 'armed') void viewOf(referenceOf(state.term));
    showState();
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
  const dismiss = () => send({ kind: 'dismiss', time: performance.now() });

  const showState = () => {
    const wanted = shownTerm(state);
    if (wanted === card?.mark || (wanted && wanted === opening)) return;
    close();
    if (wanted) void open(wanted);
  };
  const close = () => {
    opening = undefined;
    if (!card) return;
    card.close();
    card = undefined;
    painter.emphasise([]);
  };
  const open = async (mark: Mark) => {
    opening = mark;
    const start = referenceOf(mark);
    const first = await viewOf(start);
    if (opening !== mark) return;
    opening = undefined;
    card = openCard(mark, lastPoint, { start, first, ask: viewOf, onClose: dismiss });
    if (!card) return dismiss();
    const range = rangeOf(mark.block.text, mark.match);
    painter.emphasise(range ? [range] : []);
    if (focused === mark) card.focus();
    focused = undefined;
  };
  const reposition = () => {
    if (card && !card.reposition()) dismiss();
  };
  const markAt = ({ x, y }: Point, event?: Event): Mark | undefined => {
    if (event && card?.holds(event)) return undefined;
    const caret = textAt(x, y, marking.shadowRoots());
    const found = caret && marking.at(caret.node, caret.offset);
    if (!found) return undefined;
    // The caret is the nearest text's, which may be a whole margin away.
    const boxes = boxesOf(found.block.text, found.match);
    return boxes.some((box) => isOn(box, { x, y })) ? found : undefined;
  };
  const moveTo = ({ x, y, time }: PointerSample, event?: Event) => {
    samples = [...samples.slice(-2), { x, y, time }];
    const term = markAt({ x, y }, event);
    const where =
      card && event ? card.placeOf({ x, y }, lastPoint, term === card.mark, event) : 'page';
    lastPoint = { x, y };
    send({ kind: 'move', time, speed: pointerSpeed(samples), term, place: where });
    clearTimeout(restTimer);
    // A pointer that stops dead sends no slow move that would start the delay.
    if (term && state.mode === 'idle') {
      restTimer = setTimeout(
        () => send({ kind: 'move', time: performance.now(), speed: 0, term, place: where }),
        REST,
      );
    }
  };
  const pinAt = (point: Point, event?: Event) => {
    if (event && card?.holds(event)) return;
    lastPoint = point;
    const term = markAt(point, event);
    if (term) send({ kind: 'pin', term });
  };

  listenToInput(
    {
      onMove: moveTo,
      onPressStart(point, event) {
        clearTimeout(restTimer);
        if (state.mode === 'idle' || card?.holds(event)) return;
        // A press on the open card's own term is about to pin it.
        if (!card || markAt(point, event) !== card.mark) dismiss();
      },
      onTap: pinAt,
      onDoubleTap(event) {
        // The first of the two clicks has pinned the card: it would hide what was selected.
        if (!card?.holds(event)) dismiss();
      },
      onLeave() {
        clearTimeout(restTimer);
        send({ kind: 'leave', time: performance.now() });
      },
      onEscape(event) {
        if (!card || event.isComposing) return false;
        dismiss();
        return true;
      },
      onTyping() {
        if (state.mode === 'armed') dismiss();
      },
      onShift: reposition,
    },
    stopped.signal,
  );
  marking.onSettled(reposition);
  if (from?.kind === 'tap') pinAt(from.place);
  else if (from) moveTo(from.place);

  return {
    open(mark) {
      const box = boxesOf(mark.block.text, mark.match)[0];
      if (box) lastPoint = { x: box.left + 1, y: box.top + 1 };
      focused = mark;
      send({ kind: 'pin', term: mark });
    },
    stop() {
      stopped.abort();
      clearTimeout(timer);
      clearTimeout(restTimer);
      close();
    },
  };
}

function referenceOf({ match }: Mark): Reference {
  return { kind: 'entry', id: match.ids[0] as string };
}
