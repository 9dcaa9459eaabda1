/** Tells every context of Gloss that the reader's own glossaries, or what is made of them, have changed. */
import { browser } from 'wxt/browser';

const CHANNEL = 'gloss-own';

/** Who has made a change: workers of pages cannot speak with the background, their page does it for them. */
type Notice =
  | 'by-page'
  | 'by-worker'
  /** The glossaries are as they were; what the search needs of a long one has been made. */
  | 'made';

const listeners = new Set<() => void>();
const madeListeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

/** Tells all, this context too. */
export function tellOwnChange(): void {
  for (const listen of listeners) listen();
  const notice: Notice = canReachBackground() ? 'by-page' : 'by-worker';
  openChannel().postMessage(notice);
  wakeBackground();
}

/** Calls back whenever a glossary has changed, in whatever context; returns the undoing. */
export function onOwnChange(listen: () => void): () => void {
  openChannel();
  listeners.add(listen);
  return () => {
    listeners.delete(listen);
  };
}

/** Tells all, this context too, that what the search needs of a glossary has been made. */
export function tellOwnMade(): void {
  for (const listen of madeListeners) listen();
  openChannel().postMessage('made' satisfies Notice);
}

/** Calls back whenever it has been made, in whatever context; returns the undoing. */
export function onOwnMade(listen: () => void): () => void {
  openChannel();
  madeListeners.add(listen);
  return () => {
    madeListeners.delete(listen);
  };
}

function openChannel(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Notice>) => {
    for (const listen of data === 'made' ? madeListeners : listeners) listen();
    if (data === 'by-worker') wakeBackground();
  };
  return channel;
}

function canReachBackground(): boolean {
  return Boolean(browser?.runtime?.sendMessage);
}

/** A message starts the background where it has stopped; the channel does not. */
function wakeBackground(): void {
  if (canReachBackground()) {
    browser.runtime.sendMessage({ type: 'own-changed' }).catch(() => undefined);
  }
}
