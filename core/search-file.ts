/** What a search needs of a glossary as one file: read in a few ms, where the glossary itself takes many. */
import {
  joinLines,
  type PartReader,
  readParts,
  splitLines,
  type TextCoder,
  writeParts,
} from './byte-parts';
import { descriptionParts, readDescriptions } from './description-file';
import { nameParts, readNames } from './name-file';
import type { Name, NamedRecord } from './name-index';
import type { Searched } from './searched';

/** Stands between the sentences of an entry, and between the entries of a comparison. */
const BETWEEN = '\t';

/** Writes down what a search needs. */
export function writeSearched(
  { names, comparisons, descriptions, sentencesOf }: Searched,
  coder: Pick<TextCoder, 'encode'>,
): Uint8Array {
  const entries = recordsOf(names, 'entry');
  const parts = [
    ...nameParts(names),
    joinLines(comparisons.map(({ entries: ids }) => ids.join(BETWEEN))),
    joinLines(entries.map(({ id }) => sentencesOf(id).join(BETWEEN))),
    ...descriptionParts(descriptions),
  ];
  return writeParts(parts, coder);
}

/** Reads what `writeSearched` has written; what it gives is trusted. */
export function readSearched(file: ArrayBuffer, coder: Pick<TextCoder, 'decode'>): Searched {
  const parts = readParts(file, coder);
  const names = readNames(parts);
  return {
    names,
    comparisons: readComparisons(parts, names),
    sentencesOf: readSentences(parts, names),
    descriptions: readDescriptions(parts),
  };
}

function readComparisons(parts: PartReader, names: readonly Name[]) {
  const members = splitLines(parts.text());
  return recordsOf(names, 'comparison').map(({ id, title }, at) => ({
    id,
    title,
    entries: (members[at] ?? '').split(BETWEEN),
  }));
}

/** The sentences, which are half of the file and wanted for descriptions only. */
function readSentences(parts: PartReader, names: readonly Name[]) {
  const text = parts.lateText();
  let lines: ReadonlyMap<string, string> | undefined;
  return (id: string) => {
    lines ??= linesByEntry(recordsOf(names, 'entry'), splitLines(text()));
    return lines.get(id)?.split(BETWEEN) ?? [];
  };
}

function linesByEntry(records: readonly NamedRecord[], lines: readonly string[]) {
  return new Map(records.map(({ id }, at) => [id, lines[at] ?? '']));
}

/** The records of a kind, in order: each has one name that is its title. */
function recordsOf(names: readonly Name[], kind: NamedRecord['kind']): NamedRecord[] {
  return names
    .filter(({ record, standing }) => standing === 0 && record.kind === kind)
    .map(({ record }) => record);
}
