import { useEffect, useState } from 'preact/hooks';
import type { ListedTerm } from '@/core/listed-terms';
import { TermList } from './TermList';
import { fill, words } from './words';

/** More rows than a popup has room for. */
const FIRST = 24;

export interface PageTermsProps {
  readonly terms: readonly ListedTerm[];
  readonly onReveal: (term: ListedTerm) => void;
}

/**
 * The terms of the page in the order in which they stand there, what is known folded away; a click
 * leads to the first mention. The last line says why the term at hand is underlined or not.
 */
export function PageTerms({ terms, onReveal }: PageTermsProps) {
  const [pointed, setPointed] = useState<ListedTerm>();
  const [isFirst, setFirst] = useState(true);
  // A long page has hundreds of terms: those out of sight are drawn once the first are there.
  useEffect(() => setFirst(false), []);
  const known = terms.filter(({ isKnown }) => isKnown);
  const unknown = terms.filter(({ isKnown }) => !isKnown);
  const list = (listed: readonly ListedTerm[]) => (
    <TermList terms={listed} onReveal={onReveal} onPoint={setPointed} />
  );
  return (
    <>
      {list(isFirst ? unknown.slice(0, FIRST) : unknown)}
      {known.length > 0 && (
        <details class="known">
          <summary>{fill(words.knownHere, known.length)}</summary>
          {list(known)}
        </details>
      )}
      {/* Each row says it too, to those who hear it. */}
      <p class="reason quiet" aria-hidden="true">
        {pointed && `${pointed.text}: ${words.whys[pointed.why]}`}
      </p>
    </>
  );
}
