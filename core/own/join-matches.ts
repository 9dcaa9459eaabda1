/** The matches that several glossaries have in one text, as one row of matches. */
import type { Match } from '../judge';
import { readOwnId } from './own-lexicon';

/** What one glossary has found; those with lower numbers come first. */
export interface Finds {
  readonly order: number;
  /** They are of what is switched off: where anything else stands, it is as if they were not there. */
  readonly isOff: boolean;
  readonly matches: readonly Match[];
}

interface Find extends Pick<Finds, 'order' | 'isOff'> {
  readonly match: Match;
}

/**
 * Matches from left to right that do not overlap. Of those that do the longest stays, of equally
 * long ones that of the glossary that the reader puts first; on the same words all meanings stay.
 */
export function joinMatches(all: readonly Finds[]): Match[] {
  const finds = all
    .flatMap(({ matches, ...of }) => matches.map((match): Find => ({ ...of, match })))
    .sort(byRank);
  const taken: Find[][] = [];
  // Looked up by unit: a long text may hold thousands of matches, and each is asked about all others.
  const byUnit = new Int32Array(finds.reduce((end, { match }) => Math.max(end, match.end), 0));
  for (const find of finds) {
    const { start, end } = find.match;
    const there = taken[(byUnit[start] as number) - 1];
    if (there?.[0] && isSame(there[0], find)) there.push(find);
    else if (isFree(byUnit, start, end)) byUnit.fill(taken.push([find]), start, end);
  }
  return taken.map(joined).sort((a, b) => a.start - b.start);
}

function byRank(a: Find, b: Find): number {
  return (
    Number(a.isOff) - Number(b.isOff) ||
    lengthOf(b.match) - lengthOf(a.match) ||
    a.order - b.order ||
    a.match.start - b.match.start
  );
}

/** One match with the meanings of all; what leads is the first one's. */
function joined(finds: readonly Find[]): Match {
  const [first] = finds as readonly [Find, ...Find[]];
  const all = finds.flatMap(({ match }) => match.ids.map(readOwnId));
  const meanings = all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
  const against = meanings.filter(({ isDeprecated }) => isDeprecated).map(({ id }) => id);
  return {
    ...first.match,
    ids: meanings.map(({ id }) => id),
    weight: Math.max(...finds.map(({ match }) => match.weight)),
    ...(against.length > 0 && { against }),
    ...(first.isOff && { isOff: true }),
  };
}

/** Whether a match is painted as a form to avoid: the meaning that leads by now says so. */
export function isToAvoid({ ids, against }: Match): boolean {
  return against?.includes(ids[0] as string) ?? false;
}

function lengthOf({ start, end }: Match): number {
  return end - start;
}

/** Whether two meanings stand on the same words, of which not one only is off. */
function isSame(a: Find, b: Find): boolean {
  return a.match.start === b.match.start && a.match.end === b.match.end && a.isOff === b.isOff;
}

/** Whether no match has any of the units from one offset to another. */
function isFree(byUnit: Int32Array, start: number, end: number): boolean {
  for (let unit = start; unit < end; unit++) if (byUnit[unit] !== 0) return false;
  return true;
}
