/** Comparisons as formats see them that have none: entries beside other entries. */
import type { Comparison } from '@/data/glossary';

/** For each entry the entries that a comparison sets beside it. */
export function comparedEntries(comparisons: readonly Comparison[]): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const { entries } of comparisons) {
    for (const id of entries) {
      const own = others.get(id) ?? new Set<string>();
      for (const other of entries) if (other !== id) own.add(other);
      others.set(id, own);
    }
  }
  return others;
}
