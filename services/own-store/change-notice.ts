/** Tells every context of Gloss that the reader's own glossaries have changed. */
import { browser } from 'wxt/browser';

const CHANNEL = 'gloss-own';

/** Who has made a change: workers of pages cannot speak with the background, their page does it for them. */
type Notice = 'by-page' | 'by-worker';

const listeners = new Set<() => void>();
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

function openChannel(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Notice>) => {
    for (const listen of listeners) listen();
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
