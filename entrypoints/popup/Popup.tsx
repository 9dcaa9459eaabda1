import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedTerm } from '@/components/PageTerms';
import { PopupApp } from '@/components/PopupApp';
import { createSearch } from '@/core/search';
import { pageSettings, type Settings, siteOf } from '@/core/settings';
import { createViewer } from '@/core/views';
import type { Glossary } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import { ask, onTerms, tell } from '@/services/messaging';
import { loadSettings } from '@/services/settings-store';
import { type OpenTab, openTab } from '@/services/tabs';

/** Joins the popup to the glossary, the settings and the page in the tab. */
export function Popup({ tab: askedTab }: { readonly tab: number | undefined }) {
  const [glossary, setGlossary] = useState<Glossary>();
  const [settings, setSettings] = useState<Settings>();
  const [tab, setTab] = useState<OpenTab>();
  const [terms, setTerms] = useState<readonly FrameTerm[]>();
  const [isReachable, setReachable] = useState(true);

  const viewer = useMemo(() => glossary && createViewer(glossary), [glossary]);
  const search = useMemo(() => glossary && createSearch(glossary), [glossary]);

  useEffect(() => {
    void loadGlossary().then(setGlossary);
    void loadSettings().then(setSettings);
    void openTab(askedTab).then(setTab);
  }, [askedTab]);

  useEffect(() => {
    if (!tab) return undefined;
    return askForTerms(tab.id, setTerms, setReachable);
  }, [tab, settings]);

  const site = siteOf(tab?.url);
  const here = settings && pageSettings(settings, tab?.url);
  const listed = (terms ?? []).map((term) => ({
    ...term,
    headword: viewer?.link(term.id)?.headword ?? term.text,
  }));
  const isReady = here && viewer && (terms || here.off);

  return (
    <PopupApp
      search={search}
      view={async (reference) => (viewer ?? createViewer(await loadGlossary())).view(reference)}
      page={
        !isReachable && !here?.off
          ? { state: 'unreachable' }
          : isReady
            ? { state: 'ready', site, off: here.off, marking: here.marking, terms: listed }
            : { state: 'loading' }
      }
      onReveal={(term: ListedTerm) => {
        if (!tab) return;
        void tell(tab.id, { type: 'reveal', id: term.id }, term.frame).then(() => window.close());
      }}
      onSite={(off) => {
        if (site) void ask({ type: 'set-site', site, off }).then(reload);
      }}
      onMarking={(marking) => void ask({ type: 'set-marking', marking }).then(reload)}
      onClose={() => window.close()}
    />
  );

  async function reload() {
    setSettings(await loadSettings());
  }
}

interface FrameTerm {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  readonly frame: number;
}

/** A page that is still being read has more terms a moment later, in ms. */
const ASK_AGAIN = [0, 400, 1500];

/** Asks all frames of a tab for their terms, a few times; returns the undoing. */
function askForTerms(
  tab: number,
  onChange: (terms: readonly FrameTerm[]) => void,
  onReachable: (isReachable: boolean) => void,
): () => void {
  const byFrame = new Map<number, readonly FrameTerm[]>();
  const request = crypto.randomUUID();
  const stop = onTerms(request, (message, frame) => {
    byFrame.set(
      frame,
      message.terms.map((term) => ({ ...term, frame })),
    );
    onChange([...byFrame].sort(([a], [b]) => a - b).flatMap(([, terms]) => terms));
  });
  const timers = ASK_AGAIN.map((delay) =>
    setTimeout(() => void tell(tab, { type: 'list-terms', request }).then(onReachable), delay),
  );
  return () => {
    stop();
    timers.forEach(clearTimeout);
  };
}
