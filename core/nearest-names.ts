/** The names nearest to what was typed, where nothing was found: for "did you mean". */
import type { Name } from './name-index';

const MOST = 3;
/** Names that share fewer of their pairs of letters are no help (Dice 1945; 1 is the same name). */
const LEAST_LIKENESS = 0.4;

/** The likest names of different records, best first; empty where none is like. */
export function nearestNames(names: readonly Name[], key: string): Name[] {
  const typed = pairsOf(key);
  const seen = new Set<string>();
  return names
    .filter(({ standing }) => standing < 2)
    .map((name) => ({ name, likeness: likeness(typed, pairsOf(name.key)) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name)
    .filter(({ record }) => !seen.has(record.id) && seen.add(record.id))
    .slice(0, MOST);
}

/** A key's pairs of neighbouring letters, each as often as it stands there. */
function pairsOf(key: string): string[] {
  return key
    .split(' ')
    .flatMap((word) => Array.from(word, (letter, at) => (word[at - 1] ?? ' ') + letter));
}

function likeness(typed: readonly string[], name: readonly string[]): number {
  const left = [...name];
  let shared = 0;
  for (const pair of typed) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (typed.length + name.length);
}
