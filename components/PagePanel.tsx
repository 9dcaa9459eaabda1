import type { ListedTerm } from '@/core/listed-terms';
import type { Amount } from '@/core/settings';
import type { RecordLink, Reference } from '@/core/views';
import { MixUps } from './MixUps';
import { Notice } from './Notice';
import { PageTerms } from './PageTerms';
import { words } from './words';

/** What the popup knows of the page under it. */
export type Page =
  | { readonly state: 'loading' }
  /** A page of the browser's own, or one that has no Gloss in it yet. */
  | { readonly state: 'unreachable' }
  /** The browser, or its user, keeps Gloss out of pages. */
  | { readonly state: 'withheld' }
  /** The reader wants nothing of Gloss in pages; `isLocked`: or the reader's organisation does. */
  | { readonly state: 'look-up-only'; readonly isLocked: boolean }
  | {
      readonly state: 'ready';
      /** Host name; absent where there is none to switch, as for a file. */
      readonly site?: string;
      readonly off: boolean;
      readonly amount: Amount;
      readonly terms: readonly ListedTerm[];
      /** Comparisons whose terms all stand on the page, the strongest first. */
      readonly pairs: readonly RecordLink[];
      /** A part of the page never comes to rest: what is new in it is not marked. */
      readonly hasLeftAlone?: boolean;
    };

export interface PagePanelProps {
  readonly page: Page;
  readonly onReveal: (term: ListedTerm) => void;
  readonly onOpen: (reference: Reference) => void;
  /** The reader lets Gloss into pages. */
  readonly onAllow: () => void;
  /** The reader wants pages to be marked again. */
  readonly onMark: () => void;
}

/** The page's pairs and terms, or a line that says why there are none. */
export function PagePanel({ page, onReveal, onOpen, ...act }: PagePanelProps) {
  if (page.state !== 'ready' || page.off || page.terms.length === 0) {
    return <PageNotice page={page} {...act} />;
  }
  return (
    <div class="page">
      {page.hasLeftAlone && <p class="quiet aside">{words.leftAlone}</p>}
      <MixUps pairs={page.pairs} onOpen={onOpen} />
      <section>
        <h2>
          {words.inOrder} <span class="quiet">{page.terms.length}</span>
        </h2>
        <PageTerms terms={page.terms} onReveal={onReveal} />
      </section>
    </div>
  );
}

export interface PageNoticeProps extends Pick<PagePanelProps, 'page' | 'onAllow' | 'onMark'> {
  /** Where the notice stands alone, without the popup's search and switch: switches Gloss on here. */
  readonly onSwitchOn?: () => void;
}

/** Why a page has no terms to list, and what can be done. */
export function PageNotice({ page, onAllow, onMark, onSwitchOn }: PageNoticeProps) {
  const hints = onSwitchOn ? words.hintsAlone : words.hints;
  switch (page.state) {
    case 'loading':
      return <Notice text={words.looking} />;
    case 'unreachable':
      return <Notice text={words.unreachable} hint={hints.unreachable} />;
    case 'ready':
      return page.off ? (
        <Notice text={words.siteOff} hint={hints.siteOff}>
          {onSwitchOn && <NoticeButton label={words.switchOn} onClick={onSwitchOn} />}
        </Notice>
      ) : (
        <Notice text={words.noTerms} hint={page.hasLeftAlone ? words.leftAlone : hints.noTerms} />
      );
    case 'withheld':
      return (
        <Notice text={words.withheld} hint={words.withheldHint}>
          <NoticeButton label={words.allow} onClick={onAllow} />
        </Notice>
      );
    case 'look-up-only':
      return (
        <Notice text={words.lookUpOnly} hint={hints.lookUpOnly}>
          {!page.isLocked && <NoticeButton label={words.markPages} onClick={onMark} />}
        </Notice>
      );
  }
}

function NoticeButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="compare" onClick={onClick}>
      {label}
    </button>
  );
}
