import { placeOf } from '@/core/routes';
import type { EntryView } from '@/core/views';
import { CONTENT_LANGUAGE, words } from '../words';
import type { NamedEntry } from './EntryActions';
import { PageHeading } from './PageHeading';
import { useKeptFocus } from './use-kept-focus';

export interface SavedPageProps {
  /** The latest first. */
  readonly views: readonly EntryView[];
  readonly onSaved: (entry: NamedEntry, isSaved: boolean) => void;
}

/** The terms that the reader has saved, each with what it means: to look through, or to print. */
export function SavedPage({ views, onSaved }: SavedPageProps) {
  const root = useKeptFocus<HTMLDivElement>(String(views.length), 'li button', 'h1');
  return (
    <div ref={root}>
      <PageHeading
        hint={views.length > 0 ? words.glossary.savedHint : words.glossary.nothingSavedHint}
      >
        {views.length > 0 ? words.glossary.saved : words.glossary.nothingSaved}
      </PageHeading>
      <ul class="saved-list">
        {views.map(({ entry, field }) => (
          <li key={entry.id}>
            <h2 lang={CONTENT_LANGUAGE}>
              <a href={placeOf({ kind: 'entry', id: entry.id })}>{entry.headword}</a>
            </h2>
            <p class="quiet field" lang={CONTENT_LANGUAGE}>
              {field}
            </p>
            <p lang={CONTENT_LANGUAGE}>{entry.definition}</p>
            <div class="actions">
              <button
                type="button"
                aria-label={`${words.glossary.unsave}: ${entry.headword}`}
                onClick={() => onSaved(entry, false)}
              >
                {words.glossary.unsave}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
