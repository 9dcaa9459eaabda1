import { useId, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '@/core/search';
import { SearchField } from '../SearchField';
import { SearchResults } from '../SearchResults';
import type { Find } from '../use-found';
import { useResults } from '../use-results';
import { fill, words } from '../words';

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
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const results = useResults({
    find,
    typed,
    limit: SOUGHT,
    pick: (rows) =>
      rows
        .filter(({ kind, id: found }) => kind === 'entry' && !chosen.includes(found))
        .slice(0, LISTED),
    onOpen: choose,
  });
  const { found, rows: entries, active, setActive } = results;
  const rowId = (row: number) => `${id}-row-${row}`;

  function choose(result: SearchResult) {
    setTyped('');
    onChoose(result.id);
  }

  return (
    <div class="chooser">
      <SearchField
        field={field}
        label={label}
        placeholder={label}
        query={typed}
        onQuery={setTyped}
        listId={`${id}-list`}
        rows={entries.length}
        rowId={rowId}
        active={active}
        onActive={setActive}
        onOpen={results.openActive}
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
