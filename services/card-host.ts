/**
 * The card's place in the page: one element of ours with a closed shadow root, in the top layer,
 * there only while a card is open.
 */

export interface CardHost {
  /** What the card is drawn into, below a closed shadow root. */
  readonly layer: HTMLElement;
  /** The card's box in the viewport, or `undefined` where the page has taken it away. */
  box(): DOMRect | undefined;
  /**
   * How large the card is where nothing limits its height, in a window of this width (in CSS px,
   * without its scroll bar, which CSS cannot tell), or `undefined` as above.
   */
  naturalSize(windowWidth: number): { width: number; height: number } | undefined;
  /** Puts the card's corner at a place of the viewport and limits its height, in CSS px. Not for sheets. */
  moveTo(left: number, top: number, maxHeight: number): void;
  /** Whether an event happened in the card. */
  holds(event: Event): boolean;
  onResize(callback: () => void): void;
  /** Moves the keyboard's focus into the card. */
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const TAG = 'gloss-card';

/** Against what a page's style sheets say of all elements; `:host` with !important beats their !important. */
const HOST_CSS = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; pointer-events: auto !important; color-scheme: light dark !important; }
.layer { position: fixed; box-sizing: border-box; inset: auto; margin: 0; padding: 0; border: 0; background: transparent; overflow: visible; color: inherit; width: max-content; height: max-content; max-width: none; max-height: none; }
.layer[data-shape=sheet] { display: flex; flex-direction: column; justify-content: flex-end; inset: 0; width: 100%; height: 100%; max-width: none; background: rgb(0 0 0 / 40%); overscroll-behavior: contain; touch-action: none; }
@media print { :host { display: none !important; } }
`;

/** Beside its term, or a sheet at the lower edge of the viewport with a scrim over the rest. */
export type CardShape = 'beside' | 'sheet';

/** Opens an empty card where the term's own dialog or the fullscreen element can show it. */
export function openCardHost(term: Node, css: string, shape: CardShape): CardHost | undefined {
  const host = document.createElementNS(XHTML, TAG) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const layer = document.createElementNS(XHTML, 'div') as HTMLElement;
  layer.className = 'layer';
  layer.dataset.shape = shape;
  layer.setAttribute('popover', 'manual');
  addStyle(root, HOST_CSS + css);
  root.append(layer);
  parentFor(term).append(host);
  try {
    layer.showPopover();
  } catch {
    // The page has removed the host at once: it does not want it, and is not fought.
    host.remove();
    return undefined;
  }
  let onResize: (() => void) | undefined;
  const resizes = new ResizeObserver(() => onResize?.());
  resizes.observe(layer);

  return {
    layer,
    box: () => (host.isConnected ? layer.getBoundingClientRect() : undefined),
    naturalSize(windowWidth) {
      layer.style.removeProperty('--room');
      layer.style.setProperty('--window', `${windowWidth / zoomOf(layer)}px`);
      return host.isConnected ? layer.getBoundingClientRect() : undefined;
    },
    moveTo(left, top, maxHeight) {
      // Where the page is zoomed by CSS, its px are not the viewport's.
      const zoom = zoomOf(layer);
      layer.style.left = `${left / zoom}px`;
      layer.style.top = `${top / zoom}px`;
      // Where the reader has chosen larger text, the card's own px are larger still.
      layer.style.setProperty(
        '--room',
        `${maxHeight / zoomOf(layer.firstElementChild ?? layer)}px`,
      );
    },
    holds: (event) => event.composedPath().includes(host),
    onResize(callback) {
      onResize = callback;
    },
    focus: () => layer.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
    remove() {
      resizes.disconnect();
      host.remove();
    },
  };
}

/** How many of the viewport's px one of an element's is; 1 in browsers that do not tell. */
function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/**
 * Removes elements of ours that stand in the page. An earlier run may have left some: Firefox starts us
 * anew beside a frozen old one.
 */
export function removeOurElements(): void {
  for (const one of document.querySelectorAll(`${TAG},gloss-status`)) one.remove();
}

/** The policy of our own pages lets in no style elements; elsewhere they are what works everywhere. */
function addStyle(root: ShadowRoot, css: string): void {
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = css;
  root.append(style);
}

/** Inside a modal dialog or a fullscreen element only what is in it can be clicked. */
function parentFor(term: Node): Element {
  const element = term instanceof Element ? term : term.parentElement;
  const dialog = closestAcrossShadows(element, 'dialog:modal');
  if (dialog) return dialog;
  const fullscreen = document.fullscreenElement;
  if (fullscreen && canHold(fullscreen)) return fullscreen;
  return document.documentElement;
}

function closestAcrossShadows(element: Element | null, selector: string): Element | undefined {
  for (let at = element; at; ) {
    const found = Element.prototype.closest.call(at, selector);
    if (found) return found;
    const root = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** A video or an image in fullscreen shows no children. */
function canHold(element: Element): boolean {
  return !/^(?:video|img|iframe|canvas|object|embed)$/.test(element.localName);
}
