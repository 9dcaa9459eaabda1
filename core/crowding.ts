/** Keeps places along a line from crowding: marks along a page's words, or along its height. */

export interface Line {
  /** Whether one more at a place leaves no stretch with more than `most`. */
  hasRoom(at: number, most: number): boolean;
  add(at: number): void;
}

/** A line without places; a stretch is shorter than `length`, in the unit of the places. */
export function createLine(length: number): Line {
  /** Ascending. */
  const places: number[] = [];
  const rankOf = (at: number) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    hasRoom(at, most) {
      const rank = rankOf(at);
      // With the new one, `most` others in a row may not lie as near together as a stretch.
      for (let first = Math.max(0, rank - most); first <= rank; first++) {
        const last = first + most - 1;
        if (last >= places.length) break;
        const from = Math.min(at, places[first] as number);
        const to = Math.max(at, places[last] as number);
        if (to - from < length) return false;
      }
      return true;
    },
    add(at) {
      places.splice(rankOf(at), 0, at);
    },
  };
}
