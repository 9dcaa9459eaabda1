// cspell:ignore recievable Damerau
/**
 * The least number of typing errors (a letter left out, added, replaced, or two neighbours swapped)
 * that turn some stretch of words of `name` into `typed`, so that "recievable" is one error away
 * from "accounts receivable". Optimal string alignment (Damerau 1964), with a free start and a free
 * end at word boundaries. Cost: typed × name.
 */
export function typingDistance(typed: string, name: string): number {
  const isBoundary = (column: number) =>
    column === 0 || column === name.length || name[column] === ' ' || name[column - 1] === ' ';
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= name.length; column++) {
    last[column] = isBoundary(column) ? 0 : at(last, column - 1) + 1;
  }
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= name.length; column++) {
      const isSame = typed[row - 1] === name[column - 1];
      const isSwapped =
        row > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(...last.filter((_, column) => isBoundary(column)));
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
