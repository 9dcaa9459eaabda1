/** What was made of own glossaries for the search, kept beside them. */
import { type StoredSearch, withDatabase } from './database';

/** The file of a glossary, with the revision that it was made of. */
export function readSearchFile(glossary: string): Promise<StoredSearch | undefined> {
  return withDatabase((db) => db.get('searches', glossary));
}

/** Keeps a file in place of an earlier one, if the glossary is still as it was made of. */
export function writeSearchFile(search: StoredSearch): Promise<void> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(['glossaries', 'searches'], 'readwrite');
    const head = await transaction.objectStore('glossaries').get(search.glossary);
    if (head?.revision === search.revision) await transaction.objectStore('searches').put(search);
    await transaction.done;
  });
}
