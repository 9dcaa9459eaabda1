/** `gloss search`: one query a line in, one line of JSON out. */
import type { SearchResult } from '@/core/search';
import type { Glossary } from '@/data/glossary';
import { openSearch } from './search-index';

/**
 * For each query `{query, results: [{kind, id, title, matched?}], suggestions: [title], ms}`; `ms`
 * is the search's own time. Suggestions are the nearest names, where nothing was found.
 */
export function* searchLines(
  queries: readonly string[],
  glossary: Glossary,
  limit: number,
): Generator<string> {
  const search = openSearch(glossary);
  // The index is built before the clock runs, as it is when the extension is built.
  search('');
  for (const query of queries) {
    const startedAt = performance.now();
    const answer = search(query, { limit });
    const ms = Math.round((performance.now() - startedAt) * 1000) / 1000;
    const results = answer.results.map(rowOf);
    const suggestions = answer.suggestions.map(({ title }) => title);
    yield JSON.stringify({ query, results, suggestions, ms });
  }
}

function rowOf(result: SearchResult) {
  const { kind, id } = result;
  if (result.kind === 'side-by-side') return { kind, id, title: result.titles.join(' | ') };
  return { kind, id, title: result.title, matched: result.matched };
}
