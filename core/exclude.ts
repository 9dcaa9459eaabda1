/** Leaves out what a reader has said is not meant on a site. */
import { nameKey } from './fold';
import type { Match } from './judge';
import type { Exclusion } from './reader-words';

/** A match with the meanings that are left; `undefined` where none is. */
export type Meant = (match: Match, text: string) => Match | undefined;

/** What of a match remains, given the forms that do not mean some entry here. */
export function withoutExcluded(exclusions: readonly Exclusion[]): Meant {
  if (exclusions.length === 0) return (match) => match;
  return (match, text) => {
    const form = nameKey(text.slice(match.start, match.end));
    const isExcluded = (id: string) =>
      exclusions.some((exclusion) => exclusion.id === id && exclusion.form === form);
    const ids = match.ids.filter((id) => !isExcluded(id));
    if (ids.length === match.ids.length) return match;
    return ids.length > 0 ? { ...match, ids } : undefined;
  };
}
