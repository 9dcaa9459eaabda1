/** Names with one typing error each, made by chance from a fixed seed. */
import { searchKey } from '@/core/name-index';
import { randomNumbers } from '../train/logistic';

const SEED = 20_260;
const COUNT = 1200;
const SHORTEST = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name's number in the list, and how it was typed. */
export interface Mistyped {
  readonly name: number;
  readonly typed: string;
}

/** One error in each of many names of five letters and more; none that makes another name of the list. */
export function mistyped(names: readonly string[]): Mistyped[] {
  const random = randomNumbers(SEED);
  const keys = new Set(names.map(searchKey));
  const long = [...names.keys()].filter((name) => (names[name] as string).length >= SHORTEST);
  const result: Mistyped[] = [];
  while (result.length < COUNT) {
    const name = long[Math.floor(random() * long.length)] as number;
    const typed = withError(names[name] as string, random);
    if (keys.has(searchKey(typed))) continue;
    result.push({ name, typed });
  }
  return result;
}

/** The name with a letter dropped, swapped with the next, inserted or replaced. */
function withError(name: string, random: () => number): string {
  const at = Math.floor(random() * name.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] as string;
  const [before, here, after] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + (after[0] ?? '') + here + after.slice(1);
    case 2:
      return before + letter + here + after;
    default:
      return before + letter + after;
  }
}
