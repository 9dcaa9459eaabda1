/** Opens, places and closes the card as the reader's pointer asks for it. */
import { CARD_PROGRAM, type CardProgram } from '@/core/card-program';
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
import { contains, isInCorridor, type Placement, type Point, place } from '@/core/place';
import type { Reference, View } from '@/core/views';
import { type CardHost, openCardHost } from '@/services/card-host';
import { ask } from '@/services/messaging';
import { pointAt } from '@/services/page-text/walk';
import type { Painter } from '@/services/painter';
import { listenToInput, textAt } from '@/services/pointer';
import type { Mark, PageMarking } from './marking';
import { boxesOf, rangeOf } from './page-block';

export interface Hovering {
  /** Opens the card of a mark, as a click on it does. */
  open(mark: Mark): void;
  stop(): void;
}

/** An open card. */
interface OpenCard {
  readonly mark: Mark;
  readonly host: CardHost;
  readonly undraw: () => void;
  /** Where the pointer left the term, while it is outside. */
  leftAt: Point | undefined;
  /** The line of the term that the card hangs on, as a number of its boxes. */
  readonly line: number;
  side: Placement['side'];
}

/** ms without a move after which the pointer is at rest, however fast it came. */
const REST = 50;
/** px around a term's boxes that still count as on it. */
const TOLERANCE = 1;

export function startHovering(marking: PageMarking, painter: Painter): Hovering {
  const stopped = new AbortController();
  let state: HoverState<Mark> = idle();
  let card: OpenCard | undefined;
  let opening: Mark | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let samples: readonly PointerSample[] = [];
  let lastPoint: Point = { x: 0, y: 0 };

  const send = (event: HoverEvent<Mark>) => {
    const before = state;
    state = hover(state, event);
    if (state === before) return;
    if (state.mode === 'armed' && before !== state) prepare(state.term);
    showState();
    clearTimeout(timer);
    const due = nextTick(state);
    if (due !== undefined) {
      timer = setTimeout(
        () => send({ kind: 'tick', time: performance.now() }),
        Math.max(0, due - performance.now()),
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
    card.undraw();
    card.host.remove();
    card = undefined;
    painter.emphasise([]);
  };
  const open = async (mark: Mark) => {
    opening = mark;
    const at = lastPoint;
    const [program, first] = await Promise.all([cardProgram(), viewOf(referenceOf(mark))]);
    if (opening !== mark) return;
    opening = undefined;
    const boxes = boxesOf(mark.block.text, mark.match);
    if (!program || boxes.length === 0) return dismiss();
    const anchor = pointAt(mark.block.text, mark.match.start, false).node;
    const host = openCardHost(anchor, program.css);
    if (!host) return dismiss();
    const line = Math.max(
      0,
      boxes.findIndex((box) => contains(grown(box), at)),
    );
    const undraw = program.draw(host.root, {
      start: referenceOf(mark),
      first,
      ask: viewOf,
      onClose: dismiss,
    });
    card = { mark, host, undraw, leftAt: undefined, line, side: 'below' };
    host.onResize(reposition);
    reposition();
    const range = rangeOf(mark.block.text, mark.match);
    painter.emphasise(range ? [range] : []);
  };

  /** Puts the card beside its term again; closes it where the term has gone from view. */
  const reposition = () => {
    if (!card) return;
    const boxes = boxesOf(card.mark.block.text, card.mark.match);
    const line = boxes[card.line] ?? boxes[0];
    const box = card.host.box();
    if (!line || !box || isOutOfView(line)) return dismiss();
    const direction = getComputedStyle(card.mark.block.text.root).direction;
    const { left, top, side, maxHeight } = place(
      line,
      box,
      viewportSize(),
      direction === 'rtl' ? 'right' : 'left',
    );
    card.side = side;
    card.host.moveTo(left, top, maxHeight);
  };

  const placeOf = (point: Point, term: Mark | undefined, event: Event) => {
    if (!card) return 'page';
    if (card.host.holds(event)) {
      card.leftAt = undefined;
      return 'card';
    }
    if (term === card.mark) {
      card.leftAt = point;
      return 'page';
    }
    const box = card.host.box();
    const from = card.leftAt ?? lastPoint;
    card.leftAt ??= lastPoint;
    return box && isInCorridor(point, from, box, card.side) ? 'corridor' : 'page';
  };

  listenToInput(
    {
      onMove({ x, y, time }, event) {
        samples = [...samples.slice(-2), { x, y, time }];
        const term = markAt(marking, { x, y }, card, event);
        const where = placeOf({ x, y }, term, event);
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
      },
      onPressStart(point, event) {
        clearTimeout(restTimer);
        if (state.mode === 'idle' || card?.host.holds(event)) return;
        // A press on the open card's own term is about to pin it.
        if (!card || markAt(marking, point, card, event) !== card.mark) dismiss();
      },
      onTap({ x, y }, event) {
        if (card?.host.holds(event)) return;
        lastPoint = { x, y };
        const term = markAt(marking, { x, y }, card, event);
        if (term) send({ kind: 'pin', term });
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
  return {
    open(mark) {
      const box = boxesOf(mark.block.text, mark.match)[0];
      if (box) lastPoint = { x: box.left + 1, y: box.top + 1 };
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

/** Fetches what the card will need while the hover delay runs. */
function prepare(mark: Mark): void {
  void cardProgram();
  void viewOf(referenceOf(mark));
}

function referenceOf({ match }: Mark): Reference {
  return { kind: 'entry', id: match.ids[0] as string };
}

const views = new Map<string, Promise<View | undefined>>();
/** Views kept at hand in one frame; the oldest goes first. */
const MOST_VIEWS = 50;

function viewOf(reference: Reference): Promise<View | undefined> {
  const key = `${reference.kind}:${reference.id}`;
  const known = views.get(key);
  if (known) return known;
  const asked = ask({ type: 'view', reference }).then((view) => {
    if (!view) views.delete(key);
    return view;
  });
  views.set(key, asked);
  const [oldest] = views.keys();
  if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
  return asked;
}

/** The card's program, injected into this frame on first use; `undefined` where it cannot be had. */
async function cardProgram(): Promise<CardProgram<ShadowRoot> | undefined> {
  const world = globalThis as { [CARD_PROGRAM]?: CardProgram<ShadowRoot> };
  if (!world[CARD_PROGRAM]) {
    loading ??= ask({ type: 'load-card' });
    await loading;
    loading = undefined;
  }
  return world[CARD_PROGRAM];
}

let loading: Promise<boolean | undefined> | undefined;

function markAt(
  marking: PageMarking,
  { x, y }: Point,
  card: OpenCard | undefined,
  event: Event,
): Mark | undefined {
  if (card?.host.holds(event)) return undefined;
  const caret = textAt(x, y, marking.shadowRoots());
  const found = caret && marking.at(caret.node, caret.offset);
  if (!found) return undefined;
  // The caret is the nearest text's, which may be a whole margin away.
  const isOver = boxesOf(found.block.text, found.match).some((box) =>
    contains(grown(box), { x, y }),
  );
  if (!isOver) return undefined;
  return found;
}

function grown({ left, top, width, height }: DOMRect) {
  return {
    left: left - TOLERANCE,
    top: top - TOLERANCE,
    width: width + 2 * TOLERANCE,
    height: height + 2 * TOLERANCE,
  };
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
