/** Which of a page's matches are marked: the second stage, after meaning has been judged. */
import type { Match } from './judge';
import type { Amount } from './settings';

/** Says which matches of a block are marked, given the section that it stands in. */
export type Chooser = (matches: readonly Match[], section: object) => readonly Match[];

/** A chooser for one page: it is asked block by block, in the order of the page. */
export function createChooser(amount: Amount): Chooser {
  if (amount === 'every') return (matches) => matches;
  const seen = new Map<unknown, Set<string>>();
  return (matches, section) => {
    const scope = amount === 'fewest' ? undefined : section;
    const seenHere = seen.get(scope) ?? new Set();
    seen.set(scope, seenHere);
    return matches.filter(({ ids }) => {
      const id = ids[0] as string;
      if (seenHere.has(id)) return false;
      seenHere.add(id);
      return true;
    });
  };
}
