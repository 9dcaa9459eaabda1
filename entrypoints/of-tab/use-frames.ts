/** What the frames of a tab say of their terms. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FrameTerms } from '@/core/listed-terms';
import { siteOf } from '@/core/settings';
import { onTerms, tell } from '@/services/messaging';
import type { OpenTab } from '@/services/tabs';

/** A page that is still being read has more terms a moment later, in ms. */
const ASK_AGAIN = [400, 1500];

export interface Frames {
  /** `undefined` until a frame has answered. */
  readonly frames: readonly FrameTerms[] | undefined;
  /** A part of the page never came to rest and is not followed any more. */
  readonly hasLeftAlone: boolean;
  /** False where no script of ours is in the tab. */
  readonly isReachable: boolean;
}

const UNKNOWN: Frames = { frames: undefined, hasLeftAlone: false, isReachable: true };

/**
 * Asks all frames of a tab for their terms, and again whenever something of `since` has changed.
 * That it has become known changes nothing: nobody waits for it.
 */
export function useFrames(tab: OpenTab | undefined, since: readonly unknown[]): Frames {
  const [known, setKnown] = useState(UNKNOWN);
  const changes = useChangesOf(since);
  useLayoutEffect(() => {
    if (tab === undefined) return undefined;
    return askForTerms(tab, setKnown);
  }, [tab, changes]);
  return known;
}

/** Counts how often a value has changed that was known before. */
function useChangesOf(values: readonly unknown[]): number {
  const last = useRef({ values, count: 0 });
  const { values: before, count } = last.current;
  const hasChanged = values.some((value, at) => before[at] !== undefined && value !== before[at]);
  last.current = { values, count: hasChanged ? count + 1 : count };
  return last.current.count;
}

function askForTerms(
  { id: tab, url }: OpenTab,
  onNews: (change: (before: Frames) => Frames) => void,
): () => void {
  const byFrame = new Map<number, FrameTerms>();
  const request = crypto.randomUUID();
  let hasLeftAlone = false;
  const stop = onTerms(request, (message, frame) => {
    byFrame.set(frame, { frame, terms: message.terms });
    hasLeftAlone ||= message.hasLeftAlone;
    const frames = [...byFrame.values()];
    onNews((before) => ({ ...before, frames, hasLeftAlone }));
  });
  const ask = async (delay: number) => {
    const isHeard = await tell(tab, { type: 'list-terms', request });
    // A page that is just being loaded, or has just been let in, is not out of reach.
    const isComing = delay === 0 && siteOf(url) !== undefined;
    const isReachable = isHeard || isComing;
    onNews((before) => ({ ...before, isReachable: isReachable || before.frames !== undefined }));
  };
  void ask(0);
  const timers = ASK_AGAIN.map((delay) => setTimeout(() => void ask(delay), delay));
  return () => {
    stop();
    timers.forEach(clearTimeout);
  };
}
