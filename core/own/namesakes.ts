/** Entries of one name: what warns a reader that a term is there already. */
import type { Entry, Glossary } from '@/data/glossary';
import { nameKey } from '../fold';

/** All names of an entry under the key by which names are compared; each once. */
export function nameKeysOf({ headword, variants }: Pick<Entry, 'headword' | 'variants'>): string[] {
  const names = [headword, ...variants.map(({ text }) => text)];
  return [...new Set(names.map((name) => nameKey(name) || name))];
}

/** The entries that a name is a name of, itself excepted. */
export function namesakesIn(
  { entries }: Pick<Glossary, 'entries'>,
  name: string,
  except?: string,
): Entry[] {
  const key = nameKey(name) || name;
  return entries.filter((entry) => entry.id !== except && nameKeysOf(entry).includes(key));
}

/** The same for many names of one glossary that does not change: its names are folded once, when the first is asked for. */
export function indexNames({ entries }: Pick<Glossary, 'entries'>): (name: string) => Entry[] {
  let index: Map<string, Entry[]> | undefined;
  return (name) => {
    index ??= byName(entries);
    return index.get(nameKey(name) || name) ?? [];
  };
}

function byName(entries: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of nameKeysOf(entry)) index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}
