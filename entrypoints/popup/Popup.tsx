import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedTerm } from '@/components/PageTerms';
import { PopupApp } from '@/components/PopupApp';
import type { PageTerm } from '@/core/messages';
import type { ReaderState } from '@/core/reader-state';
import { routeTo } from '@/core/routes';
import type { Search } from '@/core/search';
import { isOffAt, siteOf } from '@/core/settings';
import { createViewer } from '@/core/views';
import type { Glossary } from '@/data/glossary';
import { loadGlossary, loadSearch } from '@/services/glossary-file';
import { ask, onTerms, tell } from '@/services/messaging';
import { loadReader, onReaderChange } from '@/services/reader-store';
import { type OpenTab, openTab } from '@/services/tabs';

/** Joins the popup to the glossary, the settings and the page in the tab. */
export function Popup({ tab: askedTab }: { readonly tab: number | undefined }) {
  const [glossary, setGlossary] = useState<Glossary>();
  const [search, setSearch] = useState<Search>();
  const [reader, setReader] = useState<ReaderState>();
  const [tab, setTab] = useState<OpenTab>();
  const [frames, setFrames] = useState<readonly FrameAnswer[]>();
  const [isReachable, setReachable] = useState(true);

  const viewer = useMemo(() => glossary && createViewer(glossary), [glossary]);

  useEffect(() => {
    void loadGlossary().then(setGlossary);
    void loadSearch().then((ready) => setSearch(() => ready));
    void loadReader().then(setReader);
    void openTab(askedTab).then(setTab);
    return onReaderChange(setReader);
  }, [askedTab]);

  useEffect(() => {
    if (!tab) return undefined;
    return askForTerms(tab.id, setFrames, setReachable);
  }, [tab, reader]);

  const site = siteOf(tab?.url);
  const here = reader && {
    off: isOffAt(reader.settings, tab?.url),
    amount: reader.settings.amount,
  };
  const listed = (frames ?? []).flatMap(({ frame, terms }) =>
    terms.map((term) => ({
      ...term,
      frame,
      headword: viewer?.link(term.id)?.headword ?? term.text,
    })),
  );
  const hasLeftAlone = frames?.some((answer) => answer.hasLeftAlone) ?? false;
  const isReady = here && viewer && (frames || here.off);

  return (
    <PopupApp
      search={search}
      view={async (reference) => (viewer ?? createViewer(await loadGlossary())).view(reference)}
      page={
        !isReachable && !here?.off
          ? { state: 'unreachable' }
          : isReady
            ? {
                state: 'ready',
                site,
                off: here.off,
                amount: here.amount,
                terms: listed,
                hasLeftAlone,
              }
            : { state: 'loading' }
      }
      onSideBySide={(ids) => {
        const place = routeTo({ page: 'side-by-side', ids });
        void ask({ type: 'open-glossary', place }).then(() => window.close());
      }}
      onReveal={(term: ListedTerm) => {
        if (!tab) return;
        void tell(tab.id, { type: 'reveal', id: term.id }, term.frame).then(
          (isHeard) => isHeard && window.close(),
        );
      }}
      onSite={(off) => {
        if (site) void ask({ type: 'change', change: { kind: 'site-off', site, on: off } });
      }}
      onAmount={(amount) =>
        void ask({ type: 'change', change: { kind: 'settings', settings: { amount } } })
      }
      onClose={() => window.close()}
    />
  );
}

/** What one frame of the tab has answered. */
interface FrameAnswer {
  readonly frame: number;
  readonly terms: readonly PageTerm[];
  readonly hasLeftAlone: boolean;
}

/** A page that is still being read has more terms a moment later, in ms. */
const ASK_AGAIN = [0, 400, 1500];

/** Asks all frames of a tab for their terms, a few times; returns the undoing. */
function askForTerms(
  tab: number,
  onChange: (answers: readonly FrameAnswer[]) => void,
  onReachable: (isReachable: boolean) => void,
): () => void {
  const byFrame = new Map<number, FrameAnswer>();
  const request = crypto.randomUUID();
  const stop = onTerms(request, (message, frame) => {
    byFrame.set(frame, { frame, terms: message.terms, hasLeftAlone: message.hasLeftAlone });
    onChange([...byFrame.values()].toSorted((a, b) => a.frame - b.frame));
  });
  const timers = ASK_AGAIN.map((delay) =>
    setTimeout(() => void tell(tab, { type: 'list-terms', request }).then(onReachable), delay),
  );
  return () => {
    stop();
    timers.forEach(clearTimeout);
  };
}
