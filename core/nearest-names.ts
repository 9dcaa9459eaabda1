/** The names nearest to what was typed, where nothing was found: for "did you mean". */
import type { Name } from './name-index';

const MOST = 3;
/** Names that share fewer of their pairs of letters are no help (Dice 1945; 1 is the same name). */
const LEAST_LIKENESS = 0.5;

/** The likest names of different entries for a key, best first; empty where none is like. */
export type NearestNames = (key: string) => Name[];

/** Prepares names, when they are first asked for: most queries find something. */
export function createNearestNames(names: readonly Name[]): NearestNames {
  let prepared: { name: Name; pairs: readonly number[] }[] | undefined;
  return (key) => {
    prepared ??= names
      .filter(({ standing, record }) => standing < 2 && record.kind === 'entry')
      .map((name) => ({ name, pairs: pairsOf(name.key) }));
    const likeness = likenessTo(key);
    const seen = new Set<string>();
    return prepared
      .map(({ name, pairs }) => ({ name, likeness: likeness(pairs) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ name }) => name)
      .filter(({ record }) => !seen.has(record.id) && seen.add(record.id))
      .slice(0, MOST);
  };
}

/** A measure of how many pairs of neighbouring letters a name shares with the key. */
function likenessTo(key: string): (pairs: readonly number[]) => number {
  const typed = pairsOf(key);
  const wanted = new Map<number, number>();
  for (const pair of typed) wanted.set(pair, (wanted.get(pair) ?? 0) + 1);
  return (pairs) => {
    const found: number[] = [];
    for (const pair of pairs) {
      const most = wanted.get(pair);
      if (most === undefined) continue;
      if (most > found.filter((one) => one === pair).length) found.push(pair);
    }
    return (2 * found.length) / (typed.length + pairs.length);
  };
}

/** A key's pairs of neighbouring letters, the space before a word among them, as numbers. */
function pairsOf(key: string): number[] {
  const pairs: number[] = [];
  let before = 32;
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    if (code !== 32) pairs.push(before * 65_536 + code);
    before = code;
  }
  return pairs;
}
