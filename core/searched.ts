/** What a search needs of glossaries, each made when the extension is built or from a glossary at hand. */
import type { Comparison, Glossary } from '@/data/glossary';
import { buildDescriptionIndex, type DescriptionIndex } from './description-index';
import { type Name, namesOf } from './name-index';

/** A comparison as it is searched. */
export type ComparedEntries = Pick<Comparison, 'id' | 'title' | 'entries'>;

/** What can be found by its name. */
export interface Named {
  readonly names: readonly Name[];
  readonly comparisons: readonly ComparedEntries[];
}

export interface Searched extends Named {
  readonly descriptions: DescriptionIndex;
  /** The sentences that say what an entry is; none for unknown ids. */
  readonly sentencesOf: (id: string) => readonly string[];
}

/** What can be found by its name in a glossary. */
export function namedIn(glossary: Glossary): Named {
  return { names: namesOf(glossary), comparisons: glossary.comparisons };
}

/** A glossary that is at hand; to index its descriptions takes some tenths of a second. */
export function searchedIn(
  glossary: Glossary,
  descriptions: DescriptionIndex = buildDescriptionIndex(glossary),
): Searched {
  const sentences = new Map(
    glossary.entries.map(({ id, definition, plain }) => [
      id,
      [definition, ...(plain ? [plain] : [])],
    ]),
  );
  return { ...namedIn(glossary), descriptions, sentencesOf: (id) => sentences.get(id) ?? [] };
}

/** One glossary and others before and after it, what is theirs found by name alone. */
export function joinSearched(before: Named, searched: Searched, after: Named): Searched {
  const parts = [before, searched, after];
  return {
    ...searched,
    names: parts.flatMap(({ names }) => names),
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
  };
}
