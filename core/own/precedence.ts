/** The order of glossaries, which the reader chooses: the first one's meaning leads where several have a term. */
import { BUILT_IN, type OwnHead } from './own-glossary';

/** Ids of all glossaries, the built-in one among them, the first one first. */
export function inOrder(heads: readonly Pick<OwnHead, 'id' | 'order'>[]): string[] {
  return [...heads, { id: BUILT_IN, order: 0 }]
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The number of each glossary in an order of all; one that is not named comes last. */
export function ordersOf(
  ids: readonly string[],
  heads: readonly Pick<OwnHead, 'id'>[],
): ReadonlyMap<string, number> {
  const missing = heads.map(({ id }) => id).filter((id) => !ids.includes(id));
  const all = [...(ids.includes(BUILT_IN) ? ids : [...ids, BUILT_IN]), ...missing];
  const middle = all.indexOf(BUILT_IN);
  return new Map(
    all.flatMap((id, index) => (id === BUILT_IN ? [] : [[id, index - middle] as const])),
  );
}

/** The place of a new glossary: before all others, since the reader has just asked for it. */
export function firstOrder(heads: readonly Pick<OwnHead, 'order'>[]): number {
  return Math.min(0, ...heads.map(({ order }) => order)) - 1;
}
