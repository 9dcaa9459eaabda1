import { fold } from '@/core/fold';
import { counted, words } from './words';

/** A term of the page as the popup lists it. */
export interface ListedTerm {
  readonly id: string;
  /** The words as they first stand on the page. */
  readonly text: string;
  readonly headword: string;
  readonly count: number;
  /** The frame that it stands in, to be told when the term is to be revealed. */
  readonly frame: number;
}

export interface PageTermsProps {
  readonly terms: readonly ListedTerm[];
  readonly onReveal: (term: ListedTerm) => void;
}

/** The terms of the page in the order in which they stand there; a click leads to the first. */
export function PageTerms({ terms, onReveal }: PageTermsProps) {
  return (
    <ol class="terms">
      {terms.map((term) => (
        <li key={`${term.frame}:${term.id}`}>
          <button type="button" class="term" onClick={() => onReveal(term)}>
            <span class="name">{term.text}</span>
            {isOtherName(term) && <span class="quiet headword">{term.headword}</span>}
            <span class="quiet count" aria-hidden="true">
              {term.count}
            </span>
            <span class="unseen">{counted(term.count, words.oneMention, words.manyMentions)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** True for "CAC" under "customer acquisition cost"; "assets" says enough of "asset". */
function isOtherName({ text, headword }: ListedTerm): boolean {
  const start = fold(headword).slice(0, 4);
  return !fold(text).startsWith(start);
}
