/** What was compiled of own glossaries for the finder, kept beside them. */
import { type StoredLexicons, withDatabase } from './database';

/** The compiled texts of a glossary, with the revision that they were compiled from. */
export function readLexicons(glossary: string): Promise<StoredLexicons | undefined> {
  return withDatabase((db) => db.get('lexicons', glossary));
}

/** Keeps compiled texts in place of earlier ones. */
export function writeLexicons(lexicons: StoredLexicons): Promise<unknown> {
  return withDatabase((db) => db.put('lexicons', lexicons));
}
