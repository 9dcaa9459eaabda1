/** Tells every context of Gloss that the reader's own glossaries have changed. */
import { browser } from 'wxt/browser';

const CHANNEL = 'gloss-own';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

/** Tells all, this context too. The background is told by a message, since that starts it where it has stopped. */
export function tellOwnChange(): void {
  for (const listen of listeners) listen();
  openChannel().postMessage('changed');
  // There is no runtime in workers of pages; their page hears of it by the channel.
  browser?.runtime?.sendMessage?.({ type: 'own-changed' })?.catch(() => undefined);
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
  channel.onmessage = () => {
    for (const listen of listeners) listen();
  };
  return channel;
}
