// cspell:ignore Ukkonen
/**
 * Names by the pairs of neighbouring letters in them. Each typing error changes a few pairs only, so
 * that a name which has hardly any pair of what was typed need not be compared letter by letter:
 * nearly all names are turned away at a hundredth of that cost (q-grams; Ukkonen 1992).
 */

/** Pairs have so many numbers; rare ones may share one, by which a name only seems liker than it is. */
const NUMBERS = 1024;

export interface LetterPairs {
  /**
   * How many pairs of a text stand in each name, by the names' numbers. A pair that stands in the
   * text several times counts as often; a text has up to 255.
   */
  shared(text: string): Uint8Array;
}

/** Linear in the letters of the names. */
export function createLetterPairs(names: readonly string[]): LetterPairs {
  const { starts, postings } = postingsOf(names);
  return {
    shared(text) {
      const counts = new Uint8Array(names.length);
      for (let at = 0; at + 1 < text.length; at++) {
        const pair = pairAt(text, at);
        const end = starts[pair + 1] as number;
        for (let place = starts[pair] as number; place < end; place++) {
          const name = postings[place] as number;
          counts[name] = (counts[name] as number) + 1;
        }
      }
      return counts;
    },
  };
}

/** The numbers of the names that have each pair, one list after the other. */
function postingsOf(names: readonly string[]) {
  const starts = new Uint32Array(NUMBERS + 1);
  forPairs(names, (pair) => {
    starts[pair + 1] = (starts[pair + 1] as number) + 1;
  });
  for (let pair = 0; pair < NUMBERS; pair++) {
    starts[pair + 1] = (starts[pair + 1] as number) + (starts[pair] as number);
  }
  const places = starts.slice();
  const postings = new Uint32Array(starts[NUMBERS] as number);
  forPairs(names, (pair, name) => {
    const place = places[pair] as number;
    postings[place] = name;
    places[pair] = place + 1;
  });
  return { starts, postings };
}

/** Each pair of each name, once a name. */
function forPairs(names: readonly string[], visit: (pair: number, name: number) => void): void {
  const lastSeen = new Int32Array(NUMBERS).fill(-1);
  for (let name = 0; name < names.length; name++) {
    const text = names[name] as string;
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = pairAt(text, at);
      if (lastSeen[pair] === name) continue;
      lastSeen[pair] = name;
      visit(pair, name);
    }
  }
}

/** The number of the pair at a place: 32 for each letter, of which Latin ones have each their own. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) % 32) * 32 + (text.charCodeAt(at + 1) % 32);
}
