/** One exchange between a computer and what others have left for it. */
import type { ReaderState } from '../reader-state';
import { flatten, withValue } from './flat-state';
import { type DatedState, dated, forgetful, merged, type Times, timesOf } from './merge';

/** How long it is remembered that something is gone, in ms: half a year. */
const MEMORY = 183 * 24 * 60 * 60 * 1000;

export interface Exchanged {
  readonly state: ReaderState;
  readonly times: Times;
  /** What all computers should come to know. */
  readonly all: DatedState;
}

/** The reader's state together with what comes from other computers; `now` in ms since 1970. */
export function exchange(
  state: ReaderState,
  times: Times,
  remote: DatedState,
  now: number,
): Exchanged {
  const flat = flatten(state);
  const all = forgetful(merged(dated(flat, times), remote), now, MEMORY);
  let next = state;
  for (const [name, [, value]] of Object.entries(all)) {
    if (JSON.stringify(flat[name] ?? null) !== JSON.stringify(value)) {
      next = withValue(next, name, value);
    }
  }
  return { state: next, times: timesOf(all, times), all };
}
