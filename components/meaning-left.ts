/** What the words under a card stand for on the page once one of their meanings is ruled out there. */
import type { EntryView } from '@/core/views';

export type MeaningLeft =
  /** Another meaning has taken over. */
  | { readonly kind: 'other'; readonly headword: string }
  /** What they stood for before, or something whose name is not at hand. */
  | { readonly kind: 'some' };

/**
 * What is left when the entry that is shown is ruled out; `meanings` are all that the words may mean,
 * the likeliest first, and only the first of those that remain can be marked. `undefined` where
 * nothing is left: their mark is gone.
 */
export function meaningLeft(
  { entry, otherMeanings }: EntryView,
  meanings: readonly string[],
  isUnmarked: (id: string) => boolean,
): MeaningLeft | undefined {
  const next = meanings.find((id) => id !== entry.id);
  if (next === undefined || isUnmarked(next)) return undefined;
  const other = otherMeanings.find(({ id }) => id === next);
  const isNew = meanings[0] === entry.id;
  return other && isNew ? { kind: 'other', headword: other.headword } : { kind: 'some' };
}
