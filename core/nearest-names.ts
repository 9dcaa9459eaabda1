/** The names nearest to what was typed, where nothing was found: for "did you mean". */
import Fuse from 'fuse.js';
import type { Name } from './name-index';

const MOST = 3;
/** How unlike a name may be, from 0 (the same) to 1: names that are less like are no help. */
const THRESHOLD = 0.4;
/** Shorter keys are like too many names. */
const SHORTEST = 4;

/** Of more names than so many, only those that begin alike are compared: all would take a tenth of a second. */
const LONG = 20_000;

/** The likest names of different entries for a key, best first; empty where none is like. */
export type NearestNames = (key: string) => Name[];

/** Prepares names, when they are first asked for: most queries find something. */
export function createNearestNames(names: readonly Name[]): NearestNames {
  const isLong = names.length > LONG;
  /** By first letter where there are very many; else one for all. */
  const known = new Map<string, Fuse<Name>>();
  const fuseFor = (key: string) => {
    const start = isLong ? key.charAt(0) : '';
    const fuse = known.get(start) ?? fuseOf(names.filter((name) => name.key.startsWith(start)));
    known.set(start, fuse);
    return fuse;
  };
  return (key) => {
    if (key.length < SHORTEST) return [];
    const fuse = fuseFor(key);
    const seen = new Set<string>();
    return fuse
      .search(key)
      .map(({ item }) => item)
      .filter(({ record }) => !seen.has(record.id) && seen.add(record.id))
      .slice(0, MOST);
  };
}

function fuseOf(names: readonly Name[]): Fuse<Name> {
  return new Fuse(
    names.filter(({ standing, record }) => standing < 2 && record.kind === 'entry'),
    { keys: ['key'], threshold: THRESHOLD, ignoreLocation: true, minMatchCharLength: 2 },
  );
}
