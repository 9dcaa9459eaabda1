/** Leaves out what a reader has said is not meant on a site. */
import { nameKey } from './fold';
import type { Match } from './judge';
import type { Exclusion } from './reader-words';

/** A match with the meanings that are left; `undefined` where none is. */
export type Meant = (match: Match, text: string) => Match | undefined;

/**
 * What of a match remains, given the forms that do not mean some entry here. A form stands for its
 * inflections too: whoever has said it of "leads" means "lead" as well, and not "sales lead".
 */
export function withoutExcluded(exclusions: readonly Exclusion[]): Meant {
  if (exclusions.length === 0) return (match) => match;
  const excluded = exclusions.map(({ form, id }) => ({ form: bare(form), id }));
  return (match, text) => {
    const form = bare(nameKey(text.slice(match.start, match.end)));
    const isExcluded = (id: string) =>
      excluded.some((exclusion) => exclusion.id === id && exclusion.form === form);
    const ids = match.ids.filter((id) => !isExcluded(id));
    if (ids.length === match.ids.length) return match;
    return ids.length > 0 ? { ...match, ids } : undefined;
  };
}

/** Whether two forms differ in their endings at most, as inflections do. */
export function isOneForm(a: string, b: string): boolean {
  return bare(nameKey(a)) === bare(nameKey(b));
}

/**
 * A folded form without the endings of its words. It need not be a word, and two words may share
 * it: both forms name the same entry, so that only inflections of one form are ever compared.
 */
// cspell:ignore aisu aeiou
function bare(form: string): string {
  return form
    .replace(/(?<=\w\w)(ies|ied|y?ing|ed|es|is|(?<![aisu])s|e|y)\b/g, '')
    .replace(/([^aeiou])\1\b/g, '$1');
}
