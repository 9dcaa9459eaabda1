/** Gives each entry of a file its id, the same at every reading, and finds entries that are there twice. */
import type { Entry } from '@/data/glossary';
import type { RecordFault } from './reading';
import { distinctIdOfKey, idOfKey, idOfTerm } from './record-id';

/** An entry that has passed its checks. */
export interface CollectedEntry {
  /** Its id is not known before `createIdGiver` has given it. */
  readonly entry: Entry;
  readonly line: number;
  /** The file's own name of the record. */
  readonly key?: string;
  /** Keys, ids or names of related entries. */
  readonly related: readonly string[];
}

/** Sets the entry's id and says whether it may stay; `ownId` where the file gives the very id. */
export type IdGiver = (collected: CollectedEntry, ownId: string | undefined) => boolean;

/** A giver of ids for one file. */
export function createIdGiver(fault: RecordFault): IdGiver {
  const known = new Map<string, CollectedEntry>();
  /** How many entries without keys have had an id, to tell homographs apart. */
  const homographs = new Map<string, number>();

  const take = (collected: CollectedEntry, id: string) => {
    collected.entry.id = id;
    known.set(id, collected);
    return true;
  };
  const refuse = (
    { line, entry }: CollectedEntry,
    key: string,
    twin: CollectedEntry | undefined,
  ) => {
    const place = { line, record: entry.headword, field: 'id' };
    fault('record', place, `is "${key}", as in line ${twin?.line}`);
    return false;
  };
  const byKey = (collected: CollectedEntry, key: string) => {
    const ids = [idOfKey(key), distinctIdOfKey(key)];
    const twin = ids.map((id) => known.get(id)).find((other) => other?.key === key);
    const free = ids.find((id) => !known.has(id));
    return twin || free === undefined ? refuse(collected, key, twin) : take(collected, free);
  };
  const byTerm = (collected: CollectedEntry) => {
    const { entry, line } = collected;
    const id = idOfTerm(entry.headword, entry.field);
    const twin = known.get(id);
    if (!twin) return take(collected, id);
    if (twin.entry.headword === entry.headword && twin.entry.definition === entry.definition) {
      fault(
        'advice',
        { line, record: entry.headword },
        `says the same as line ${twin.line}; it is read once`,
      );
      return false;
    }
    let count = homographs.get(id) ?? 1;
    do count++;
    while (known.has(`${id}-${count}`));
    homographs.set(id, count);
    return take(collected, `${id}-${count}`);
  };

  return (collected, ownId) => {
    if (ownId === undefined)
      return collected.key ? byKey(collected, collected.key) : byTerm(collected);
    return known.has(ownId) ? refuse(collected, ownId, known.get(ownId)) : take(collected, ownId);
  };
}
