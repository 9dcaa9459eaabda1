/** What was made of own glossaries for the search, kept beside them. */
import { type StoredSearch, withDatabase } from './database';

/** The file of a glossary, with the revision that it was made of. */
export function readSearchFile(glossary: string): Promise<StoredSearch | undefined> {
  return withDatabase((db) => db.get('searches', glossary));
}

/** Keeps a file in place of an earlier one. */
export function writeSearchFile(search: StoredSearch): Promise<unknown> {
  return withDatabase((db) => db.put('searches', search));
}
