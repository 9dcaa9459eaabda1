/** The index of descriptions as parts of a file, since building it takes some tenths of a second. */
import { joinLines, type List, type Part, type PartReader, splitLines } from './byte-parts';
import type { DescriptionIndex } from './description-index';

/** The lists of numbers, in the order in which they are written. */
const LISTS = [
  ['starts', Uint32Array],
  ['rarity', Uint16Array],
  ['postings', Uint16Array],
  ['synonymStarts', Uint16Array],
  ['synonyms', Uint16Array],
  ['impacts', Uint8Array],
] as const;

/** The parts of an index. */
export function descriptionParts(index: DescriptionIndex): Part[] {
  return [joinLines(index.records), joinLines(index.stems), ...LISTS.map(([name]) => index[name])];
}

/** Reads the parts of an index. */
export function readDescriptions(parts: PartReader): DescriptionIndex {
  const texts = { records: splitLines(parts.text()), stems: splitLines(parts.text()) };
  const lists = LISTS.map(([name, kind]) => [name, parts.list<List>(kind)]);
  return { ...texts, ...(Object.fromEntries(lists) as Omit<DescriptionIndex, keyof typeof texts>) };
}
