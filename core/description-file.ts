/** The index of descriptions as the text of a file, since building it takes some tenths of a second. */
import type { DescriptionIndex } from './description-index';
import { bytesOfText, textOfBytes } from './packed-text';

interface Written {
  readonly records: readonly string[];
  /** Parted by spaces. */
  readonly stems: string;
  /** How many numbers each list has, in the order of `LISTS`. */
  readonly lengths: readonly number[];
  /** Their bytes, one list after the other, as every machine that runs browsers keeps them: the low byte first. */
  readonly bytes: string;
}

/** The lists of numbers, those of the widest first so that each begins where its kind may. */
const LISTS = [
  ['starts', Uint32Array],
  ['rarity', Uint16Array],
  ['postings', Uint16Array],
  ['synonymStarts', Uint16Array],
  ['synonyms', Uint16Array],
  ['impacts', Uint8Array],
] as const;

/** Writes an index down. */
export function writeDescriptions(index: DescriptionIndex): string {
  const lists = LISTS.map(([name]) => index[name]);
  const bytes = new Uint8Array(lists.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let place = 0;
  for (const { buffer, byteOffset, byteLength } of lists) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), place);
    place += byteLength;
  }
  const written: Written = {
    records: index.records,
    stems: index.stems.join(' '),
    lengths: lists.map(({ length }) => length),
    bytes: textOfBytes(bytes),
  };
  return JSON.stringify(written);
}

/** Reads what `writeDescriptions` has written, in a few ms; what it gives is trusted. */
export function readDescriptions(text: string): DescriptionIndex {
  const file = JSON.parse(text) as Written;
  const { buffer } = bytesOfText(file.bytes);
  let place = 0;
  const lists = LISTS.map(([name, List], at) => {
    const list = new List(buffer, place, file.lengths[at]);
    place += list.byteLength;
    return [name, list];
  });
  return {
    records: file.records,
    stems: file.stems ? file.stems.split(' ') : [],
    ...(Object.fromEntries(lists) as Omit<DescriptionIndex, 'records' | 'stems'>),
  };
}
