import type { Reference, View } from '@/core/views';
import { ActionToggle } from './ActionToggle';
import { CardFooter } from './CardFooter';
import { Icon } from './Icon';
import { type Undoable, useNotice } from './use-notice';
import { usePresence } from './use-presence';
import { words } from './words';

/** What popup and panel do with a view. */
export interface ViewHands {
  /** Ids of entries. */
  readonly saved: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly onChange: (change: Undoable) => void;
  /** Shows the whole of it on the glossary's page. */
  readonly onOpenPage: (reference: Reference) => void;
}

export interface ViewActionsProps {
  readonly view: View;
  readonly hands: ViewHands;
}

/** The foot of a view in popup and panel: what the card offers too, with its undoing. */
export function ViewActions({ view, hands }: ViewActionsProps) {
  const { onChange, onOpenPage } = hands;
  const id = view.kind === 'entry' ? view.entry.id : view.id;
  const { isPresent, listeners } = usePresence();
  const [notice, setNotice] = useNotice(isPresent, () => undefined);
  function make(kind: 'saved' | 'known') {
    const change = { kind, id, on: !hands[kind].has(id) };
    onChange(change);
    setNotice({ kind: 'changed', change });
  }
  function undo(change: Undoable) {
    onChange({ ...change, on: !change.on });
    setNotice(undefined);
  }
  return (
    <div {...listeners} class="actions">
      <CardFooter notice={notice} onUndo={undo}>
        {view.kind === 'entry' && (
          <>
            <ActionToggle icon="save" isOn={hands.saved.has(id)} onDo={() => make('saved')}>
              {hands.saved.has(id) ? words.actions.saved : words.actions.save}
            </ActionToggle>
            <ActionToggle icon="know" isOn={hands.known.has(id)} onDo={() => make('known')}>
              {hands.known.has(id) ? words.actions.known : words.actions.know}
            </ActionToggle>
          </>
        )}
        <button
          type="button"
          class="tool"
          title={words.actions.openGlossary}
          aria-label={words.actions.openGlossary}
          onClick={() => onOpenPage({ kind: view.kind, id })}
        >
          <Icon name="page" />
        </button>
      </CardFooter>
    </div>
  );
}
