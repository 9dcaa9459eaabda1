/** The pairs of a page's terms that people mix up. */
import type { Comparison } from '@/data/glossary';

/** Pairs that are shown: more would be a list to read rather than a hint. */
export const MOST_PAIRS = 3;

/** A term of the page, as far as pairs are made of it. */
export interface PairTerm {
  readonly id: string;
  readonly isKnown: boolean;
}

/**
 * The comparisons whose members all stand on a page, the strongest first: those most asked for,
 * pairs before triples, and then those whose terms come early (`terms` in the order of the page).
 * One whose members the reader knows already is left out.
 */
export function pairsOnPage<C extends Comparable>(
  comparisons: readonly C[],
  terms: readonly PairTerm[],
): C[] {
  const places = new Map(terms.map(({ id }, place) => [id, place]));
  const unknown = new Set(terms.flatMap(({ id, isKnown }) => (isKnown ? [] : [id])));
  const lastPlace = ({ entries }: Comparable) =>
    Math.max(...entries.map((id) => places.get(id) ?? 0));
  return comparisons
    .filter(({ entries }) => entries.every((id) => places.has(id)))
    .filter(({ entries }) => entries.some((id) => unknown.has(id)))
    .toSorted((a, b) => weakness(a) - weakness(b) || lastPlace(a) - lastPlace(b))
    .slice(0, MOST_PAIRS);
}

interface Comparable extends Pick<Comparison, 'asked'> {
  readonly entries: readonly string[];
}

function weakness({ asked, entries }: Comparable): number {
  const seldom = asked === 'often' ? 0 : asked === 'sometimes' ? 100 : 200;
  return seldom + entries.length;
}
