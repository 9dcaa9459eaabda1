import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RESULTS, type SearchResult } from '@/core/search';
import type { Settings } from '@/core/settings';
import { Icon } from './Icon';
import { looks } from './looks';
import { Notice } from './Notice';
import { Place } from './Place';
import { PopupHome, type PopupHomeProps } from './PopupHome';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import type { Find } from './use-found';
import { useResults } from './use-results';
import { type Ask, keyOf, useTrail } from './use-trail';
import { ViewActions, type ViewHands } from './ViewActions';
import { ViewPane } from './ViewPane';
import { countedResults, fill, words } from './words';

export interface PopupAppProps extends Omit<PopupHomeProps, 'onOpen'> {
  readonly find: Find;
  readonly settings: Pick<Settings, 'theme' | 'textSize'>;
  readonly view: Ask;
  /** What can be done with a view. */
  readonly hands: ViewHands;
  /** Shows entries beside one another that have no comparison; their ids. */
  readonly onSideBySide: (entries: readonly string[]) => void;
  /** Shows all that is found for a query on a page of its own. */
  readonly onAllResults: (query: string) => void;
  readonly onClose: () => void;
  /** True where it stands in a page of ours: it is a part of that page, and leaves the focus alone. */
  readonly isEmbedded?: boolean;
}

/** The toolbar's popup: search first; under it what was found, what was opened, or this page. */
export function PopupApp(props: PopupAppProps) {
  const { onClose, isEmbedded = false } = props;
  const isFirst = useRef(true);
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const trail = useTrail(props.view);
  const { step } = trail;

  const asked = query.trim();
  const open = (result: SearchResult) => {
    if (result.kind === 'side-by-side') props.onSideBySide(result.entries);
    else void trail.go({ kind: result.kind, id: result.id });
  };
  const results = useResults({ find: props.find, typed: query, limit: RESULTS, onOpen: open });
  const { found, rows, active, setActive } = results;
  const isFound = found !== undefined && found.results.length > 0;
  const rowId = (row: number) => `${id}-row-${row}`;
  const isListed = !step && rows.length > 0;
  const isCut = isListed && isFound && rows.length >= RESULTS;
  const home = useMemo(() => <PopupHome {...props} onOpen={trail.go} />, [props]);

  // Before the next key: with its view the focused heading has gone, and a key would find nobody.
  useLayoutEffect(() => {
    if (!step && !(isEmbedded && isFirst.current)) field.current?.focus();
    isFirst.current = false;
  }, [!step]);

  function type(text: string) {
    setQuery(text);
    trail.leave();
  }
  function stepOut(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (step) trail.back();
    else if (query) type('');
    else onClose();
  }
  const Frame = isEmbedded ? 'section' : 'main';
  return (
    <Frame
      class="popup"
      lang={words.language}
      dir="ltr"
      aria-label={words.popup}
      // Where the popup is shown as a part of a page, only the page's own text is marked.
      translate={isEmbedded ? false : undefined}
      onKeyDown={stepOut}
      {...looks(props.settings)}
    >
      {!isEmbedded && <h1 class="unseen">{words.popup}</h1>}
      <SearchField
        field={field}
        query={query}
        onQuery={type}
        listId={`${id}-list`}
        rows={isListed ? rows.length : 0}
        rowId={rowId}
        active={active}
        onActive={setActive}
        onOpen={results.openActive}
      />
      <p class="unseen" role="status">
        {isListed && isFound && countedResults(rows.length, RESULTS)}
      </p>
      {step && (
        <>
          <header class="bar">
            <button type="button" class="tool" aria-label={words.back} onClick={trail.back}>
              <Icon name="back" />
            </button>
            <Place view={step.view} />
          </header>
          <ViewPane step={step} titleId={`${id}-title`} takesFocus onOpen={trail.go} />
          {step.view && <ViewActions key={keyOf(step)} view={step.view} hands={props.hands} />}
        </>
      )}
      {!step && asked && !isFound && (
        <Notice
          text={found ? fill(words.noResults, found.query) : words.loading}
          hint={found && (isListed ? words.suggestions : words.noResultsHint)}
        />
      )}
      {isListed && (
        <SearchResults
          listId={`${id}-list`}
          rowId={rowId}
          results={rows}
          active={active}
          onActive={setActive}
          onOpen={open}
        />
      )}
      {isCut && (
        <button type="button" class="all-results" onClick={() => props.onAllResults(asked)}>
          {words.allResults}
          <Icon name="next" />
        </button>
      )}
      {/* Kept, so that nothing is lost that was chosen there, and no letter waits for its rows. */}
      <div class="home" hidden={Boolean(step) || Boolean(asked)}>
        {home}
      </div>
    </Frame>
  );
}
