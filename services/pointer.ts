/**
 * The reader's pointer and keys as they concern us. Only trusted events count, nothing is ever
 * prevented but an Escape that closes our card and an Enter that leads into it, and pages that swallow one kind of event are
 * heard through another.
 */

export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  /** ms, in the clock of `performance.now`. */
  readonly time: number;
  /** Whether Alt is held, with which readers may ask for a card. */
  readonly isKeyHeld: boolean;
  readonly isTouch: boolean;
}

export interface InputHandlers {
  /** The pointer moved with no button held. */
  onMove(place: PointerPlace, event: Event): void;
  /** A press began; a card is open somewhere else, perhaps. */
  onPressStart(place: PointerPlace, event: Event): void;
  /** A click or tap that is not on its way to a link or control and selected nothing. */
  onTap(place: PointerPlace, event: Event): void;
  /** A second click, with which readers select a word. */
  onDoubleTap(event: Event): void;
  onLeave(): void;
  /** Return whether the key was ours: it is then kept from the page. */
  onEscape(event: KeyboardEvent): boolean;
  onEnter(event: KeyboardEvent): boolean;
  /** Alt was pressed, or let go. */
  onKeyHeld(isHeld: boolean): void;
  onTyping(): void;
  /** The keyboard has come to an element. */
  onFocus(event: FocusEvent): void;
  /** The page has scrolled or changed its size. */
  onShift(): void;
  /** The page gives way to another one, or to another state of itself. */
  onNavigation(): void;
}

/** What a finger does to be a tap rather than a scroll or a long press; px and ms. */
const TAP = { move: 10, time: 500 } as const;

const CONTROL =
  'a[href],button,input,select,textarea,label,summary,[role=button],[contenteditable]';

/** Listens to the page's pointer and keys until the signal stops it. */
export function listenToInput(handlers: InputHandlers, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    handle: (event: WindowEventMap[Type]) => void,
    settings: AddEventListenerOptions = options,
  ) => {
    window.addEventListener(type, (event) => event.isTrusted && handle(event), settings);
  };
  let lastTime = -1;
  const moved = (event: MouseEvent) => {
    // The same move arrives as pointermove, mousemove and pointerover.
    if (event.timeStamp === lastTime) return;
    lastTime = event.timeStamp;
    if (event.buttons !== 0 || isTouch(event)) return;
    handlers.onMove(placeOf(event), event);
  };
  on('pointermove', moved);
  on('mousemove', moved);
  on('pointerover', moved);
  let press: PointerPlace | undefined;
  on('pointerdown', (event) => {
    press = placeOf(event);
    handlers.onPressStart(press, event);
  });
  on('click', (event) => {
    if (isPlainTap(event) && isTapAfter(press, event)) handlers.onTap(placeOf(event), event);
  });
  // A finger selects by a long press; its second tap is one more tap.
  on('dblclick', (event) => !press?.isTouch && handlers.onDoubleTap(event));
  document.documentElement?.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted) handlers.onLeave();
    },
    { passive: true, signal },
  );
  on('blur', (event) => event.target === window && handlers.onLeave());
  const keep = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  on(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        if (handlers.onEscape(event)) keep(event);
      } else if (event.key === 'Enter' && !hasModifier(event)) {
        if (handlers.onEnter(event)) keep(event);
      } else if (event.key === 'Alt') {
        handlers.onKeyHeld(true);
      } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        handlers.onTyping();
      }
    },
    { capture: true, signal },
  );
  on('keyup', (event) => event.key === 'Alt' && handlers.onKeyHeld(false));
  on('focusin', handlers.onFocus);
  on('scroll', handlers.onShift);
  on('resize', handlers.onShift);
  on('pagehide', handlers.onNavigation);
  on('popstate', handlers.onNavigation);
}

/**
 * Calls back for every move and tap, until the signal stops it: all that a page needs to listen to
 * before its reader has turned to a mark.
 */
export function watchForInterest(
  callback: (kind: 'move' | 'tap', place: PointerPlace) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal } as const;
  let last: PointerPlace | undefined;
  const moved = (event: MouseEvent) => {
    const place = placeOf(event);
    // A scroll may bring a mark under a resting pointer: the reader has not turned to it.
    const isAtRest = place.x === last?.x && place.y === last.y;
    last = place;
    if (event.isTrusted && event.buttons === 0 && !place.isTouch && !isAtRest) {
      callback('move', place);
    }
  };
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerover', moved, options);
  window.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && isPlainTap(event)) callback('tap', placeOf(event));
    },
    options,
  );
}

/** A finger that lay still for a moment, or any click of a mouse. */
function isTapAfter(press: PointerPlace | undefined, event: MouseEvent): boolean {
  if (!press || !isTouch(event)) return true;
  const { x, y, time } = placeOf(event);
  return Math.hypot(x - press.x, y - press.y) <= TAP.move && time - press.time < TAP.time;
}

/** A click with nothing held, not on its way to a link or control, that has selected nothing. */
function isPlainTap(event: MouseEvent): boolean {
  return event.button === 0 && !hasModifier(event) && !isOnControl(event) && !hasSelection();
}

function hasModifier({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function placeOf(event: MouseEvent): PointerPlace {
  // When it happened, not when it was heard: a busy page hears several moves at once.
  return {
    x: event.clientX,
    y: event.clientY,
    time: event.timeStamp,
    isKeyHeld: event.altKey,
    isTouch: isTouch(event),
  };
}

function isTouch(event: Event): boolean {
  return (event as Partial<PointerEvent>).pointerType === 'touch';
}

function isOnControl(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && Element.prototype.matches.call(target, CONTROL));
}

/** Whether a key that is pressed now is meant for something of the page: a control, another frame. */
export function hasFocusedControl(): boolean {
  const active = document.activeElement;
  return Boolean(active?.matches(`${CONTROL},iframe,[tabindex]:not([tabindex="-1"])`));
}

function hasSelection(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

/** The text at a place of the viewport, in open shadow trees too. */
export function textAt(
  x: number,
  y: number,
  roots: readonly ShadowRoot[],
): { node: Node; offset: number } | undefined {
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  return { node: caret.offsetNode, offset: caret.offset };
}
