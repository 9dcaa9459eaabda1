/**
 * Knows which blocks with terms are near the viewport. The marking itself watches only those that it
 * has something to paint in; side panels list what is not marked, too.
 */
import { watchViewport } from '@/services/viewport';
import type { PageMarking } from '../page/marking';
import type { PageBlock } from '../page/page-block';

export interface NearTerms {
  /** Watches what has come to the page since. */
  watchNew(): void;
  isNear(block: PageBlock): boolean;
  stop(): void;
}

/** `onChange` is called when some have come near, or have gone. */
export function watchNearTerms(marking: PageMarking, onChange: () => void): NearTerms {
  const watched = new WeakSet<Element>();
  const near = new WeakSet<Element>();
  const viewport = watchViewport((moved) => {
    for (const [root, isNear] of moved) {
      if (isNear) near.add(root);
      else near.delete(root);
    }
    onChange();
  });
  return {
    watchNew() {
      for (const { matches, text } of marking.blocks()) {
        if (matches.length === 0 || watched.has(text.root)) continue;
        watched.add(text.root);
        viewport.watch(text.root);
      }
    },
    isNear: ({ text }) => near.has(text.root),
    stop: viewport.stop,
  };
}
