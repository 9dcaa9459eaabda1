import type { SearchResult } from '@/core/search';
import { SearchResults } from '../SearchResults';
import type { Found } from '../use-found';
import { countedResults, fill, words } from '../words';
import { PageHeading } from './PageHeading';

export interface SearchPageProps {
  readonly query: string;
  readonly found: Found | undefined;
  /** Rows at most. */
  readonly limit: number;
  readonly listId: string;
  readonly rowId: (row: number) => string;
  readonly active: number;
  readonly onActive: (row: number) => void;
  readonly onOpen: (result: SearchResult) => void;
}

/** What was found for what stands in the search field above, which steers the list. */
export function SearchPage({ query, found, limit, ...list }: SearchPageProps) {
  const asked = query.trim();
  return (
    <>
      <PageHeading hint={asked ? undefined : words.glossary.typeToSearch}>
        {asked ? fill(words.glossary.searchFor, asked) : words.glossary.search}
      </PageHeading>
      <p class="quiet" role="status">
        {found && outcomeOf(found, limit)}
      </p>
      {found && found.rows.length > 0 && <SearchResults results={found.rows} {...list} />}
    </>
  );
}

function outcomeOf({ query, results, suggestions }: Found, limit: number): string {
  if (results.length > 0) return countedResults(results.length, limit);
  const hint = suggestions.length > 0 ? words.suggestions : words.noResultsHint;
  return `${fill(words.noResults, query)} ${hint}`;
}
