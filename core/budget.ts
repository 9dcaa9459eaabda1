/** Which of a page's matches are marked: the second stage, after meaning has been judged. */
import type { Match } from './judge';
import type { Amount } from './settings';

/**
 * Why a judged match is marked, or why not; what was nearest to a mark comes first.
 *
 * - `marked`: it is
 * - `known`: the reader knows the entry
 * - `off`: the entry's field or level is switched off
 * - `repeated`: it is marked elsewhere on the page, or in the section
 * - `beside`: right beside another mark: the two would read as one
 * - `budget`: others here are more specialised, or stand first
 * - `navigation`: in a menu, a footer, or another part that is not the page's text
 * - `link`: in a link, or where else no mark may stand
 */
export const WHYS = [
  'marked',
  'known',
  'off',
  'repeated',
  'beside',
  'budget',
  'navigation',
  'link',
] as const;
export type Why = (typeof WHYS)[number];

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
