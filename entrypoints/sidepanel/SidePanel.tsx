import { useMemo } from 'preact/hooks';
import { PanelApp } from '@/components/PanelApp';
import type { Change } from '@/core/reader-state';
import { siteOf } from '@/core/settings';
import { askForAccess } from '@/services/access';
import { ask, tell } from '@/services/messaging';
import { speakOnPage } from '../language/speak-to';
import { noting } from '../of-tab/noting';
import { pageState } from '../of-tab/page-state';
import { useAccess } from '../of-tab/use-access';
import { useFrontTab } from '../of-tab/use-front-tab';
import { useHands } from '../of-tab/use-hands';
import { useLookUpOnly } from '../of-tab/use-look-up-only';
import { useReader } from '../of-tab/use-reader';
import { useContents, useTerms } from '../of-tab/use-terms';
import { useJoined } from '../own/use-joined';
import { viewOf } from '../own/viewing';
import { useFollowed } from './use-followed';

/** The panel has the glossary at hand, since its rows unfold to definitions. */
const VIEW = noting(viewOf);

/** Joins the panel to the page in front, the glossary and the reader's settings. */
export function SidePanel({ tab: askedTab }: { readonly tab: number | undefined }) {
  const contents = useContents();
  const reader = useReader();
  const access = useAccess();
  const hands = useHands(reader?.words);
  const { tab, turns } = useFrontTab(askedTab);
  const sitesOff = reader?.settings.sitesOff;
  const { isOn: isLookUpOnly, isLocked } = useLookUpOnly(reader);
  const followed = useFollowed(isLookUpOnly ? undefined : tab?.id, [turns, access, sitesOff]);
  const glossary = useJoined(followed.frames);
  // Names come first, and what the rows unfold to a moment later.
  const terms = useTerms(followed.frames, glossary ?? contents, reader);
  const definitions = useMemo(
    () => new Map(glossary?.entries.map(({ id, definition }) => [id, definition])),
    [glossary],
  );

  // Drawn once and for all in the reader's theme and language.
  if (!reader) return null;
  speakOnPage(reader.settings);
  return (
    <PanelApp
      settings={reader.settings}
      page={pageState({ ...followed, url: tab?.url, contents, reader, terms, access, isLocked })}
      title={tab?.title}
      inView={followed.inView}
      definitionOf={(id) => definitions.get(id)}
      view={VIEW}
      hands={hands}
      onShow={({ id, frame }) => tab && void tell(tab.id, { type: 'show', id }, frame)}
      onAllow={() => void askForAccess()}
      onMark={() => change({ kind: 'settings', settings: { lookUpOnly: false } })}
      onSwitchOn={() => {
        const site = siteOf(tab?.url);
        if (site) change({ kind: 'site-off', site, on: false });
      }}
    />
  );
}

function change(change: Change): void {
  void ask({ type: 'change', change });
}
