import { Icon } from '../Icon';
import { words } from '../words';

export interface EntryActionsProps {
  readonly id: string;
  readonly headword: string;
  readonly isSaved: boolean;
  readonly isKnown: boolean;
  readonly onSaved: (entry: NamedEntry, isSaved: boolean) => void;
  readonly onKnown: (entry: NamedEntry, isKnown: boolean) => void;
  readonly onCopyLink: () => void;
}

export interface NamedEntry {
  readonly id: string;
  readonly headword: string;
}

/** What the reader can do with an entry. A second press takes the first back. */
export function EntryActions(props: EntryActionsProps) {
  const { id, headword, isSaved, isKnown, onSaved, onKnown, onCopyLink } = props;
  const entry = { id, headword };
  return (
    <div class="actions">
      <button type="button" aria-pressed={isSaved} onClick={() => onSaved(entry, !isSaved)}>
        <Icon name="save" />
        {isSaved ? words.actions.saved : words.actions.save}
      </button>
      <button type="button" aria-pressed={isKnown} onClick={() => onKnown(entry, !isKnown)}>
        <Icon name="know" />
        {isKnown ? words.actions.known : words.actions.know}
      </button>
      <button type="button" onClick={onCopyLink}>
        <Icon name="link" />
        {words.glossary.copyLink}
      </button>
    </div>
  );
}
