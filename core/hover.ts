/**
 * When a card opens and closes, as a pure state machine: idle → armed → open → pinned → idle.
 * The pointer's moves, the clock and the keys come in as events; what to do follows from the state.
 */

/** In ms, with their grounds. How long the pointer rests before a card opens is the reader's choice. */
export const DELAYS = {
  /** The longest rest where a card is open or has just closed: the reader is looking terms up. */
  switch: 100,
  /** How long "just closed" lasts. */
  recent: 300,
  /** From leaving the term, the corridor and the card until it closes; any return cancels. */
  close: 300,
} as const;

/** What the reader has chosen to open cards with. */
export interface HoverOptions {
  /** ms at rest on a term before its card opens. */
  readonly delay: number;
  /** `rest`: the pointer at rest; `key`: the same while a key is held; `click`: a click only. */
  readonly trigger: 'rest' | 'key' | 'click';
}

/** Pointer speed in px/ms at which it is passing by: no timer starts. */
export const SPEED_GATE = 0.5;

export type HoverState<Term> =
  /** `muted`: the term whose card was dismissed while the pointer is still on it. */
  | { readonly mode: 'idle'; readonly closedAt: number; readonly muted?: Term | undefined }
  | { readonly mode: 'armed'; readonly term: Term; readonly openAt: number; readonly delay: number }
  | {
      readonly mode: 'open';
      readonly term: Term;
      readonly closeAt?: number | undefined;
      readonly next?: { readonly term: Term; readonly openAt: number } | undefined;
    }
  /** Stays until it is dismissed. */
  | { readonly mode: 'pinned'; readonly term: Term };

export type HoverEvent<Term> =
  | {
      readonly kind: 'move';
      readonly time: number;
      /** Mean speed over the last two samples, px/ms. */
      readonly speed: number;
      readonly term: Term | undefined;
      /** Where the pointer is in relation to the open card. */
      readonly place: 'card' | 'corridor' | 'page';
      /** Whether the key is held that the trigger `key` asks for. */
      readonly isKeyHeld?: boolean | undefined;
      /** The page has moved under a pointer that rests: that asks for no card. */
      readonly isStill?: boolean | undefined;
    }
  | { readonly kind: 'tick'; readonly time: number }
  /** A press on a term, or a command that opens one. */
  | { readonly kind: 'pin'; readonly term: Term }
  /** A press elsewhere, Escape, the close button, the term gone from view, typing, selecting. */
  | { readonly kind: 'dismiss'; readonly time: number }
  /** The pointer has left the page. */
  | { readonly kind: 'leave'; readonly time: number };

/** Nothing open, and nothing that was. */
export function idle<Term>(): HoverState<Term> {
  return { mode: 'idle', closedAt: -Infinity };
}

/** The term whose card is shown, if any. */
export function shownTerm<Term>(state: HoverState<Term>): Term | undefined {
  return state.mode === 'open' || state.mode === 'pinned' ? state.term : undefined;
}

/** The terms that a state speaks of: who meets one of them again must name it as the state does. */
export function termsIn<Term>(state: HoverState<Term>): Term[] {
  if (state.mode === 'idle') return state.muted === undefined ? [] : [state.muted];
  const next = state.mode === 'open' ? state.next : undefined;
  return next ? [state.term, next.term] : [state.term];
}

/** When a `tick` will change the state; `undefined` where none will. In the clock of the events. */
export function nextTick<Term>(state: HoverState<Term>): number | undefined {
  if (state.mode === 'armed') return state.openAt;
  if (state.mode !== 'open') return undefined;
  const due = [state.closeAt, state.next?.openAt].filter((time) => time !== undefined);
  return due.length > 0 ? Math.min(...due) : undefined;
}

/** The state after an event. The same state, by identity, where the event changes nothing. */
export function hover<Term>(
  state: HoverState<Term>,
  event: HoverEvent<Term>,
  options: HoverOptions,
): HoverState<Term> {
  switch (event.kind) {
    case 'pin':
      return { mode: 'pinned', term: event.term };
    case 'dismiss':
      return dismissed(state, event.time);
    case 'leave':
      return left(state, event.time);
    case 'tick':
      return ticked(state, event.time);
    case 'move':
      return moved(state, event, options);
  }
}

function dismissed<Term>(state: HoverState<Term>, time: number): HoverState<Term> {
  if (state.mode === 'idle') return state;
  return { mode: 'idle', closedAt: time, muted: state.term };
}

function left<Term>(state: HoverState<Term>, time: number): HoverState<Term> {
  if (state.mode === 'armed') return idle();
  if (state.mode !== 'open') return state;
  return { ...state, next: undefined, closeAt: state.closeAt ?? time + DELAYS.close };
}

