import { useEffect, useMemo, useState } from 'preact/hooks';
import { PopupApp } from '@/components/PopupApp';
import { words } from '@/components/words';
import { listedTerms } from '@/core/listed-terms';
import type { PageTerm } from '@/core/messages';
import { pairsOnPage } from '@/core/pairs';
import { routeTo } from '@/core/routes';
import type { Settings } from '@/core/settings';
import { createViewer } from '@/core/views';
import type { Glossary } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import { ask } from '@/services/messaging';
import { startSearch } from '@/services/workers';

const NOTHING: readonly never[] = [];

export interface WelcomePopupProps {
  readonly settings: Pick<Settings, 'amount' | 'theme'>;
  readonly off: boolean;
  readonly terms: readonly PageTerm[];
  readonly onOff: (off: boolean) => void;
  /** Shows an entry's first mention with its card. */
  readonly onReveal: (id: string) => void;
}

/** The popup as it is, about the text of the first-run page. */
export function WelcomePopup({ settings, off, terms, onOff, onReveal }: WelcomePopupProps) {
  const [glossary, setGlossary] = useState<Glossary>();
  const find = useMemo(startSearch, []);
  const viewer = useMemo(() => glossary && createViewer(glossary), [glossary]);
  useEffect(() => {
    void loadGlossary().then(setGlossary);
  }, []);
  const listed = useMemo(
    () => listedTerms([{ frame: 0, terms }], glossary?.entries ?? [], new Set()),
    [terms, glossary],
  );
  const pairs = useMemo(() => pairsOnPage(glossary?.comparisons ?? [], listed), [glossary, listed]);
  return (
    <PopupApp
      isEmbedded
      find={find}
      view={async (reference) => (viewer ?? createViewer(await loadGlossary())).view(reference)}
      page={{
        state: 'ready',
        site: words.welcome.thisText,
        off,
        amount: settings.amount,
        terms: listed,
        pairs,
      }}
      settings={{ theme: settings.theme, textSize: 'normal' }}
      saved={NOTHING}
      recent={NOTHING}
      leads={NOTHING}
      onLead={() => undefined}
      onAllow={() => undefined}
      onMark={() => undefined}
      onSideBySide={(ids) => {
        void ask({ type: 'open-glossary', place: routeTo({ page: 'side-by-side', ids }) });
      }}
      onReveal={({ id }) => onReveal(id)}
      onSite={onOff}
      onAmount={(chosen) =>
        void ask({ type: 'change', change: { kind: 'settings', settings: { amount: chosen } } })
      }
      onClose={() => undefined}
    />
  );
}
