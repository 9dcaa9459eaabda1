import { useEffect, useMemo, useState } from 'preact/hooks';
import { PopupApp } from '@/components/PopupApp';
import { words } from '@/components/words';
import type { PageTerm } from '@/core/messages';
import { routeTo } from '@/core/routes';
import type { Search } from '@/core/search';
import type { Amount } from '@/core/settings';
import { createViewer } from '@/core/views';
import type { Glossary } from '@/data/glossary';
import { loadGlossary, loadSearch } from '@/services/glossary-file';
import { ask } from '@/services/messaging';

export interface WelcomePopupProps {
  readonly amount: Amount;
  readonly off: boolean;
  readonly terms: readonly PageTerm[];
  readonly onOff: (off: boolean) => void;
  /** Shows an entry's first mention with its card. */
  readonly onReveal: (id: string) => void;
}

/** The popup as it is, about the text of the first-run page. */
export function WelcomePopup({ amount, off, terms, onOff, onReveal }: WelcomePopupProps) {
  const [glossary, setGlossary] = useState<Glossary>();
  const [search, setSearch] = useState<Search>();
  const viewer = useMemo(() => glossary && createViewer(glossary), [glossary]);
  useEffect(() => {
    void loadGlossary().then(setGlossary);
    void loadSearch().then((ready) => setSearch(() => ready));
  }, []);
  const listed = terms.map((term) => ({
    ...term,
    frame: 0,
    headword: viewer?.link(term.id)?.headword ?? term.text,
  }));
  return (
    <PopupApp
      isEmbedded
      search={search}
      view={async (reference) => (viewer ?? createViewer(await loadGlossary())).view(reference)}
      page={{ state: 'ready', site: words.welcome.thisText, off, amount, terms: listed }}
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