function ticked<Term>(state: HoverState<Term>, time: number): HoverState<Term> {
  if (state.mode === 'armed') {
    return time >= state.openAt ? { mode: 'open', term: state.term } : state;
  }
  if (state.mode !== 'open') return state;
  if (state.next && time >= state.next.openAt) return { mode: 'open', term: state.next.term };
  const closes = state.closeAt !== undefined && time >= state.closeAt;
  return closes ? { mode: 'idle', closedAt: time } : state;
}

type Move<Term> = Extract<HoverEvent<Term>, { kind: 'move' }>;

function moved<Term>(
  state: HoverState<Term>,
  move: Move<Term>,
  options: HoverOptions,
): HoverState<Term> {
  switch (state.mode) {
    case 'pinned':
      return state;
    case 'idle':
      return movedIdle(state, move, options);
    case 'armed':
      return movedArmed(state, move, options);
    case 'open':
      return movedOpen(state, move, options);
  }
}

/** Whether a rest of the pointer asks for a card at all. */
function isAsking<Term>({ isKeyHeld, isStill }: Move<Term>, { trigger }: HoverOptions): boolean {
  if (isStill) return false;
  return trigger === 'rest' || (trigger === 'key' && Boolean(isKeyHeld));
}

function movedIdle<Term>(
  state: Extract<HoverState<Term>, { mode: 'idle' }>,
  move: Move<Term>,
  options: HoverOptions,
): HoverState<Term> {
  const { term, time, speed } = move;
  if (term === undefined) return state.muted === undefined ? state : { ...state, muted: undefined };
  if (term === state.muted || speed >= SPEED_GATE || !isAsking(move, options)) return state;
  const delay = time - state.closedAt < DELAYS.recent ? switchDelay(options) : options.delay;
  return { mode: 'armed', term, openAt: time + delay, delay };
}

function movedArmed<Term>(
  state: Extract<HoverState<Term>, { mode: 'armed' }>,
  move: Move<Term>,
  options: HoverOptions,
): HoverState<Term> {
  const { term, time, speed, isStill } = move;
  // What the hand has asked for holds while its term stays under the pointer.
  if (term === state.term && isStill) return state;
  if (term === undefined || !isAsking(move, options)) return idle();
  if (term === state.term && speed < SPEED_GATE) return state;
  return { ...state, term, openAt: time + state.delay };
}

function movedOpen<Term>(
  state: Extract<HoverState<Term>, { mode: 'open' }>,
  move: Move<Term>,
  options: HoverOptions,
): HoverState<Term> {
  const { term, time, place } = move;
  const isHeld = place === 'card' || term === state.term;
  if (isHeld) {
    return state.closeAt === undefined && !state.next ? state : { mode: 'open', term: state.term };
  }
  const nextAfter = (delay: number) => {
    if (move.isStill && term === state.next?.term) return state.next;
    if (term === undefined || !isAsking(move, options)) return undefined;
    return restOn(state.next, term, move, delay);
  };
  if (place === 'corridor') {
    // On its way to the card the pointer may cross terms; only a rest on one asks for it.
    return { mode: 'open', term: state.term, next: nextAfter(options.delay) };
  }
  const closeAt = state.closeAt ?? time + DELAYS.close;
  return { mode: 'open', term: state.term, closeAt, next: nextAfter(switchDelay(options)) };
}

function switchDelay({ delay }: HoverOptions): number {
  return Math.min(DELAYS.switch, delay);
}

/** The next term to open: kept while the pointer rests on it, begun anew otherwise. */
function restOn<Term>(
  next: { readonly term: Term; readonly openAt: number } | undefined,
  term: Term,
  { time, speed }: Move<Term>,
  delay: number,
) {
  if (next?.term === term && speed < SPEED_GATE) return next;
  return { term, openAt: time + delay };
}

/** Where the pointer was, for its speed. */
export interface PointerSample {
  readonly x: number;
  readonly y: number;
  /** ms */
  readonly time: number;
}

/** Samples further apart than this, in ms, say nothing of the speed. */
const STALE_SAMPLE = 32;

/** Mean speed in px/ms over the last samples, newest last; 0 where they are too old or too few. */
export function pointerSpeed(samples: readonly PointerSample[]): number {
  const speeds = samples.slice(1).flatMap((sample, index) => {
    const previous = samples[index] as PointerSample;
    const elapsed = sample.time - previous.time;
    if (elapsed <= 0 || elapsed > STALE_SAMPLE) return [];
    return [Math.hypot(sample.x - previous.x, sample.y - previous.y) / elapsed];
  });
  return speeds.length > 0 ? speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length : 0;
}
