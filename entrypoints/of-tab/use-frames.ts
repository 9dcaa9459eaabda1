/** What the frames of a tab say of their terms. */
import { useEffect, useState } from 'preact/hooks';
import type { FrameTerms } from '@/core/listed-terms';
import { onTerms, tell } from '@/services/messaging';

/** A page that is still being read has more terms a moment later, in ms. */
const ASK_AGAIN = [0, 400, 1500];

export interface Frames {
  /** `undefined` until a frame has answered. */
  readonly frames: readonly FrameTerms[] | undefined;
  /** A part of the page never came to rest and is not followed any more. */
  readonly hasLeftAlone: boolean;
  /** False where no script of ours is in the tab. */
  readonly isReachable: boolean;
}

const UNKNOWN: Frames = { frames: undefined, hasLeftAlone: false, isReachable: true };

/** Asks all frames of a tab for their terms, and again whenever something of `since` has changed. */
export function useFrames(tab: number | undefined, since: readonly unknown[]): Frames {
  const [known, setKnown] = useState(UNKNOWN);
  useEffect(() => {
    if (tab === undefined) return undefined;
    return askForTerms(tab, setKnown);
  }, [tab, ...since]);
  return known;
}

function askForTerms(
  tab: number,
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
  const ask = async () => {
    const isReachable = await tell(tab, { type: 'list-terms', request });
    // A page that is just being loaded again is not out of reach.
    onNews((before) => ({ ...before, isReachable: isReachable || before.frames !== undefined }));
  };
  const timers = ASK_AGAIN.map((delay) => setTimeout(ask, delay));
  return () => {
    stop();
    timers.forEach(clearTimeout);
  };
}
