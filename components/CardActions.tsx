import { useState } from 'preact/hooks';
import { ActionToggle } from './ActionToggle';
import { Icon, type IconProps } from './Icon';
import type { Undoable } from './use-notice';
import { words } from './words';

export interface CardActionsProps {
  readonly entryId: string;
  readonly isSaved: boolean;
  readonly isKnown: boolean;
  /** The words on the page, where this entry is one of their meanings there. */
  readonly form: string | undefined;
  /** Whether the page belongs to a site, on which Gloss can be off. */
  readonly hasSite: boolean;
  readonly onChange: (change: Undoable) => void;
  readonly onCopy: () => void;
}

/** What can be done with an entry: what is done often at once, the rest on demand. */
export function CardActions(props: CardActionsProps) {
  const { entryId: id, isSaved, isKnown, onChange } = props;
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <>
      {isUnfolded && <MoreActions {...props} />}
      <ActionToggle
        icon="save"
        isOn={isSaved}
        onDo={() => onChange({ kind: 'saved', id, on: !isSaved })}
      >
        {isSaved ? words.actions.saved : words.actions.save}
      </ActionToggle>
      <ActionToggle
        icon="know"
        isOn={isKnown}
        onDo={() => onChange({ kind: 'known', id, on: !isKnown })}
      >
        {isKnown ? words.actions.known : words.actions.know}
      </ActionToggle>
      <button
        type="button"
        class="tool"
        title={words.actions.more}
        aria-label={words.actions.more}
        aria-expanded={isUnfolded}
        onClick={(event) => isMeant(event) && setUnfolded(!isUnfolded)}
      >
        <Icon name="more" />
      </button>
    </>
  );
}

function MoreActions({ entryId: id, form, hasSite, onChange, onCopy }: CardActionsProps) {
  return (
    <ul class="rows">
      {form !== undefined && hasSite && (
        <Action icon="not" onDo={() => onChange({ kind: 'not-here', form, id, on: true })}>
          {words.actions.notHere}
        </Action>
      )}
      {hasSite && (
        <Action icon="off" onDo={() => onChange({ kind: 'site-off', on: true })}>
          {words.actions.siteOff}
        </Action>
      )}
      <Action icon="copy" onDo={onCopy}>
        {words.actions.copy}
      </Action>
    </ul>
  );
}

interface ActionProps {
  readonly icon: IconProps['name'];
  readonly onDo: () => void;
  readonly children: string;
}

function Action({ icon, onDo, children }: ActionProps) {
  return (
    <li>
      <button type="button" class="row" onClick={(event) => isMeant(event) && onDo()}>
        <Icon name={icon} />
        {children}
      </button>
    </li>
  );
}

/** The second click of a double click is not meant for what the first has unfolded, nor to fold it. */
function isMeant({ detail }: MouseEvent): boolean {
  return detail < 2;
}
