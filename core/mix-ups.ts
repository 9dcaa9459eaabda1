/** Which of an entry's comparisons leads where the entry stands beside others on one page. */
import type { EntryView } from './views';

type Comparison = EntryView['comparisons'][number];

export interface Leading {
  readonly comparison: Comparison;
  /** Whether what it is compared with stands on the page too: the two are easy to mix up there. */
  readonly isHere: boolean;
}

/**
 * What a term means in general beside what it means at the reader's company, where it is that. Else
 * the strongest comparison all of whose entries stand here, else the strongest with another one
 * that does, else the strongest; `undefined` where there is none. `here`: ids of the page's entries.
 */
export function leadingComparison(
  comparisons: EntryView['comparisons'],
  here: ReadonlySet<string>,
): Leading | undefined {
  const general = comparisons.find(({ inGeneral }) => inGeneral);
  if (general) return { comparison: general, isHere: false };
  const isHere = ({ id }: { readonly id: string }) => here.has(id);
  const standing =
    comparisons.find(({ others }) => others.every(isHere)) ??
    comparisons.find(({ others }) => others.some(isHere));
  const comparison = standing ?? comparisons[0];
  return comparison && { comparison, isHere: standing !== undefined };
}
