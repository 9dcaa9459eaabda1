import type { ComponentChildren } from 'preact';
import type { Amount } from '@/core/settings';
import { type ListedTerm, PageTerms } from './PageTerms';
import { words } from './words';

/** What the popup knows of the page under it. */
export type Page =
  | { readonly state: 'loading' }
  /** A page of the browser's own, or one that has no Gloss in it yet. */
  | { readonly state: 'unreachable' }
  | {
      readonly state: 'ready';
      /** Host name; absent where there is none to switch, as for a file. */
      readonly site?: string;
      readonly off: boolean;
      readonly amount: Amount;
      readonly terms: readonly ListedTerm[];
      /** A part of the page never comes to rest: what is new in it is not marked. */
      readonly hasLeftAlone?: boolean;
    };

export interface PagePanelProps {
  readonly page: Page;
  readonly onReveal: (term: ListedTerm) => void;
}

/** The page's terms, or a line that says why there are none. */
export function PagePanel({ page, onReveal }: PagePanelProps) {
  if (page.state === 'loading') return <Notice text={words.looking} />;
  if (page.state === 'unreachable') {
    return <Notice text={words.unreachable} hint={words.unreachableHint} />;
  }
  if (page.off) return <Notice text={words.siteOff} hint={words.siteOffHint} />;
  if (page.terms.length === 0) return <Notice text={words.noTerms} hint={words.noTermsHint} />;
  return (
    <section class="page">
      <h2>
        {words.onThisPage} <span class="quiet">{page.terms.length}</span>
      </h2>
      {page.hasLeftAlone && <p class="quiet aside">{words.leftAlone}</p>}
      <PageTerms terms={page.terms} onReveal={onReveal} />
    </section>
  );
}

/** A state in words: what is the case, and what one can do. */
export function Notice({ text, hint }: { text: ComponentChildren; hint?: string }) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {hint && <p class="quiet">{hint}</p>}
    </div>
  );
}
