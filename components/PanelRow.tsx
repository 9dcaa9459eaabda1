import { useId, useState } from 'preact/hooks';
import type { ListedTerm } from '@/core/listed-terms';
import type { Reference } from '@/core/views';
import { Icon } from './Icon';
import { CONTENT_LANGUAGE, counted, fill, words } from './words';

export interface PanelRowProps {
  readonly term: ListedTerm;
  /** `undefined` where the glossary at hand has no such entry. */
  readonly definition: string | undefined;
  readonly isInView: boolean;
  /** Where the reader is in the page. */
  readonly isCurrent: boolean;
  readonly onShow: (term: ListedTerm) => void;
  readonly onOpen: (reference: Reference) => void;
}

/** A term of the page: unfolds to its definition; the button beside it leads to it in the page. */
export function PanelRow(props: PanelRowProps) {
  const { term, definition, isInView, isCurrent, onShow, onOpen } = props;
  const { id, text, headword, level, count, why } = term;
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  return (
    <li class={isInView ? 'in-view' : ''} aria-current={isCurrent ? 'location' : undefined}>
      <div class="line">
        <button
          type="button"
          class={why === 'marked' ? 'term marked' : 'term'}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="name" lang={CONTENT_LANGUAGE}>
            {text}
          </span>
          <span class="quiet level">{level && words.levelsShort[level]}</span>
          <span class="quiet count" aria-hidden="true">
            {count}
          </span>
          <span class="unseen">
            {counted(count, words.oneMention, words.manyMentions)}, {words.whys[why]}
            {isInView && `, ${words.inView}`}
          </span>
        </button>
        <button
          type="button"
          class="tool"
          aria-label={fill(words.showInPage, text)}
          title={fill(words.showInPage, text)}
          onClick={() => onShow(term)}
        >
          <Icon name="show" />
        </button>
      </div>
      <div class="body" id={bodyId} hidden={!isOpen}>
        <p lang={CONTENT_LANGUAGE}>
          <strong>{headword}</strong> {definition}
        </p>
        <button type="button" class="link" onClick={() => onOpen({ kind: 'entry', id })}>
          {words.moreAbout}
        </button>
      </div>
    </li>
  );
}
