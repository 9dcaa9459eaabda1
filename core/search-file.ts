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
import type { NamedRecord } from './name-index';
import type { Searched } from './searched';

/** Stands between the sentences of an entry, and between the entries of a comparison. */
const BETWEEN = '\t';

/** Writes down what a search needs; `entries` are the ids of those that it has. */
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
    comparisons: readComparisons(parts, recordsOf(names, 'comparison')),
    sentencesOf: readSentences(parts, recordsOf(names, 'entry')),
    descriptions: readDescriptions(parts),
  };
}

function readComparisons(parts: PartReader, records: readonly NamedRecord[]) {
  const members = splitLines(parts.text());
  return records.map(({ id, title }, at) => ({
    id,
    title,
    entries: (members[at] ?? '').split(BETWEEN),
  }));
}

/** The sentences, which are four fifths of the file and wanted for descriptions only. */
function readSentences(parts: PartReader, records: readonly NamedRecord[]) {
  const text = parts.lateText();
  let lines: ReadonlyMap<string, string> | undefined;
  return (id: string) => {
    lines ??= new Map(splitLines(text()).map((line, at) => [records[at]?.id ?? '', line]));
    return lines.get(id)?.split(BETWEEN) ?? [];
  };
}

/** The records of a kind that have names, in order. */
function recordsOf(names: Searched['names'], kind: NamedRecord['kind']): NamedRecord[] {
  return [...new Set(names.map(({ record }) => record))].filter((record) => record.kind === kind);
}
