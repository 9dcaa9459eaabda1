/** How many prefixes can lead to their name at all: of names that begin alike, one comes first. */
import { createNameIndex, searchKey, tighten } from '@/core/name-index';
import type { Glossary } from '@/data/glossary';
import type { Engine } from './engines';
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

/**
 * Of the prefixes that are no name themselves ("cash" of "cash flow" is one, and must lead to it),
 * the share whose first result is what they were cut from.
 */
export function ownFirst(
  glossary: Glossary,
  prefixes: readonly Query[],
  { find }: Engine,
): { queries: number; first: number } {
  const index = createNameIndex(glossary);
  const open = prefixes.filter(({ text, expected }) => {
    const named = index.exact(text).map(({ record }) => `${record.kind}:${record.id}`);
    return named.length === 0 || named.some((id) => expected.includes(id));
  });
  const right = open.filter(({ text, expected }) => expected.includes(find(text)[0] ?? ''));
  return { queries: open.length, first: right.length / (open.length || 1) };
}

/** The share of prefixes whose first result has some name that begins so, if not the one they were cut from. */
export function beginsSo(glossary: Glossary, prefixes: readonly Query[], { find }: Engine): number {
  const { names } = createNameIndex(glossary);
  const right = prefixes.filter(({ text }) => {
    const [first] = find(text);
    const key = tighten(searchKey(text));
    return names.some(
      ({ tight, record }) => `${record.kind}:${record.id}` === first && tight.startsWith(key),
    );
  });
  return right.length / (prefixes.length || 1);
}
