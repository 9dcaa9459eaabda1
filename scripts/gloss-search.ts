/** `gloss search`: one query a line in, one line of JSON out. */
import { createSearch } from '@/core/search';
import type { Glossary } from '@/data/glossary';

/** For each query `{query, results: [{kind, id, title}], ms}`; `ms` is the search's own time. */
export function* searchLines(
  queries: readonly string[],
  glossary: Glossary,
  limit: number,
): Generator<string> {
  const search = createSearch(glossary);
  for (const query of queries) {
    const startedAt = performance.now();
    const found = search(query, limit);
    const ms = Math.round((performance.now() - startedAt) * 1000) / 1000;
    const results = found.map(({ kind, id, title }) => ({ kind, id, title }));
    yield JSON.stringify({ query, results, ms });
  }
}
