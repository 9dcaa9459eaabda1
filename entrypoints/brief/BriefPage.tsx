import { useEffect, useMemo } from 'preact/hooks';
import { BriefApp } from '@/components/BriefApp';
import { Addresses } from '@/components/Opener';
import { words } from '@/components/words';
import { type Brief, briefOf, briefText } from '@/core/brief';
import { placeOf } from '@/core/routes';
import { speakOnPage } from '../language/speak-to';
import { useFrames } from '../of-tab/use-frames';
import { useReader } from '../of-tab/use-reader';
import { useTab } from '../of-tab/use-tab';
import { useTerms } from '../of-tab/use-terms';
import { useJoined } from '../own/use-joined';

/** Joins the brief to the page in the tab, the glossary, the printer and the clipboard. */
export function BriefPage({ tab: askedTab }: { readonly tab: number | undefined }) {
  const reader = useReader();
  const tab = useTab(askedTab);
  const mayAsk = reader && !reader.settings.lookUpOnly;
  const { frames, isReachable } = useFrames(mayAsk ? tab : undefined, [reader]);
  const glossary = useJoined(frames);
  const terms = useTerms(frames, glossary, reader);
  const brief = useMemo(
    () => (tab && frames && glossary ? briefOf(tab, terms, glossary) : undefined),
    [tab, frames, glossary, terms],
  );
  useEffect(() => {
    if (brief) document.title = `${words.brief}: ${brief.title}`;
  }, [brief]);

  // Drawn once and for all in the reader's theme and language.
  if (!reader) return null;
  speakOnPage(reader.settings);
  const isThere = isReachable && !reader.settings.lookUpOnly;
  const copy = (shown: Brief) =>
    navigator.clipboard.writeText(briefText(shown, words.mixUps)).then(
      () => true,
      () => false,
    );
  return (
    <Addresses.Provider value={(reference) => `/glossary.html${placeOf(reference)}`}>
      <BriefApp
        settings={reader.settings}
        brief={isThere && askedTab !== undefined ? brief : null}
        onPrint={() => print()}
        onCopy={copy}
      />
    </Addresses.Provider>
  );
}
