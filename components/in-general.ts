/** The words for a term that stands in two glossaries: what it means in general, and at the reader's company. */
import type { InGeneral } from '@/core/own/in-general';
import { fill, words } from './words';

/** What a meaning's column is called. */
export function columnOf(source: string | undefined): string {
  return source === undefined ? words.inGeneral : fill(words.atGlossary, source);
}

/** The title of a comparison: its own, or the words for one that nobody has written. */
export function titleOf({
  title,
  inGeneral,
}: {
  readonly title: string;
  readonly inGeneral?: InGeneral;
}): string {
  if (!inGeneral) return title;
  const { headwords, general, own } = inGeneral;
  const [first, second] = headwords;
  if (general !== undefined) return fill(words.atBothTitle, second, general, own);
  return first === second
    ? fill(words.inGeneralTitle, second, own)
    : fill(words.otherwiseTitle, first, second, own);
}
