/** Draws records of the glossary at random, for a reader who has not written them. */
import type { Comparison, Entry, Glossary } from '@/data/glossary';
import { randomNumbers } from './train/logistic';

/** So many entries, and a quarter as many comparisons, equal for equal seeds. */
export function sampleOf(
  { entries, comparisons }: Glossary,
  count: number,
  seed: number,
): (Entry | Comparison)[] {
  const random = randomNumbers(seed);
  const draw = <T>(from: readonly T[], wanted: number): T[] => {
    const left = [...from];
    return Array.from(
      { length: Math.min(wanted, left.length) },
      () => left.splice(Math.floor(random() * left.length), 1)[0] as T,
    );
  };
  return [...draw(entries, count), ...draw(comparisons, Math.round(count / 4))];
}
