/**
 * What the search needs of an own glossary, made in steps: of fifty thousand entries it takes
 * seconds, and is kept then (`search-file.ts`).
 */
import { EMPTY_GLOSSARY, type Entry, type Glossary } from '@/data/glossary';
import {
  buildDescriptionIndex,
  type DescriptionIndex,
  indexingDescriptions,
} from '../description-index';
import { namesOf } from '../name-index';
import type { Searched } from '../searched';
import type { Steps } from '../steps';
import { joinGlossaries, type OwnPart } from './join-glossaries';

/** Entries that are found by what they mean; those behind them are found by their names. */
const MOST_DESCRIBED = 50_000;

/** Raised when what is made changes. */
const MAKING = 1;

/** By what an index has been made: one that was made by another is made again. */
export function searchFormatOf(fields: Readonly<Record<string, string>>): string {
  return JSON.stringify([MAKING, Object.entries(fields)]);
}

/** The index of names, as long as there is none of meanings; records go by `glossary:id`. */
export function indexNamesOf(part: OwnPart): Searched {
  const glossary = flattened(joinGlossaries(EMPTY_GLOSSARY, [part]));
  const sentences = new Map(glossary.entries.map((entry) => [entry.id, sentencesIn(entry)]));
  return {
    names: namesOf({ ...glossary, sources: {} }),
    comparisons: glossary.comparisons,
    descriptions: buildDescriptionIndex(EMPTY_GLOSSARY),
    sentencesOf: (id) => sentences.get(id) ?? [],
  };
}

/** The index of descriptions of the same records. */
export function indexingMeanings(part: OwnPart): Steps<DescriptionIndex> {
  const { entries, explainers } = joinGlossaries(EMPTY_GLOSSARY, [part]);
  return indexingDescriptions({
    entries: entries.slice(0, MOST_DESCRIBED),
    explainers: explainers.slice(0, MOST_EXPLAINERS),
  });
}

/** Records have numbers of 16 bits there. */
const MOST_EXPLAINERS = 2 ** 16 - 1 - MOST_DESCRIBED;

/** Names in one line each: so they are written to a file. */
function flattened(glossary: Glossary): Glossary {
  return {
    ...glossary,
    entries: glossary.entries.map((entry) => ({
      ...entry,
      headword: inOneLine(entry.headword),
      field: inOneLine(entry.field),
      variants: entry.variants.map((variant) => ({ ...variant, text: inOneLine(variant.text) })),
    })),
    comparisons: glossary.comparisons.map(withFlatTitle),
    explainers: glossary.explainers.map(withFlatTitle),
  };
}

function withFlatTitle<T extends { readonly title: string }>(record: T): T {
  return { ...record, title: inOneLine(record.title) };
}

function sentencesIn({ definition, plain }: Entry): string[] {
  return [definition, plain ?? ''].filter(Boolean).map(inOneLine);
}

function inOneLine(text: string): string {
  return /[\n\t]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
