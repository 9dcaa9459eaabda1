/** What the reader looks up from outside our pages: a selection on a page, words in the address bar. */
import type { NamedRecord, NameIndex } from './name-index';
import { cutQuery } from './query';
import { placeOf, routeTo } from './routes';

export type LookUp =
  /** The words are the name of an entry; of several, where the word has several meanings. */
  | { readonly kind: 'entries'; readonly ids: readonly string[] }
  /** They are the title of something else. */
  | { readonly kind: 'record'; readonly record: NamedRecord }
  /** They name nothing: what is nearest is searched for. */
  | { readonly kind: 'search'; readonly query: string };

/** Reads what was selected or typed. */
export function lookUp(text: string, index: NameIndex): LookUp {
  const query = cutQuery(text.replaceAll(/\s+/g, ' ').trim()).trim();
  const records = index.exact(query).map(({ record }) => record);
  const ids = records.flatMap(({ kind, id }) => (kind === 'entry' ? [id] : []));
  if (ids.length > 0) return { kind: 'entries', ids: [...new Set(ids)] };
  const [record] = records;
  return record ? { kind: 'record', record } : { kind: 'search', query };
}

/** Where the glossary page shows it. */
export function placeOfLookUp(found: LookUp): string {
  if (found.kind === 'search') return routeTo({ page: 'search', query: found.query });
  if (found.kind === 'record') return placeOf(found.record);
  return placeOf({ kind: 'entry', id: found.ids[0] as string });
}
