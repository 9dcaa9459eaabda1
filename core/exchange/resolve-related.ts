/** Related entries: from the keys, ids and names that a file uses to the ids of its entries. */
import type { Entry } from '@/data/glossary';
import { nameKey } from '../fold';
import type { CollectedEntry } from './id-giver';
import { CAPS } from './limits';
import type { FaultPlace, RecordFault } from './reading';

/** A list of names as it came, or the fault that it is none. */
export function namesOf(related: unknown, place: FaultPlace, fault: RecordFault): string[] {
  if (related === undefined) return [];
  const names = Array.isArray(related) ? related : [related];
  const isList = names.every((name) => typeof name === 'string');
  if (isList && names.length <= CAPS.items) return names.filter(Boolean);
  const reason = isList
    ? `has ${names.length} items; at most ${CAPS.items}`
    : 'is not a list of names';
  fault('part', { ...place, field: 'related' }, reason);
  return [];
}

/** The entries with their related ones as ids; a name that no entry has is a fault. */
export function resolveRelated(collected: readonly CollectedEntry[], fault: RecordFault): Entry[] {
  const idOf = createNames(collected);
  return collected.map(({ entry, line, related }) => {
    const ids = related.flatMap((name) => {
      const id = idOf(name);
      if (id === undefined) {
        const place = { line, record: entry.headword, field: 'related' };
        fault('part', place, `leaves out "${name.slice(0, 80)}", which is no entry`);
      }
      return id === undefined || id === entry.id ? [] : [id];
    });
    return { ...entry, related: [...new Set(ids)] };
  });
}

/** Looks a key, id or name up; names are folded only when one is asked for. */
function createNames(collected: readonly CollectedEntry[]) {
  const ids = new Map<string, string>();
  for (const { entry } of collected) ids.set(entry.id, entry.id);
  for (const { entry, key } of collected) if (key) ids.set(key, entry.id);
  let names: Map<string, string> | undefined;
  return (name: string) => {
    const id = ids.get(name);
    if (id !== undefined) return id;
    names ??= namesToIds(collected);
    return names.get(nameKey(name));
  };
}

function namesToIds(collected: readonly CollectedEntry[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = nameKey(name);
    if (key && !names.has(key)) names.set(key, id);
  };
  for (const { entry } of collected) add(entry.headword, entry.id);
  for (const { entry } of collected) for (const { text } of entry.variants) add(text, entry.id);
  return names;
}
