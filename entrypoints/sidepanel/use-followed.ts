/** What the frames of a tab say of their terms and of what is in view, as long as the panel is open. */
import { useEffect, useState } from 'preact/hooks';
import { type InView, NOTHING_IN_VIEW } from '@/components/PanelTerms';
import type { FrameTerms } from '@/core/listed-terms';
import type { FrameNews } from '@/core/messages';
import { openLine } from '@/services/following';
import { onCounted, onTerms, tell } from '@/services/messaging';
import type { Frames } from '../of-tab/use-frames';

/** A page that has just been loaded may hear of the panel only a moment later, in ms. */
const ASK_AGAIN = [0, 400, 1500];

/** Where no frame has told of a term by then, there is none, in ms. */
const PATIENCE = 3000;

export interface Followed extends Frames {
  readonly inView: InView;
}

const NOBODY: Followed = {
  frames: undefined,
  inView: NOTHING_IN_VIEW,
  hasLeftAlone: false,
  isReachable: true,
};

/** Follows all frames of a tab, anew whenever something of `since` has changed. */
export function useFollowed(tab: number | undefined, since: readonly unknown[]): Followed {
  const [followed, setFollowed] = useState(NOBODY);
  useEffect(() => {
    setFollowed(NOBODY);
    if (tab === undefined) return undefined;
    return followTab(tab, (news) => setFollowed((before) => ({ ...before, ...news })));
  }, [tab, ...since]);
  return followed;
}

interface FrameState {
  readonly terms: FrameTerms['terms'];
  readonly hasLeftAlone: boolean;
  readonly inView: InView;
}

const SILENT: FrameState = { terms: [], hasLeftAlone: false, inView: NOTHING_IN_VIEW };

function followTab(tab: number, onNews: (news: Partial<Followed>) => void): () => void {
  const request = crypto.randomUUID();
  const states = new Map<number, FrameState>();
  const lines = new Map<number, () => void>();
  const publish = () => onNews(together(states));
  const take = (frame: number, news: FrameNews) => {
    states.set(frame, told(states.get(frame) ?? SILENT, news));
    publish();
  };
  const openTo = (frame: number) =>
    openLine(tab, frame, request, {
      onNews: (news) => take(frame, news),
      onEnd() {
        lines.delete(frame);
        states.delete(frame);
        publish();
      },
    });
  const stopTerms = onTerms(request, ({ terms, hasLeftAlone }, frame) => {
    take(frame, { kind: 'terms', terms, hasLeftAlone });
    if (!lines.has(frame)) lines.set(frame, openTo(frame));
  });
  const ask = async () => onNews({ isReachable: await tell(tab, { type: 'follow', request }) });
  const timers = ASK_AGAIN.map((delay) => setTimeout(ask, delay));
  timers.push(setTimeout(publish, PATIENCE));
  // A frame that has its first marks later than that says so to the toolbar.
  const stopCounted = onCounted(tab, () => void ask());
  return () => {
    stopTerms();
    stopCounted();
    timers.forEach(clearTimeout);
    for (const close of lines.values()) close();
  };
}

function told(before: FrameState, news: FrameNews): FrameState {
  if (news.kind === 'in-view') return { ...before, inView: { ids: news.ids, firsts: news.firsts } };
  return { ...before, terms: news.terms, hasLeftAlone: news.hasLeftAlone };
}

function together(states: ReadonlyMap<number, FrameState>): Partial<Followed> {
  const inOrder = [...states].toSorted(([a], [b]) => a - b);
  return {
    frames: inOrder.map(([frame, { terms }]) => ({ frame, terms })),
    inView: {
      ids: inOrder.flatMap(([, { inView }]) => inView.ids),
      firsts: inOrder.flatMap(([, { inView }]) => inView.firsts),
    },
    hasLeftAlone: inOrder.some(([, { hasLeftAlone }]) => hasLeftAlone),
  };
}
