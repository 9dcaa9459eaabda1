/** What is measured: our search, and two libraries alone with their default options. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Search } from '@/core/search';
import type { Glossary } from '@/data/glossary';

export interface Engine {
  readonly name: string;
  /** `kind:id` of the ten best. */
  readonly find: (query: string) => readonly string[];
}

const ROWS = 10;

export function glossEngine(search: Search): Engine {
  return {
    name: 'gloss',
    find: (query) => search(query, { limit: ROWS }).results.map(({ kind, id }) => `${kind}:${id}`),
  };
}

export function fuseEngine(glossary: Glossary): Engine {
  const documents = documentsOf(glossary);
  const fuse = new Fuse(documents, { keys: [...FIELDS] });
  return {
    name: 'Fuse.js',
    find: (query) => fuse.search(query, { limit: ROWS }).map(({ item }) => item.id),
  };
}

export function miniSearchEngine(glossary: Glossary): Engine {
  const mini = new MiniSearch({ fields: [...FIELDS] });
  mini.addAll(documentsOf(glossary));
  return {
    name: 'MiniSearch',
    find: (query) =>
      mini
        .search(query)
        .slice(0, ROWS)
        .map(({ id }) => String(id)),
  };
}

const FIELDS = ['name', 'variants', 'definition', 'plain', 'why', 'example', 'search'] as const;

/** Every record with the texts that our own search reads of it. */
function documentsOf({ entries, comparisons, explainers }: Glossary) {
  const none = { variants: '', definition: '', plain: '', why: '', example: '', search: '' };
  return [
    ...entries.map(
      ({
        id,
        headword,
        variants,
        definition,
        plain = '',
        why = '',
        example = '',
        search = '',
      }) => ({
        id: `entry:${id}`,
        name: headword,
        variants: variants.map(({ text }) => text).join(', '),
        definition,
        plain,
        why,
        example,
        search,
      }),
    ),
    ...comparisons.map(({ id, title }) => ({ ...none, id: `comparison:${id}`, name: title })),
    ...explainers.map(({ id, title, body }) => ({
      ...none,
      id: `explainer:${id}`,
      name: title,
      definition: body,
    })),
  ];
}
