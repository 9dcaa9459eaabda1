import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { words } from '@/components/words';
import type { PageTerm } from '@/core/messages';
import { pageSettings, type ReaderState } from '@/core/reader-state';
import { askForAccess, hasAccess } from '@/services/access';
import { onPageMessage } from '@/services/messaging';
import { loadReader, onReaderChange } from '@/services/reader-store';
import { speakOnPage } from '../language/speak-to';
import { createLiveText } from './live-text';
import { WelcomePopup } from './WelcomePopup';

/** Joins the first-run page to Gloss itself. */
export function Welcome() {
  const [reader, setReader] = useState<ReaderState>();
  const [off, setOff] = useState(false);
  const [isWithheld, setWithheld] = useState(false);
  const text = useMemo(createLiveText, []);
  const terms = useTerms(text.terms, [reader, off]);

  useEffect(() => {
    void loadReader().then(setReader);
    void hasAccess().then((isGiven) => setWithheld(!isGiven));
    return onReaderChange(setReader);
  }, []);
  useEffect(() => onPageMessage(text.receive), [text]);
  useEffect(() => {
    if (reader) void text.apply({ ...pageSettings(reader, undefined), off });
  }, [reader, off]);

  if (!reader) return null;
  speakOnPage(reader.settings);
  document.title = words.welcome.title;
  return (
    <WelcomePage
      settings={reader.settings}
      off={off}
      isWithheld={isWithheld}
      popup={
        <WelcomePopup
          settings={reader.settings}
          words={reader.words}
          off={off}
          terms={terms}
          onOff={setOff}
          onReveal={(id) => text.receive({ type: 'reveal', id })}
        />
      }
      glossary={browser.runtime.getURL('/glossary.html' as never)}
      onAllow={async () => {
        const isGiven = await askForAccess();
        setWithheld(!isGiven);
        return isGiven;
      }}
      onOpenPopup={openPopup}
    />
  );
}

/** A text that is still being read has more terms a moment later, in ms. */
const LOOK_AGAIN = [100, 400, 1500];

function useTerms(terms: () => readonly PageTerm[], causes: readonly unknown[]) {
  const [listed, setListed] = useState<readonly PageTerm[]>([]);
  useEffect(() => {
    const timers = LOOK_AGAIN.map((delay) => setTimeout(() => setListed(terms()), delay));
    return () => timers.forEach(clearTimeout);
  }, causes);
  return listed;
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
