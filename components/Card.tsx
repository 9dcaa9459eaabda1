import { useEffect, useId } from 'preact/hooks';
import type { Settings } from '@/core/settings';
import type { Reference, View } from '@/core/views';
import { CardActions } from './CardActions';
import { CardBar } from './CardBar';
import { CardFooter } from './CardFooter';
import { looks } from './looks';
import { meaningLeft } from './meaning-left';
import { useChanges } from './use-changes';
import type { Undoable } from './use-notice';
import { usePresence } from './use-presence';
import { type Ask, useTrail } from './use-trail';
import type { Voice } from './use-voice';
import { ViewPane } from './ViewPane';
import { words } from './words';

/** What a card knows of the page under it, and of its reader. */
export interface CardContext {
  /** Entries that stand on the page. */
  readonly here: ReadonlySet<string>;
  /** The words that the card opened for, and the entries that they may mean there. */
  readonly form: string;
  readonly meanings: readonly string[];
  /** Whether the page belongs to a site. */
  readonly hasSite: boolean;
  readonly saved: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  /** Entries whose field or level is off: like known ones, they are not marked. */
  readonly hidden: ReadonlySet<string>;
  readonly theme: Settings['theme'];
  readonly textSize: Settings['textSize'];
}

export interface CardProps {
  /** What the card opens with. Another `start` makes a new card with a history of its own. */
  readonly start: Reference;
  /** Its view, where it is at hand already: the card is then whole at its first paint. */
  readonly first?: View;
  readonly context: CardContext;
  /** Beside its term, or as a sheet at the lower edge of a small screen. */
  readonly shape?: 'beside' | 'sheet';
  readonly ask: Ask;
  /** `undefined` where the browser has no voice of its own. */
  readonly voice?: Voice | undefined;
  readonly onChange: (change: Undoable) => void;
  /** Puts a text on the clipboard; whether that was possible. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpenPage: (reference: Reference) => void;
  /** What is shown now. */
  readonly onShow?: (reference: Reference) => void;
  readonly onClose: () => void;
}

/** The frame in which a page shows the glossary: a non-modal dialog with a way back and out. */
export function Card(props: CardProps) {
  return <OneCard key={`${props.start.kind}:${props.start.id}`} {...props} />;
}

function OneCard(props: CardProps) {
  const { start, first, context, ask, onClose } = props;
  const trail = useTrail(ask, first && { reference: start, view: first });
  const titleId = useId();
  const { isPresent, listeners } = usePresence();
  const changes = useChanges(props, isPresent);
  const { step } = trail;
  const view = step?.view;
  const isUnmarked = (id: string) => changes.isOn('known', id) || context.hidden.has(id);

  useEffect(() => {
    if (!first) trail.go(start);
  }, []);
  useEffect(() => {
    if (step?.view) props.onShow?.(step.reference);
  }, [step]);

  return (
    <div
      class={classOf(props, view)}
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      aria-busy={!step}
      tabIndex={-1}
      lang={words.language}
      dir="ltr"
      {...looks(context)}
      onKeyDown={(event) => keepKeys(event, onClose)}
      {...listeners}
    >
      <CardBar
        view={view}
        onBack={trail.before > 0 ? trail.back : undefined}
        voice={props.voice}
        onOpenPage={() => step && props.onOpenPage(step.reference)}
        onClose={onClose}
      />
      {step ? (
        <ViewPane
          step={step}
          titleId={titleId}
          here={context.here}
          written={writtenFor(view, context)}
          onOpen={trail.go}
        />
      ) : (
        <p class="notice" id={titleId}>
          {words.loading}
        </p>
      )}
      {(view?.kind === 'entry' || changes.notice) && (
        <CardFooter notice={changes.notice} onUndo={changes.undo}>
          {view?.kind === 'entry' && (
            <CardActions
              key={view.entry.id}
              entryId={view.entry.id}
              isSaved={changes.isOn('saved', view.entry.id)}
              isKnown={changes.isOn('known', view.entry.id)}
              form={context.meanings.includes(view.entry.id) ? context.form : undefined}
              hasSite={context.hasSite}
              onChange={(change) =>
                changes.make(change, meaningLeft(view, context.meanings, isUnmarked))
              }
              onCopy={() => changes.copy(`${view.entry.headword}: ${view.entry.definition}`)}
            />
          )}
        </CardFooter>
      )}
    </div>
  );
}

/** The words on the page, where what is shown is one of their meanings. */
function writtenFor(view: View | undefined, { meanings, form }: CardContext) {
  return view?.kind === 'entry' && meanings.includes(view.entry.id) ? form : undefined;
}

function classOf({ shape }: CardProps, view: View | undefined): string {
  return [
    'card',
    ...(view?.kind === 'comparison' ? ['wide'] : []),
    ...(shape === 'sheet' ? ['sheet'] : []),
  ].join(' ');
}

/** The keys that the card takes are its own: no listener of the page is to act on them too. */
function keepKeys(event: KeyboardEvent, onClose: () => void) {
  if (event.isComposing) return;
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  if (event.key !== 'Escape') return;
  // The page's own dialog under the card must not take the key as meant for it.
  event.preventDefault();
  event.stopPropagation();
  onClose();
}
