/** Which of a page's matches are marked: the second stage, after meaning has been judged. */
import type { Match } from './judge';
import type { Marking } from './settings';

/** The matches of one block, with the section that it stands in. */
export interface Judged<Block> {
  readonly block: Block;
  readonly section: unknown;
  readonly matches: readonly Match[];
}

/** For each block the matches to be marked, given all blocks in the order of the page. */
export function chooseMarks<Block>(
  judged: readonly Judged<Block>[],
  marking: Marking,
): Map<Block, readonly Match[]> {
  if (marking === 'every') return new Map(judged.map(({ block, matches }) => [block, matches]));
  const chosen = new Map<Block, readonly Match[]>();
  const seen = new Map<unknown, Set<string>>();
  for (const { block, section, matches } of judged) {
    const scope = marking === 'first-on-page' ? undefined : section;
    const seenHere = seen.get(scope) ?? new Set();
    seen.set(scope, seenHere);
    const first = matches.filter(({ ids }) => {
      const id = ids[0] as string;
      if (seenHere.has(id)) return false;
      seenHere.add(id);
      return true;
    });
    chosen.set(block, first);
  }
  return chosen;
}
