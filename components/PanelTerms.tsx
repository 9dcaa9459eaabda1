import { useEffect, useRef } from 'preact/hooks';
import type { ListedTerm } from '@/core/listed-terms';
import type { Reference } from '@/core/views';
import { PanelRow } from './PanelRow';
import { fill, words } from './words';

/** What can be seen of the page, all its frames together. */
export interface InView {
  /** The ids of the terms, in the order of the page. */
  readonly ids: readonly string[];
  /** Those of them of which nothing stands further up. */
  readonly firsts: readonly string[];
}

export const NOTHING_IN_VIEW: InView = { ids: [], firsts: [] };

export interface PanelTermsProps {
  readonly terms: readonly ListedTerm[];
  readonly inView: InView;
  readonly definitionOf: (id: string) => string | undefined;
  readonly onShow: (term: ListedTerm) => void;
  readonly onOpen: (reference: Reference) => void;
}

/** The terms in the order of the page. What is in view there is kept in view here, and told apart. */
export function PanelTerms({ terms, inView, definitionOf, ...act }: PanelTermsProps) {
  const list = useRef<HTMLOListElement>(null);
  const seen = new Set(inView.ids);
  // Where only terms are in view that stood further up already, the list stays where it is.
  const place = terms.find(({ id, isKnown }) => inView.firsts.includes(id) && !isKnown)?.id;
  const current = place ?? inView.ids[0];

  useEffect(() => {
    if (place !== undefined && list.current && !isBeingUsed(list.current)) {
      list.current.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    }
  }, [place]);

  const row = (term: ListedTerm) => (
    <PanelRow
      key={term.id}
      term={term}
      definition={definitionOf(term.id)}
      isInView={seen.has(term.id)}
      isCurrent={term.id === current}
      {...act}
    />
  );
  const known = terms.filter(({ isKnown }) => isKnown);
  return (
    <>
      <ol class="terms" ref={list}>
        {terms.filter(({ isKnown }) => !isKnown).map(row)}
      </ol>
      {known.length > 0 && (
        <details class="known">
          <summary>{fill(words.knownHere, known.length)}</summary>
          <ol class="terms">{known.map(row)}</ol>
        </details>
      )}
    </>
  );
}

/** Nothing moves under the reader's pointer, nor away from the keyboard's focus. */
function isBeingUsed(list: HTMLElement): boolean {
  const hasFocus = document.hasFocus() && list.contains(document.activeElement);
  return hasFocus || list.matches(':hover');
}
