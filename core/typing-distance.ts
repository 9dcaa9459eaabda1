// cspell:ignore recievable recieva Damerau
/** Typing errors: a letter left out, added, replaced, or two neighbours swapped (Damerau 1964). */

/** How much of a name was typed: all of it, some of its words, or the beginning of some of its words. */
export type Stretch = 'whole' | 'words' | 'start';

/** The least number of typing errors that turn what was typed into that stretch of a name. */
export type TypingErrors = Readonly<Record<Stretch, number>>;

/**
 * The errors between `typed` and `name` as a whole, between it and some of the name's words
 * ("recievable" is one error from "accounts receivable"), and between it and the start of some
 * words ("recieva"). Optimal string alignment, with a free start at word boundaries and a free end.
 * Stops early, with infinite errors, where every stretch has more than `most`. Cost: typed × name.
 */
export function typingErrors(
  typed: string,
  name: string,
  most = Number.POSITIVE_INFINITY,
): TypingErrors {
  const inWords = lastRow(typed, name, true, most);
  if (!inWords) return NONE;
  const start = Math.min(...inWords);
  if (start > most) return NONE;
  const words = Math.min(...inWords.filter((_, column) => isBoundary(name, column)));
  const whole = words > most ? words : (lastRow(typed, name, false, most)?.at(-1) ?? FAR);
  return { whole, words, start };
}

/** The errors between what was typed and some of a name's words. */
export function typingDistance(typed: string, name: string): number {
  return typingErrors(typed, name).words;
}

const FAR = Number.POSITIVE_INFINITY;
const NONE: TypingErrors = { whole: FAR, words: FAR, start: FAR };

/** The errors for all that was typed against each beginning of the name; `undefined` beyond `most`. */
function lastRow(
  typed: string,
  name: string,
  isStartFree: boolean,
  most: number,
): number[] | undefined {
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= name.length; column++) {
    last[column] =
      column === 0 || (isStartFree && isBoundary(name, column)) ? 0 : at(last, column - 1) + 1;
  }
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= name.length; column++) {
      const isSame = typed[row - 1] === name[column - 1];
      const isSwapped =
        row > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      const errors = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : FAR,
      );
      current[column] = errors;
      if (errors < least) least = errors;
    }
    // The next row may still profit from a swap with this one, so a row is not judged alone.
    if (least > most + 1) return undefined;
    beforeLast = last;
    last = current;
  }
  return last;
}

function isBoundary(name: string, column: number): boolean {
  return column === 0 || column === name.length || name[column] === ' ' || name[column - 1] === ' ';
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? FAR;
}
