/**
 * What the search needs of an own glossary, made in steps: of fifty thousand entries it takes
 * seconds, and is kept then (`search-file.ts`).
 */
import { EMPTY_GLOSSARY, type Entry } from '@/data/glossary';
import {
  buildDescriptionIndex,
  type DescriptionIndex,
  indexingDescriptions,
} from '../description-index';
import { type Name, namesOf } from '../name-index';
import type { Searched } from '../searched';
import type { Steps } from '../steps';
import { joinGlossaries, type OwnPart } from './join-glossaries';

/** Entries that are found by what they mean; those behind them are found by their names. */
const MOST_DESCRIBED = 50_000;

/** A glossary of fewer records is made at once by whoever searches it. */
export const OWN_LONG = 2000;

/** Raised when what is made changes. */
const MAKING = 1;

/** By what an index has been made: one that was made by another is made again. */
export function searchFormatOf(fields: Readonly<Record<string, string>>): string {
  return JSON.stringify([MAKING, Object.entries(fields)]);
}

/** The same of an index of names alone. */
export function namesFormatOf(fields: Readonly<Record<string, string>>): string {
  return `${searchFormatOf(fields)} names`;
}

/** Entries between two pauses. */
const SLICE = 500;

/** The index of names, as long as there is none of meanings; records go by `glossary:id`. */
export function* indexingNames(part: OwnPart): Steps<Searched> {
  const { entries, ...others } = joinGlossaries(EMPTY_GLOSSARY, [part]);
  yield;
  const sentences = new Map<string, string[]>();
  const names: Name[] = [];
  for (let from = 0; from < entries.length; from += SLICE) {
    const slice = entries.slice(from, from + SLICE).map(withFlatNames);
    for (const name of namesOf({ ...EMPTY_GLOSSARY, entries: slice })) names.push(name);
    for (const entry of slice) sentences.set(entry.id, sentencesIn(entry));
    yield;
  }
  const comparisons = others.comparisons.map(withFlatTitle);
  const explainers = others.explainers.map(withFlatTitle);
  return {
    names: [...names, ...namesOf({ ...EMPTY_GLOSSARY, comparisons, explainers })],
    comparisons,
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
function withFlatNames(entry: Entry): Entry {
  return {
    ...entry,
    headword: inOneLine(entry.headword),
    field: inOneLine(entry.field),
    variants: entry.variants.map((variant) => ({ ...variant, text: inOneLine(variant.text) })),
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
