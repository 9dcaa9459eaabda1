/** What is known of a subscription: how its last check went, and when the next one is due. */

import type { ReadableFormat } from '../exchange/formats';
import type { ReadFault, ReadOptions } from '../exchange/reading';

/** Why an update was not taken; what was read before stays. */
export type Trouble =
  /** No answer, or one that was cut off. */
  | { readonly kind: 'unreachable' }
  /** The address answers with an error: 404 is not found, 410 gone for good. */
  | { readonly kind: 'status'; readonly status: number }
  /** The address sends on to another one, which the reader has not agreed to. */
  | { readonly kind: 'redirected' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-slow' }
  /** The browser, or the reader, lets Gloss ask nothing of this origin. */
  | { readonly kind: 'not-agreed'; readonly origin: string }
  | { readonly kind: 'unreadable'; readonly fault: ReadFault }
  /** The columns of its table are not known, and nobody is there to ask. */
  | { readonly kind: 'columns' }
  /** More than half of its entries are gone, which is rather a mistake than meant. */
  | { readonly kind: 'shrunk'; readonly before: number; readonly after: number }
  /** It could not be stored. */
  | { readonly kind: 'not-stored'; readonly reason: string };

/** Times in ms since 1970. */
export interface Check {
  readonly checkedAt: number;
  /** When it was last found to be as it is stored. */
  readonly goodAt?: number;
  readonly nextAt: number;
  /** What the server said of the version that is stored: asked with, it sends nothing where that stands. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly trouble?: Trouble;
}

/** What the reader has said of a source when they subscribed. */
export interface Agreed {
  /** "https://terms.example": nothing is asked of another one. */
  readonly origin: string;
  /** What the file's columns hold, where its header does not say. */
  readonly read?: Pick<ReadOptions, 'columns' | 'hasHeader' | 'language'> & {
    readonly format?: ReadableFormat;
  };
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * When to look again, ms since 1970: in a day, give or take a tenth, so that the computers of a
 * company do not all ask at once. `chance` is a random number from 0 to 1.
 */
export function nextCheckAt(now: number, chance: number): number {
  return now + DAY * (0.9 + 0.2 * chance);
}

/** The check after one that came to trouble: what is known of the stored version stays. */
export function troubled(
  before: Check | undefined,
  trouble: Trouble,
  now: number,
  nextAt: number,
): Check {
  return { ...before, checkedAt: now, nextAt, trouble };
}

/** Whether it is time to look. A clock that was set back makes it time, too. */
export function isDue(check: Check | undefined, now: number): boolean {
  return !check || check.nextAt <= now || check.checkedAt > now;
}
