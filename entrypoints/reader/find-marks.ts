/** Finds marks of the page by what they mean and by their order. */
import type { Mark, PageMarking } from '../page/marking';

/** The first mention of an entry that readers can see; a marked one where there is one. */
export function firstOf(marking: PageMarking, id: string): Mark | undefined {
  const shown = marking.blocks().filter((block) => block.isShown);
  const among = (kind: 'marks' | 'matches') => {
    for (const block of shown) {
      const match = block[kind].find(({ ids }) => ids[0] === id);
      if (match) return marking.markOf(block, match);
    }
    return undefined;
  };
  return among('marks') ?? among('matches');
}
