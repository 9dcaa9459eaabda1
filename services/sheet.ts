/** Makes a layer over the page a sheet that leaves by a tap beside it, a swipe down, or Back. */

/** The part of the `CloseWatcher` interface that we use. */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/** px that a finger pulls the sheet down before letting go closes it. */
const FAR_ENOUGH = 80;

/**
 * `layer`: covers the viewport; `sheet`: what stands on it. Returns the undoing. Back is heard
 * where the browser tells of it without an entry in the page's history, which is not ours to touch.
 */
export function watchSheet(layer: HTMLElement, onClose: () => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  layer.addEventListener(
    'click',
    (event) => event.isTrusted && event.target === layer && onClose(),
    { signal },
  );
  closeOnPull(layer, onClose, signal);
  const watcher = closeWatcher();
  if (watcher) watcher.onclose = onClose;
  return () => {
    stopped.abort();
    watcher?.destroy();
  };
}

function closeWatcher(): CloseWatcher | undefined {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcher };
  try {
    return CloseWatcher && new CloseWatcher();
  } catch {
    // Not in a frame that has no page of its own any more.
    return undefined;
  }
}

function closeOnPull(layer: HTMLElement, onClose: () => void, signal: AbortSignal): void {
  let from: number | undefined;
  let pulled = 0;
  const sheet = () => layer.firstElementChild as HTMLElement | null;
  const options = { passive: true, signal } as const;
  const show = (px: number) => {
    if (sheet()) (sheet() as HTMLElement).style.translate = px > 0 ? `0 ${px}px` : '';
  };
  layer.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [finger, second] = touches;
      from = finger && !second && isAtTop(target as Element) ? finger.clientY : undefined;
      pulled = 0;
    },
    options,
  );
  layer.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (from === undefined) return;
      pulled = Math.max(0, (touches[0]?.clientY ?? from) - from);
      show(pulled);
    },
    options,
  );
  const letGo = (isCancelled: boolean) => {
    if (from === undefined) return;
    from = undefined;
    if (pulled >= FAR_ENOUGH && !isCancelled) onClose();
    else show(0);
  };
  layer.addEventListener('touchend', () => letGo(false), options);
  layer.addEventListener('touchcancel', () => letGo(true), options);
}

/** Whether nothing between a touched element and the layer would scroll up first. */
function isAtTop(target: Element): boolean {
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at.scrollTop > 0) return false;
  }
  return true;
}
