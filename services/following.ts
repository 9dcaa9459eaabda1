/**
 * The lines by which frames tell an open side panel what is in view: ports, since they end by
 * themselves with the panel. The panel opens them, one a frame: a port that a frame opened would
 * be offered to every page of ours, and the first to refuse it would end it for all.
 */
import { browser } from 'wxt/browser';
import type { FrameNews } from '@/core/messages';

export interface Line {
  tell(news: FrameNews): void;
  close(): void;
}

/** In a frame: takes the lines that a panel opens for its request; `take` returns what is done at a line's end. */
export function onLine(request: string, take: (line: Line) => () => void): () => void {
  const accept = (port: Port) => {
    if (port.name !== request) return;
    let isOpen = true;
    const end = take({
      tell(news) {
        if (isOpen) port.postMessage(news);
      },
      close: () => port.disconnect(),
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      end();
    });
  };
  browser.runtime.onConnect.addListener(accept);
  return () => browser.runtime.onConnect.removeListener(accept);
}

type Port = ReturnType<typeof browser.runtime.connect>;

export interface LineHandlers {
  onNews(news: FrameNews): void;
  /** The frame has gone, or Gloss has been switched off in it. */
  onEnd(): void;
}

/** In the panel: opens the line to a frame; returns the undoing. */
export function openLine(
  tab: number,
  frameId: number,
  request: string,
  { onNews, onEnd }: LineHandlers,
): () => void {
  const port = browser.tabs.connect(tab, { frameId, name: request });
  port.onMessage.addListener(onNews);
  port.onDisconnect.addListener(onEnd);
  return () => port.disconnect();
}
