import { useMemo } from 'preact/hooks';
import { PopupApp } from '@/components/PopupApp';
import { LEADS } from '@/components/PopupLeads';
import { namedRecords, savedReferences } from '@/core/named-records';
import type { Change } from '@/core/reader-state';
import { placeOf, routeTo } from '@/core/routes';
import { siteOf } from '@/core/settings';
import { askForAccess } from '@/services/access';
import { ask, tell } from '@/services/messaging';
import { speakOnPage } from '../language/speak-to';
import { noting } from '../of-tab/noting';
import { pageState } from '../of-tab/page-state';
import { useAccess } from '../of-tab/use-access';
import { useFrames } from '../of-tab/use-frames';
import { useHands } from '../of-tab/use-hands';
import { useLookUpOnly } from '../of-tab/use-look-up-only';
import { useReader } from '../of-tab/use-reader';
import { useTab } from '../of-tab/use-tab';
import { useContents, useTerms } from '../of-tab/use-terms';
import { useSearch } from '../own/use-search';
import { follow } from './leads';

/** Joins the popup to the glossary, the settings and the page in the tab. */
export function Popup({ tab: askedTab }: { readonly tab: number | undefined }) {
  const contents = useContents();
  const reader = useReader();
  const tab = useTab(askedTab);
  const access = useAccess();
  const { isOn: isLookUpOnly, isLocked } = useLookUpOnly(reader);
  // Where the reader only looks up, no page is asked anything.
  const frames = useFrames(reader && !isLookUpOnly ? tab : undefined, [reader, access]);

  const words = reader?.words;
  const search = useSearch(words);
  const view = useMemo(() => noting(search.view), [search.view]);
  const hands = useHands(words);
  const saved = useMemo(
    () => (contents && words ? namedRecords(contents, savedReferences(words)) : []),
    [contents, words],
  );
  const recent = useMemo(
    () => (contents && words ? namedRecords(contents, words.recent) : []),
    [contents, words],
  );
  const terms = useTerms(frames.frames, contents, reader);

  // Drawn once and for all in the reader's theme and language.
  if (!reader) return null;
  speakOnPage(reader.settings);
  return (
    <PopupApp
      settings={reader.settings}
      find={search.find}
      view={view}
      hands={{ ...hands, onOpenPage: (reference) => openGlossary(placeOf(reference)) }}
      page={pageState({ ...frames, url: tab?.url, contents, reader, terms, access, isLocked })}
      saved={saved}
      recent={recent}
      onAllResults={(query) => openGlossary(routeTo({ page: 'search', query }))}
      onSideBySide={(ids) => openGlossary(routeTo({ page: 'side-by-side', ids }))}
      onReveal={({ id, frame }) => {
        if (!tab) return;
        void tell(tab.id, { type: 'reveal', id }, frame).then(
          (isHeard) => isHeard && window.close(),
        );
      }}
      onActivity={async () => {
        const { readActivity } = await import('../activity/read-activity');
        return tab && readActivity(tab.id);
      }}
      onSite={(off) => {
        const site = siteOf(tab?.url);
        if (site) change({ kind: 'site-off', site, on: off });
      }}
      onAmount={(amount) => change({ kind: 'settings', settings: { amount } })}
      onAllow={() => void askForAccess()}
      onMark={() => change({ kind: 'settings', settings: { lookUpOnly: false } })}
      leads={LEADS}
      onLead={(lead) => void follow(lead, tab?.id)}
      onClose={() => window.close()}
    />
  );
}

function change(change: Change): void {
  void ask({ type: 'change', change });
}

function openGlossary(place: string): void {
  void ask({ type: 'open-glossary', place }).then(() => window.close());
}
