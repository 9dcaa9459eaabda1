/** How many prefixes can lead to their name at all: of names that begin alike, one comes first. */
import { createNameIndex, searchKey, tighten } from '@/core/name-index';
import type { Glossary } from '@/data/glossary';
import type { Query } from './sets';

/**
 * The greatest share of prefixes that a search can answer with their own name first, where a name
 * that was typed in full always comes first and of the others the best is known beforehand.
 */
export function prefixCeiling(glossary: Glossary, prefixes: readonly Query[]): number {
  const index = createNameIndex(glossary);
  const groups = new Map<string, Query[]>();
  for (const query of prefixes) {
    const key = tighten(searchKey(query.text));
    groups.set(key, [...(groups.get(key) ?? []), query]);
  }
  const reached = [...groups].map(([key, group]) => {
    const spelled = index.exact(key).map(({ record }) => `${record.kind}:${record.id}`);
    const candidates = spelled.length > 0 ? spelled : group.flatMap(({ expected }) => expected);
    const wins = candidates.map((id) => group.filter(({ expected }) => expected.includes(id)));
    return Math.max(0, ...wins.map(({ length }) => length));
  });
  return reached.reduce((sum, count) => sum + count, 0) / (prefixes.length || 1);
}
