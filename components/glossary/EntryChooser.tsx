import { useId, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '@/core/search';
import { SearchField } from '../SearchField';
import { SearchResults } from '../SearchResults';
import { fill, words } from '../words';
import { type Find, useFound } from './use-found';

export interface EntryChooserProps {
  readonly label: string;
  readonly find: Find;
  /** Entries that cannot be chosen again. */
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Results that are looked through for entries, and entries that are listed. */
const SOUGHT = 40;
const LISTED = 8;

/** A field that finds an entry by any of its names. It keeps the focus, so that one can choose on. */
export function EntryChooser({ label, find, chosen, onChoose }: EntryChooserProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const found = useFound(find, typed, SOUGHT);
  const entries = (found?.rows ?? [])
    .filter((result) => result.kind === 'entry' && !chosen.includes(result.id))
    .slice(0, LISTED);
  const rowId = (row: number) => `${id}-row-${row}`;

  function type(text: string) {
    setTyped(text);
    setActive(0);
  }
  function choose(result: SearchResult | undefined) {
    if (!result) return;
    type('');
    onChoose(result.id);
  }

  return (
    <div class="chooser">
      <SearchField
        field={field}
        label={label}
        placeholder={label}
        query={typed}
        onQuery={type}
        listId={`${id}-list`}
        rows={entries.length}
        rowId={rowId}
        active={active}
        onActive={setActive}
        onOpen={() => choose(entries[active])}
      />
      {entries.length > 0 && (
        <SearchResults
          listId={`${id}-list`}
          rowId={rowId}
          results={entries}
          active={active}
          onActive={setActive}
          onOpen={choose}
        />
      )}
      <p class="quiet" role="status">
        {found && entries.length === 0 && fill(words.glossary.noEntries, found.query)}
      </p>
    </div>
  );
}
