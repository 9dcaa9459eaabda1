import { useEffect, useId } from 'preact/hooks';
import type { Reference, View } from '@/core/views';
import { Icon } from './Icon';
import { Place } from './Place';
import { type Ask, useTrail } from './use-trail';
import { ViewPane } from './ViewPane';
import { words } from './words';

export interface CardProps {
  /** What the card opens with. Another `start` makes a new card with a history of its own. */
  readonly start: Reference;
  /** Its view, where it is at hand already: the card is then whole at its first paint. */
  readonly first?: View;
  readonly ask: Ask;
  readonly onClose: () => void;
}

/** The frame in which a page shows the glossary: a non-modal dialog with a way back and out. */
export function Card(props: CardProps) {
  return <OneCard key={`${props.start.kind}:${props.start.id}`} {...props} />;
}

function OneCard({ start, first, ask, onClose }: CardProps) {
  const trail = useTrail(ask, first && { reference: start, view: first });
  const titleId = useId();
  const { step } = trail;

  useEffect(() => {
    if (!first) trail.go(start);
  }, []);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    // The page's own dialog under the card must not take the key as meant for it.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <div
      class={step?.view?.kind === 'comparison' ? 'card wide' : 'card'}
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      aria-busy={!step}
      tabIndex={-1}
      lang="en"
      dir="ltr"
      onKeyDown={closeOnEscape}
    >
      <header class="bar">
        {trail.before > 0 && (
          <button type="button" class="tool" aria-label={words.back} onClick={trail.back}>
            <Icon name="back" />
          </button>
        )}
        <Place view={step?.view} />
        <button type="button" class="tool" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {step ? (
        <ViewPane step={step} titleId={titleId} onOpen={trail.go} />
      ) : (
        <p class="notice" id={titleId}>
          {words.loading}
        </p>
      )}
    </div>
  );
}
