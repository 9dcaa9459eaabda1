/**
 * How two computers come to the same state: each value carries the time of its last change, and the
 * later one holds (a map of last-writer-wins registers, as in Shapiro et al., «A comprehensive study
 * of convergent and commutative replicated data types», 2011, section 3.2.1). What was taken away
 * stays as a value `null` with its time, so that a computer that has not heard of it does not bring
 * it back. The order and number of exchanges make no difference.
 */
import * as v from 'valibot';
import { isNewer, isStoredAlike, soundRecordOf } from '../stored';
import { type FlatState, isDefault } from './flat-state';

/** When each value was last changed here, ms since 1970; also of values that are gone. */
export type Times = Readonly<Record<string, number>>;

export const TIMES_VERSION = 1;

/** Times from storage; what is damaged is left out. */
export function readTimes(stored: unknown): Times {
  if (isNewer(stored, TIMES_VERSION)) return {};
  const result = v.safeParse(soundRecordOf(v.pipe(v.number(), v.minValue(0))), stored);
  if (!result.success) return {};
  // Beside the version, which is no value's name.
  const { version: _version, ...times } = result.output;
  return times;
}

/** A value, `null` where it is gone, and when that was: ms since 1970, 0 from before the exchange began. */
export type Dated = readonly [time: number, value: unknown];
export type DatedState = Readonly<Record<string, Dated>>;

/** The times after a change. A value's time only grows, even where a clock was set back. */
export function stamped(times: Times, before: FlatState, after: FlatState, now: number): Times {
  const next: Record<string, number> = { ...times };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isStoredAlike(before[name], after[name])) continue;
    next[name] = Math.max(now, (times[name] ?? 0) + 1);
  }
  return next;
}

/** A computer's state with its times. Settings that were never touched say nothing. */
export function dated(flat: FlatState, times: Times): DatedState {
  const all: Record<string, Dated> = {};
  for (const [name, time] of Object.entries(times)) {
    if (!(name in flat)) all[name] = [time, null];
  }
  for (const [name, value] of Object.entries(flat)) {
    const time = times[name] ?? 0;
    if (time > 0 || !isDefault(name, value)) all[name] = [time, value];
  }
  return all;
}

/** Of each value the later one; of two from the same moment, on every computer the same one. */
export function merged(one: DatedState, other: DatedState): DatedState {
  const all: Record<string, Dated> = { ...one };
  for (const [name, theirs] of Object.entries(other)) {
    const ours = all[name];
    if (!ours || isLater(theirs, ours)) all[name] = theirs;
  }
  return all;
}

/** Without what is gone for longer than `age` ms: every computer has heard of that by now. */
export function forgetful(all: DatedState, now: number, age: number): DatedState {
  return Object.fromEntries(
    Object.entries(all).filter(([, [time, value]]) => value !== null || time > now - age),
  );
}

/** The times of a joined state, ready to be kept; `before` itself where they are the same. */
export function timesOf(all: DatedState, before: Times): Times {
  const times: Times = Object.fromEntries(
    Object.entries(all).flatMap(([name, [time]]) => (time > 0 ? [[name, time]] : [])),
  );
  const names = Object.keys(times);
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => times[name] === before[name]);
  return isSame ? before : times;
}

function isLater([time, value]: Dated, [otherTime, otherValue]: Dated): boolean {
  if (time !== otherTime) return time > otherTime;
  return JSON.stringify(value) > JSON.stringify(otherValue);
}
