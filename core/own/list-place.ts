/**
 * Where a record stands in the list of its glossary: entries first, each kind from A to Z, "unit 9"
 * before "unit 10". The store keeps it as a key of each row, so that the first rows of fifty
 * thousand are read without the others.
 */
import { fold } from '../fold';
import type { AnyRecord, RecordKind } from './own-glossary';

export type ListPlace = [rank: number, name: string];

/** A number is read as long as this: longer ones stand by their digits. */
const DIGITS = 12;

/** Keys of a database are ordered as these are: by their numbers, then by the units of their text. */
export function listPlaceOf(kind: RecordKind, record: AnyRecord): ListPlace {
  const name = 'headword' in record ? record.headword : record.title;
  const ordered = fold(name).replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
  return [kind === 'entry' ? 0 : 1, ordered];
}

/** Orders places as the store does. */
export function comparePlaces([rank, name]: ListPlace, [otherRank, otherName]: ListPlace): number {
  return rank - otherRank || (name < otherName ? -1 : Number(name > otherName));
}
