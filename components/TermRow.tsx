import { fold } from '@/core/fold';
import type { ListedTerm } from '@/core/listed-terms';
import { CONTENT_LANGUAGE, counted, words } from './words';

export interface TermRowProps {
  readonly term: ListedTerm;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onReveal: (term: ListedTerm) => void;
  /** The pointer or the focus has come to this row. */
  readonly onPoint: (term: ListedTerm, isFocused: boolean) => void;
}

/** A term of the page: its words, underlined as on the page, its level, and how often it stands there. */
export function TermRow({ term, isStop, onReveal, onPoint }: TermRowProps) {
  const { text, headword, level, count, why } = term;
  return (
    <li>
      <button
        type="button"
        class={why === 'marked' ? 'term marked' : 'term'}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onReveal(term)}
        onFocus={() => onPoint(term, true)}
        onPointerEnter={() => onPoint(term, false)}
      >
        <span class="name" lang={CONTENT_LANGUAGE}>
          {text}
        </span>
        {isOtherName(term) && (
          <span class="quiet headword" lang={CONTENT_LANGUAGE}>
            {headword}
          </span>
        )}
        <span class="quiet level">{level && words.levelsShort[level]}</span>
        <span class="quiet count" aria-hidden="true">
          {count}
        </span>
        <span class="unseen">
          {counted(count, words.oneMention, words.manyMentions)}, {words.whys[why]}
        </span>
      </button>
    </li>
  );
}

/** True for "CAC" under "customer acquisition cost"; "assets" says enough of "asset". */
function isOtherName({ text, headword }: ListedTerm): boolean {
  const start = fold(headword).slice(0, 4);
  return !fold(text).startsWith(start);
}
