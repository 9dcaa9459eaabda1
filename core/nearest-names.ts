/** The names nearest to what was typed, where nothing was found: for "did you mean". */
import Fuse from 'fuse.js';
import type { Name } from './name-index';

const MOST = 3;
/** How unlike a name may be, from 0 (the same) to 1: names that are less like are no help. */
const THRESHOLD = 0.4;
/** Shorter keys are like too many names. */
const SHORTEST = 4;

/** The likest names of different entries for a key, best first; empty where none is like. */
export type NearestNames = (key: string) => Name[];

/** Prepares names, when they are first asked for: most queries find something. */
export function createNearestNames(names: readonly Name[]): NearestNames {
  let fuse: Fuse<Name> | undefined;
  return (key) => {
    if (key.length < SHORTEST) return [];
    fuse ??= new Fuse(
      names.filter(({ standing, record }) => standing < 2 && record.kind === 'entry'),
      { keys: ['key'], threshold: THRESHOLD, ignoreLocation: true, minMatchCharLength: 2 },
    );
    const seen = new Set<string>();
    return fuse
      .search(key)
      .map(({ item }) => item)
      .filter(({ record }) => !seen.has(record.id) && seen.add(record.id))
      .slice(0, MOST);
  };
}
