/** A glossary of the reader's own, or of their company, beside the built-in one. */
import type { Comparison, Entry, Explainer, Glossary } from '@/data/glossary';
import type { Agreed, Check } from '../subscriptions/check';
import type { Reference } from '../views';

export type RecordKind = Reference['kind'];
export type AnyRecord = Entry | Comparison | Explainer;

/** Where a glossary comes from. */
export type Origin =
  /** The reader writes it by hand. */
  | { readonly kind: 'written' }
  | { readonly kind: 'file'; readonly name: string }
  /** Read again from an address, day by day. */
  | {
      readonly kind: 'subscription';
      readonly url: string;
      readonly agreed: Agreed;
      readonly check?: Check;
    }
  /** Put there by an administrator: the reader may switch it off, but not take it away. */
  | { readonly kind: 'policy'; readonly url?: string; readonly check?: Check };

/** How many records of each kind a glossary has, and how many have changed since they were seen. */
export type Counts = Readonly<Record<RecordKind | 'news', number>>;

/** A glossary without its records: all that a list of glossaries shows. */
export interface OwnHead {
  /** Lower-case words joined by hyphens. Entries are known elsewhere as `glossary:entry`. */
  readonly id: string;
  readonly title: string;
  readonly owner?: string;
  readonly from: Origin;
  /** Whether its terms are marked and found. */
  readonly isOn: boolean;
  /** Glossaries with lower numbers come first; the built-in one stands at 0, and no other does. */
  readonly order: number;
  readonly language: string;
  /** Its owner's own count or date. */
  readonly version: number | string;
  /** Names of its subject fields by id. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Forms that several entries own on purpose. */
  readonly shared: readonly string[];
  readonly counts: Counts;
  /** Grows with every change of a record; what was made of the records is made anew when it has. */
  readonly revision: number;
}

/** A whole glossary. */
export interface OwnGlossary extends OwnHead {
  readonly records: Glossary;
  /** Ids of records that the reader has changed by hand. */
  readonly edited: ReadonlySet<string>;
  /** Ids of records that an update has changed and the reader has not yet seen. */
  readonly news: ReadonlySet<string>;
}

/** What is said of a glossary when it is first stored. */
export interface NewOwn {
  readonly title: string;
  readonly owner?: string;
  readonly from: Origin;
  readonly language?: string;
  readonly version?: number | string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly shared?: readonly string[];
}

/** Why something could not be stored or read; what was stored before is as it was. */
export type StoreFault =
  /** The browser has no room left for it. */
  | 'full'
  /** What is stored cannot be read: it is damaged, or the browser lets nobody store. */
  | 'unreadable'
  /** It was written by a newer version of Gloss. */
  | 'newer'
  /** The glossary or record is not there (any more). */
  | 'gone';

export const NO_COUNTS: Counts = { entry: 0, comparison: 0, explainer: 0, news: 0 };

/** The id of the built-in glossary, where all are named. */
export const BUILT_IN = 'built-in';
