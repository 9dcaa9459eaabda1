/** What was made of own glossaries, kept beside them: compiled for the finder, indexed for the search. */
import { type StoredLexicons, type StoredSearch, withDatabase } from './database';

/** The compiled texts of a glossary, with the revision that they were compiled from. */
export function readLexicons(glossary: string): Promise<StoredLexicons | undefined> {
  return withDatabase((db) => db.get('lexicons', glossary));
}

/** Keeps compiled texts in place of earlier ones, if the glossary is still as they were made of. */
export function writeLexicons(lexicons: StoredLexicons): Promise<void> {
  return keep('lexicons', lexicons);
}

/** The search's file of a glossary, with the revision that it was made of. */
export function readSearchFile(glossary: string): Promise<StoredSearch | undefined> {
  return withDatabase((db) => db.get('searches', glossary));
}

/** Keeps a file in place of an earlier one, if the glossary is still as it was made of. */
export function writeSearchFile(search: StoredSearch): Promise<void> {
  return keep('searches', search);
}

interface Made {
  readonly lexicons: StoredLexicons;
  readonly searches: StoredSearch;
}

function keep<Store extends keyof Made>(store: Store, made: Made[Store]): Promise<void> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(['glossaries', 'lexicons', 'searches'], 'readwrite');
    const head = await transaction.objectStore('glossaries').get(made.glossary);
    if (head?.revision === made.revision) {
      await transaction.objectStore<keyof Made>(store).put(made);
    }
    await transaction.done;
  });
}
