/**
 * The lexicon of an own glossary, as the background writes it and pages read it: lines of text, one
 * for each beginning of its forms. A page reads those lines only whose beginnings stand in its own
 * texts (`growing-lexicon.ts`), so that fifty thousand entries cost it little more than their text.
 *
 *     line  = [">"] words { TAB form }    words: one, or as many as it takes to part the forms;
 *                                         ">" where other lines have these words and more
 *     form  = kind "|" rest "|" plural "|" id "|" cues "|" literal    empty fields at the end are left out
 *     kind  = level [field]               a digit each, see `own-kind.ts`
 *     rest  = { [gap ":"] word }          the words behind those of the line, parted by spaces
 *     plural = what its last word is in the plural
 *     id    = the entry's, where it is not the form's words; "!" behind it where the glossary
 *             advises against the form
 *     cues  = words near it that speak for its entry, where several share the form
 */
import type { OwnHead } from './own-glossary';
import type { OffKinds } from './own-kind';

/** The lexicon of a glossary as it is sent to a page. */
export interface OwnLexicon extends Pick<OwnHead, 'order' | 'language'> {
  /** The glossary's id. */
  readonly glossary: string;
  /** How many entries it has. */
  readonly entryCount: number;
  /** Lines, at most `LINES` each: one letter beyond Latin-1 doubles what a text takes. */
  readonly texts: readonly string[];
  /** Terms that the reader does not want to see marked. */
  readonly off?: OffKinds;
}

/**
 * Raised when the grammar changes, and when something else is compiled than before: other forms, or
 * other words for the same ones. What was compiled until then would stay until its glossary changes.
 */
const GRAMMAR = 4;

/**
 * What a lexicon has been written by: the grammar, and the lists in which its kinds are places. What
 * was compiled by another one is compiled again.
 */
export function formatOf(
  fields: Readonly<Record<string, string>>,
  levels: readonly string[],
): string {
  return JSON.stringify([GRAMMAR, levels, Object.entries(fields)]);
}

/** Lines of a text at most. */
export const LINES = 1000;

/** What parts a line's forms, a form's fields, and a word from the gap before it. */
export const PARTING = { form: '\t', field: '|', gap: ':' } as const;

/** Stands before the words of a line that other lines go on from. */
export const GOES_ON = '>';

/** Stands behind the id of an entry that is named by a form that its glossary advises against. */
export const AGAINST = '!';

/** The id that a lexicon gives, and whether the form that was found is one to avoid. */
export function readOwnId(id: string): { readonly id: string; readonly isDeprecated: boolean } {
  const isDeprecated = id.endsWith(AGAINST);
  return { id: isDeprecated ? id.slice(0, -AGAINST.length) : id, isDeprecated };
}
