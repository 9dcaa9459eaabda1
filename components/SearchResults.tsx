import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '@/core/search';
import { Icon } from './Icon';
import { Marked } from './Marked';
import { CONTENT_LANGUAGE, fill, listed, words } from './words';

export interface SearchResultsProps {
  readonly listId: string;
  readonly rowId: (row: number) => string;
  readonly results: readonly SearchResult[];
  readonly active: number;
  readonly onActive: (row: number) => void;
  readonly onOpen: (result: SearchResult) => void;
}

/** The list under the search field. The focus stays in the field; `active` is the row it steers. */
export function SearchResults(props: SearchResultsProps) {
  const { listId, rowId, results, active, onActive, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(active);
  const isScrolled = useRef(false);

  useEffect(() => {
    // Only where the keys lead: to ask for it with each letter would lay the list out once more.
    if (shown.current === active) return;
    shown.current = active;
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  useEffect(() => {
    // The best of the new results is in sight, however far the old ones were scrolled.
    if (isScrolled.current && list.current) list.current.scrollTop = 0;
  }, [results]);

  return (
    <div
      class="results"
      id={listId}
      ref={list}
      role="listbox"
      aria-label={words.results}
      onScroll={({ currentTarget }) => {
        isScrolled.current = currentTarget.scrollTop > 0;
      }}
    >
      {results.map((result, row) => (
        // The keys that steer the list are heard by the field, which keeps the focus.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          // With each letter other results come: their rows are written anew, which is quicker than new rows.
          key={row}
          id={rowId(row)}
          class="result"
          role="option"
          tabIndex={-1}
          aria-selected={row === active}
          onPointerMove={() => onActive(row)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(result)}
        >
          <Row result={result} />
        </div>
      ))}
    </div>
  );
}

/** What was found and where; for a description, the sentence that speaks of it. */
function Row({ result }: { readonly result: SearchResult }) {
  if (result.kind === 'side-by-side') {
    return (
      <>
        <Icon name="comparison" />
        <span class="name">{fill(words.compareFreely, listed(result.titles))}</span>
      </>
    );
  }
  const { kind, title, field, matched, marks, snippet } = result;
  return (
    <>
      {kind !== 'entry' && <Icon name={kind} />}
      <span class="name" lang={CONTENT_LANGUAGE}>
        {matched ? title : <Marked text={title} marks={marks} />}
      </span>
      {matched && (
        <span class="quiet matched" lang={CONTENT_LANGUAGE}>
          <Marked text={matched} marks={marks} />
        </span>
      )}
      <span class="quiet kind">{kind === 'entry' ? field : words[kind]}</span>
      {snippet && (
        <span class="quiet snippet" lang={CONTENT_LANGUAGE}>
          <Marked {...snippet} />
        </span>
      )}
    </>
  );
}
