import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { Icon } from './Icon';
import { hasModifier, rowAfter } from './steering';
import { words } from './words';

export interface SearchFieldProps {
  /** What it is called and what stands in it while it is empty; the search of the glossary if left out. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The list that the field steers: its id, its number of rows, the id of a row. */
  readonly listId: string;
  readonly rows: number;
  readonly rowId: (row: number) => string;
  readonly active: number;
  readonly onActive: (row: number) => void;
  /** Enter, with what stands in the field: it may not have been drawn yet. */
  readonly onOpen: (inField: string) => void;
  /** Takes Escape where it is given; the surface around the field hears it otherwise. */
  readonly onEscape?: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The search field: a combobox whose list opens as one types, steered without leaving the field. */
export function SearchField(props: SearchFieldProps) {
  const { label = words.searchLabel, placeholder = words.searchPlaceholder } = props;
  const { query, onQuery, listId, rows, rowId, active, onActive, onOpen, onEscape, field } = props;

  function steer(event: TargetedKeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return;
    if (event.key === 'Escape' && onEscape) return take(event, onEscape);
    const { value } = event.currentTarget;
    if (event.key === 'Enter') return take(event, () => onOpen(value));
    if (rows === 0) return;
    const target = rowAfter(event.key, active, rows);
    if (target !== undefined && !hasModifier(event)) take(event, () => onActive(target));
  }

  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist a field is no combobox of itself
        role="combobox"
        // Preact's types ask a combobox for the datalist that ours does without.
        list={undefined}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={rows > 0}
        aria-controls={listId}
        aria-activedescendant={rows > 0 ? rowId(active) : undefined}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={steer}
      />
    </div>
  );
}

/** True while an input method is putting a character together: its Enter is not ours. */
function isComposing(event: KeyboardEvent): boolean {
  // Safari and old Chromium send the last Enter after the composition's end, as key code 229.
  return event.isComposing || event.keyCode === 229;
}

function take(event: KeyboardEvent, then: () => void) {
  event.preventDefault();
  then();
}
