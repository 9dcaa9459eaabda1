import { useEffect, useMemo, useState } from 'preact/hooks';
import { PopupApp } from '@/components/PopupApp';
import { words } from '@/components/words';
import type { Contents } from '@/core/contents';
import { listedTerms } from '@/core/listed-terms';
import type { PageTerm } from '@/core/messages';
import { pairsOnPage } from '@/core/pairs';
import type { ReaderState } from '@/core/reader-state';
import { routeTo } from '@/core/routes';
import type { Settings } from '@/core/settings';
import { loadContents } from '@/services/glossary-file';
import { ask } from '@/services/messaging';
import { startSearch } from '@/services/workers';
import { useHands } from '../of-tab/use-hands';

const NOTHING: readonly never[] = [];

export interface WelcomePopupProps {
  readonly settings: Pick<Settings, 'amount' | 'theme'>;
  readonly words: ReaderState['words'];
  readonly off: boolean;
  readonly terms: readonly PageTerm[];
  readonly onOff: (off: boolean) => void;
  /** Shows an entry's first mention with its card. */
  readonly onReveal: (id: string) => void;
}

/** The popup as it is, about the text of the first-run page. */
export function WelcomePopup({
  settings,
  words: kept,
  off,
  terms,
  onOff,
  onReveal,
}: WelcomePopupProps) {
  const [contents, setContents] = useState<Contents>();
  const search = useMemo(startSearch, []);
  const hands = useHands(kept);
  useEffect(() => {
    void loadContents().then(setContents);
  }, []);
  const listed = useMemo(
    () => listedTerms([{ frame: 0, terms }], contents?.entries ?? [], new Set()),
    [terms, contents],
  );
  const pairs = useMemo(() => pairsOnPage(contents?.comparisons ?? [], listed), [contents, listed]);
  return (
    <PopupApp
      isEmbedded
      {...search}
      hands={hands}
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
      onAllResults={(query) => openGlossary(routeTo({ page: 'search', query }))}
      onSideBySide={(ids) => openGlossary(routeTo({ page: 'side-by-side', ids }))}
      onReveal={({ id }) => onReveal(id)}
      onSite={onOff}
      onAmount={(chosen) =>
        void ask({ type: 'change', change: { kind: 'settings', settings: { amount: chosen } } })
      }
      onClose={() => undefined}
    />
  );
}

function openGlossary(place: string): void {
  void ask({ type: 'open-glossary', place });
}
