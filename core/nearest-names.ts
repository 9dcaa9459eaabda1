/** The names nearest to what was typed, where nothing was found: for "did you mean". */
import type { Name } from './name-index';

const MOST = 3;
/** Names that share fewer of their pairs of letters are no help (Dice 1945; 1 is the same name). */
const LEAST_LIKENESS = 0.5;

/** The likest names of different records, best first; empty where none is like. */
export function nearestNames(names: readonly Name[], key: string): Name[] {
  const likeness = likenessTo(key);
  const seen = new Set<string>();
  return names
    .filter(({ standing, record }) => standing < 2 && record.kind === 'entry')
    .map((name) => ({ name, likeness: likeness(name.key) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name)
    .filter(({ record }) => !seen.has(record.id) && seen.add(record.id))
    .slice(0, MOST);
}

/** A measure of how many pairs of neighbouring letters a name shares with the key. */
function likenessTo(key: string): (name: string) => number {
  const typed = pairsOf(key);
  const wanted = new Map<number, number>();
  for (const pair of typed) wanted.set(pair, (wanted.get(pair) ?? 0) + 1);
  return (name) => {
    const found = new Map<number, number>();
    const pairs = pairsOf(name);
    let shared = 0;
    for (const pair of pairs) {
      const left = (wanted.get(pair) ?? 0) - (found.get(pair) ?? 0);
      if (left <= 0) continue;
      found.set(pair, (found.get(pair) ?? 0) + 1);
      shared++;
    }
    return (2 * shared) / (typed.length + pairs.length);
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
