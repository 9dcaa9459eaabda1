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
  /** Of glossaries beside it. */
  readonly otherDescriptions?: readonly DescriptionIndex[];
  /** The sentences that say what an entry is; none for unknown ids. */
  readonly sentencesOf: (id: string) => readonly string[];
}

/** What can be found by its name in a glossary. */
function namedIn(glossary: Glossary): Named {
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

/** A glossary beside others, whose records have ids of their own. */
export interface SearchedBeside extends Searched {
  readonly isFirst: boolean;
  /** Whether a record is one of it. */
  readonly hasRecord: (id: string) => boolean;
}

/** One glossary and others before and after it. */
export function joinSearched(searched: Searched, beside: readonly SearchedBeside[]): Searched {
  const before = beside.filter(({ isFirst }) => isFirst);
  const after = beside.filter(({ isFirst }) => !isFirst);
  const parts = [...before, searched, ...after];
  return {
    names: parts.flatMap(({ names }) => names),
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    descriptions: searched.descriptions,
    otherDescriptions: beside.map(({ descriptions }) => descriptions),
    sentencesOf: (id) =>
      (beside.find(({ hasRecord }) => hasRecord(id)) ?? searched).sentencesOf(id),
  };
}
