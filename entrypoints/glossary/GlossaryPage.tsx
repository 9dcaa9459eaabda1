import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { GlossaryApp } from '@/components/glossary/GlossaryApp';
import { needsWhole } from '@/components/glossary/PageBody';
import { pageTitle } from '@/components/glossary/page-title';
import type { Contents } from '@/core/contents';
import type { ReaderState } from '@/core/reader-state';
import { type Route, readRoute, routeTo } from '@/core/routes';
import { createViewer, type Viewer } from '@/core/views';
import type { Glossary } from '@/data/glossary';
import { loadContents } from '@/services/glossary-file';
import { type PlaceHistory, type Visit, watchHistory } from '@/services/history';
import { ask } from '@/services/messaging';
import { onOwnChange } from '@/services/own-store/change-notice';
import { loadReader, onReaderChange } from '@/services/reader-store';
import { speakOnPage } from '../language/speak-to';
import { loadJoined } from '../own/joined';
import { useSearch } from '../own/use-search';
import { OwnPages } from './own/OwnPages';
import { ReaderSettings } from './ReaderSettings';

const DAY_MS = 86_400_000;

/** Joins the glossary's page to the glossary, the reader's words and the browser's history. */
export function GlossaryPage() {
  const { visit, history } = useHistory();
  const [contents, setContents] = useState<Contents>();
  const [reader, setReader] = useState<ReaderState>();
  const route = useMemo(() => readRoute(visit.hash), [visit.hash]);
  const glossary = useJoined(needsWhole(route));
  const viewer = useMemo(() => glossary && createViewer(glossary), [glossary]);
  const { find } = useSearch(reader?.words);

  useLayoutEffect(() => {
    void loadContents().then(setContents);
    void loadReader().then(setReader);
    return onReaderChange(setReader);
  }, []);
  // Drawn once and for all in the reader's language and theme: without them, a dark page would flash up light.
  if (reader) speakOnPage(reader.settings);
  useTitle(reader && pageTitle(route, contents, viewer), visit.arrival.kind === 'going-on');
  useEffect(() => {
    if (visit.arrival.kind !== 'again') noteOpened(route, viewer);
  }, [visit, Boolean(viewer)]);

  const go = (next: Route) => history.go(routeTo(next));
  const goOn = (next: Route, how: 'push' | 'replace') => history.goOn(routeTo(next), how);
  if (!reader) return null;
  return (
    <GlossaryApp
      route={route}
      arrival={visit.arrival}
      contents={contents}
      viewer={viewer}
      reader={reader}
      find={find}
      settings={contents && <ReaderSettings reader={reader} contents={contents} />}
      own={
        contents && (
          <OwnPages
            route={route}
            reader={reader}
            counts={{ entry: contents.entries.length, comparison: contents.comparisons.length }}
            find={find}
            onGo={go}
          />
        )
      }
      day={Math.floor(Date.now() / DAY_MS)}
      onGo={go}
      onGoOn={goOn}
      onBack={history.back}
      onChange={(change) => void ask({ type: 'change', change })}
      onCopyLink={(shown) =>
        navigator.clipboard.writeText(new URL(routeTo(shown), location.href).href)
      }
    />
  );
}

/** ms without a letter after which what is searched for stands in the window's title. */
const PAUSE = 250;

/** Gives the window its title; while the reader types, once they pause: it costs some ms each time. */
function useTitle(title: string | undefined, isTyped: boolean): void {
  useLayoutEffect(() => {
    if (title === undefined || title === document.title) return undefined;
    const set = () => {
      document.title = title;
    };
    if (!isTyped) return set();
    const timer = setTimeout(set, PAUSE);
    return () => clearTimeout(timer);
  }, [title]);
}

/**
 * All glossaries as one, as long as a page needs them: a large one of the reader's takes a while to
 * read, and nobody waits for it who imports another. What has changed meanwhile is read anew.
 */
function useJoined(isNeeded: boolean): Glossary | undefined {
  const [glossary, setGlossary] = useState<Glossary>();
  const [changes, setChanges] = useState(0);
  useEffect(() => onOwnChange(() => setChanges((count) => count + 1)), []);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isLate = false;
    void loadJoined().then((joined) => {
      if (!isLate) setGlossary(joined);
    });
    return () => {
      isLate = true;
    };
  }, [isNeeded, changes]);
  useEffect(() => {
    // Better nothing for a moment than what was true before.
    if (!isNeeded) setGlossary(undefined);
  }, [changes]);
  return glossary;
}

function useHistory(): { visit: Visit; history: PlaceHistory } {
  const listen = useRef<(visit: Visit) => void>(() => {});
  const history = useMemo(() => watchHistory((visit) => listen.current(visit)), []);
  const [visit, setVisit] = useState(history.first);
  listen.current = setVisit;
  return { visit, history };
}

/** Notes what the reader has opened, for the list of what was opened lately. */
function noteOpened(route: Route, viewer: Viewer | undefined): void {
  if (route.page !== 'entry' && route.page !== 'comparison' && route.page !== 'explainer') return;
  const reference = { kind: route.page, id: route.id };
  if (viewer?.view(reference)) void ask({ type: 'change', change: { kind: 'opened', reference } });
}
