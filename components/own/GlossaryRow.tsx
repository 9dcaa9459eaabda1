import type { OwnHead } from '@/core/own/own-glossary';
import { routeTo } from '@/core/routes';
import { Icon } from '../Icon';
import { counted, fill, words } from '../words';
import { sayCounts, sayOrigin } from './say';
import { sayTrouble } from './say-source';

export interface GlossaryRowProps {
  readonly title: string;
  /** `undefined` for the built-in one. */
  readonly head: OwnHead | undefined;
  readonly builtIn: { readonly entry: number; readonly comparison: number };
  readonly isRemoved: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onRemove: (head: OwnHead) => void;
  readonly onRestore: (head: OwnHead) => void;
  readonly onExport: () => void;
}

/** One glossary: what it is, and what can be done with it. */
export function GlossaryRow(props: GlossaryRowProps) {
  const { title, head, isRemoved } = props;
  const text = words.own.list;
  const place: string = head
    ? routeTo({ page: 'own-glossary', id: head.id })
    : routeTo({ page: 'browse', levels: [] });
  return (
    <li class={isRemoved ? 'removed' : undefined}>
      <div class="about">
        <p class="name">{isRemoved ? <del>{title}</del> : <a href={place}>{title}</a>}</p>
        <p class="quiet">
          {isRemoved ? text.removed : head ? sayOrigin(head) : text.from.builtIn}
          {' · '}
          {sayCounts(head?.counts ?? props.builtIn)}
        </p>
        {head && 'check' in head.from && head.from.check?.trouble && (
          <p class="problem">{sayTrouble(head.from.check.trouble)}</p>
        )}
        {head && head.counts.news > 0 && (
          <p class="news">{counted(head.counts.news, text.oneNews, text.manyNews)}</p>
        )}
      </div>
      {head && isRemoved ? (
        <button
          type="button"
          class="plain"
          aria-label={fill(text.undoThis, title)}
          onClick={() => props.onRestore(head)}
        >
          {text.undo}
        </button>
      ) : (
        <RowActions {...props} />
      )}
    </li>
  );
}

function RowActions(props: GlossaryRowProps) {
  const { title, head, isFirst, isLast, onMove, onSwitch, onRemove, onExport } = props;
  const text = words.own.list;
  return (
    <div class="row-actions">
      {head && (
        <label class="check">
          <input
            type="checkbox"
            checked={head.isOn}
            aria-label={fill(text.onThis, title)}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
          {text.on}
        </label>
      )}
      <MoveButton
        name={fill(text.up, title)}
        icon="up"
        isAtEnd={isFirst}
        onMove={() => onMove(-1)}
      />
      <MoveButton
        name={fill(text.down, title)}
        icon="down"
        isAtEnd={isLast}
        onMove={() => onMove(1)}
      />
      <button
        type="button"
        class="plain"
        aria-label={fill(text.exportThis, title)}
        onClick={onExport}
      >
        {text.export}
      </button>
      {head && head.from.kind !== 'policy' && (
        <button
          type="button"
          class="plain"
          aria-label={fill(text.removeThis, title)}
          onClick={() => onRemove(head)}
        >
          {text.remove}
        </button>
      )}
    </div>
  );
}

interface MoveButtonProps {
  readonly name: string;
  readonly icon: 'up' | 'down';
  readonly isAtEnd: boolean;
  readonly onMove: () => void;
}

/** At the end of the list it does nothing, but keeps the focus: who moved the row there is still in it. */
function MoveButton({ name, icon, isAtEnd, onMove }: MoveButtonProps) {
  return (
    <button type="button" class="tool" aria-label={name} aria-disabled={isAtEnd} onClick={onMove}>
      <Icon name={icon} />
    </button>
  );
}
