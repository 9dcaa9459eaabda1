/** The answer to those who name two terms or more: their comparison, or the offer to lay them side by side. */
import { type NameIndex, searchKey } from './name-index';
import type { Query } from './query';
import { distinctFinds, type Find, namedFind, type SideBySide, sideBySide } from './search-results';
import type { ComparedEntries } from './searched';
import { stemOf } from './stem';

/** Readings of one side that are tried where it is no name. */
const GUESSES = 3;

type ComparisonQuery = Extract<Query, { kind: 'comparison' }>;

/** What was found of the terms that were named. */
export interface Compared {
  /** Pairs before triples. */
  readonly comparisons: readonly ComparedEntries[];
  /** The entries named, in the order in which they were. */
  readonly named: readonly Find[];
  /** Where nobody has compared them yet. */
  readonly offer: readonly SideBySide[];
}

/** Reads the sides of a comparison; `guess` gives the likeliest entries of a side that is no name. */
export function createComparisonSearch(
  comparisons: readonly ComparedEntries[],
  index: NameIndex,
  guess: (side: string) => readonly Find[],
) {
  /** Made when it is first asked for: most comparisons are found by their entries. */
  let byTitle: ReadonlyMap<string, ComparedEntries> | undefined;
  const titledSo = (sides: readonly string[]) => {
    byTitle ??= new Map(
      comparisons.map((one) => [sidesKey(searchKey(one.title).split(TITLE_PARTS)), one]),
    );
    return byTitle.get(sidesKey(sides));
  };

  function entriesOf(id: string): Find[] {
    return index.names
      .filter(
        ({ record, standing }) => record.kind === 'entry' && record.id === id && standing === 0,
      )
      .slice(0, 1)
      .map((name) => namedFind(name, name.key));
  }

  /** The entries that a side spells: several where a form is shared. */
  function spelled(side: string): Find[] {
    return entriesAmong(
      [...index.exact(side), ...index.sameWords(side)].map((name) => namedFind(name, side)),
    );
  }

  function guessed(side: string): Find[] {
    const own = spelled(side);
    return own.length > 0 ? own : entriesAmong(guess(side));
  }

  /** The first reading of which there is a comparison, or else the first that names something. */
  function compare({ ways, isSure }: ComparisonQuery): Compared {
    const certain = ways.map((way) => way.map(spelled));
    const found = certain.find(isCompared);
    if (found) return comparedOf(found);
    // A title may say shorter what its entries are called: "Ethics vs compliance".
    const titled = ways.map(titledSo).find((one) => one !== undefined);
    if (titled) return comparedOf(titled.entries.map((id) => entriesOf(id)));
    const [likely = []] = certain.filter((sides) => sides.every(isFilled));
    if (likely.length > 0 || !isSure) return comparedOf(likely);
    const guesses = ways.map((way) => way.map(guessed));
    const few = guesses.map((sides) => sides.map((side) => side.slice(0, GUESSES)));
    return comparedOf(few.find(isCompared) ?? guesses.find(isCompared) ?? few[0] ?? []);
  }

  function isCompared(sides: readonly (readonly Find[])[]): boolean {
    return sides.every(isFilled) && comparisons.some((comparison) => holdsAll(comparison, sides));
  }

  function comparedOf(reading: readonly (readonly Find[])[]): Compared {
    const sides = reading.filter(isFilled);
    const found = comparisons.filter((comparison) => holdsAll(comparison, sides)).sort(byLength);
    const named = namedOf(sides, new Set(found[0]?.entries));
    const isOffered = found.length === 0 && sides.length > 1;
    return {
      comparisons: found,
      named,
      offer: isOffered ? sideBySide(named.map(({ record }) => record)) : [],
    };
  }

  /** The first of some keys that is two names one after the other, and compared: "debit credit". */
  function neighbours(keys: readonly string[]): Compared | undefined {
    for (const key of keys) {
      const compared = neighboursIn(key);
      if (compared) return compared;
    }
    return undefined;
  }

  function neighboursIn(key: string): Compared | undefined {
    const words = key.split(' ');
    for (let cut = 1; cut < words.length; cut++) {
      const way = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
      if (!way.every((side) => index.exact(side).length > 0)) continue;
      const compared = compare({ kind: 'comparison', ways: [way], isSure: false });
      if (compared.comparisons.length > 0) return compared;
    }
    return undefined;
  }

  return { compare, neighbours };
}

const TITLE_PARTS = / (?:vs|and) /;

/** The same for sides in any order and inflection. */
function sidesKey(sides: readonly string[]): string {
  return sides
    .map((side) => side.split(' ').map(stemOf).join(' '))
    .sort()
    .join(' | ');
}

function entriesAmong(finds: readonly Find[]): Find[] {
  return distinctFinds(finds.filter(({ record }) => record.kind === 'entry'));
}

/** Of each side the entries that the comparison has, or the likeliest one. */
function namedOf(sides: readonly (readonly Find[])[], members: ReadonlySet<string>): Find[] {
  return distinctFinds(
    sides.flatMap((side) => {
      const compared = side.filter(({ record }) => members.has(record.id));
      return compared.length > 0 ? compared : side.slice(0, 1);
    }),
  );
}

/** True for a comparison that has one entry of every side, each of its own. */
function holdsAll({ entries }: ComparedEntries, sides: readonly (readonly Find[])[]): boolean {
  const held = sides.map((side) =>
    side.map(({ record }) => record.id).filter((id) => entries.includes(id)),
  );
  return sides.length > 0 && held.every(isFilled) && new Set(held.flat()).size >= sides.length;
}

/** Pairs before triples. */
function byLength(a: ComparedEntries, b: ComparedEntries): number {
  return a.entries.length - b.entries.length;
}

function isFilled<T>(list: readonly T[]): boolean {
  return list.length > 0;
}
