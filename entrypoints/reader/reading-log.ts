/** Tells the background what was really read, for the list of recent look-ups. */
import type { Reference } from '@/core/views';
import { ask } from '@/services/messaging';

/** ms that something is shown before it counts as read; what is pinned counts at once. */
const READ_TIME = 1000;

export interface ReadingLog {
  shown(reference: Reference): void;
  pinned(): void;
  closed(): void;
}

/** The log of one card. */
export function startReadingLog(): ReadingLog {
  let unread: Reference | undefined;
  let isPinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    if (unread) void ask({ type: 'change', change: { kind: 'opened', reference: unread } });
    unread = undefined;
  };
  return {
    shown(reference) {
      clearTimeout(timer);
      unread = reference;
      if (isPinned) read();
      else timer = setTimeout(read, READ_TIME);
    },
    pinned() {
      isPinned = true;
      read();
    },
    closed: () => clearTimeout(timer),
  };
}
