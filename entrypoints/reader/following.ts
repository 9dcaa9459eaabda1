/** Tells open side panels the terms of this frame and which of them are in view. Runs only while there are any. */
import type { FrameNews } from '@/core/messages';
import { type Line, onLine } from '@/services/following';
import { answerTerms } from '@/services/messaging';
import { watchVisibleArea } from '@/services/visible-area';
import type { PageMarking } from '../page/marking';
import { termsIn } from './in-view';
import { watchNearTerms } from './near-terms';

/** Scrolling is told of no more often than so, in ms. */
const PAUSE = 150;

export interface Following {
  /** Answers the panel that made this request, which then opens a line. */
  start(request: string): void;
  stop(): void;
}

/** What tells panels of this frame; nothing is listened to until a panel asks. */
export function createFollowing(marking: PageMarking): Following {
  const followers = new Set<Follower>();
  /** By request: the undoing of waiting for its line. */
  const requests = new Map<string, () => void>();
  marking.onSettled(() => {
    for (const follower of followers) follower.tellTerms();
  });
  const take = (line: Line) => {
    const follower = createFollower(marking, line);
    followers.add(follower);
    return () => {
      follower.end();
      followers.delete(follower);
    };
  };
  return {
    start(request) {
      if (!requests.has(request)) requests.set(request, onLine(request, take));
      answerTerms({ type: 'terms', request, ...termsOf(marking) });
    },
    stop() {
      for (const unlisten of requests.values()) unlisten();
      for (const { end, line } of followers) {
        end();
        line.close();
      }
    },
  };
}

interface Follower {
  readonly line: Line;
  readonly tellTerms: () => void;
  readonly end: () => void;
}

function createFollower(marking: PageMarking, line: Line): Follower {
  const tell = withoutRepeats(line);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellView = () => {
    timer = undefined;
    tell({ kind: 'in-view', ...termsIn(marking.blocks(), area.now(), near.isNear) });
  };
  const tellViewSoon = () => {
    timer ??= setTimeout(tellView, PAUSE);
  };
  const area = watchVisibleArea(tellViewSoon);
  const near = watchNearTerms(marking, tellViewSoon);
  const tellTerms = () => {
    tell({ kind: 'terms', ...termsOf(marking) });
    near.watchNew();
    tellViewSoon();
  };
  tellTerms();
  return {
    line,
    tellTerms,
    end() {
      clearTimeout(timer);
      area.stop();
      near.stop();
    },
  };
}

function termsOf(marking: PageMarking) {
  return { terms: marking.terms(), hasLeftAlone: marking.hasLeftAlone() };
}

/** Tells only what is new since the last news of its kind. */
function withoutRepeats(line: Line): (news: FrameNews) => void {
  const last = new Map<FrameNews['kind'], string>();
  return (news) => {
    const said = JSON.stringify(news);
    if (last.get(news.kind) === said) return;
    last.set(news.kind, said);
    line.tell(news);
  };
}
