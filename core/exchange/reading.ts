/** What comes of reading a file: a glossary with its faults, a table whose columns need a name, or a refusal. */
import type { Entry, Glossary } from '@/data/glossary';

/** Something that is wrong with a file, with its place and the reason in plain words. */
export interface ReadFault {
  /**
   * `file`: nothing is read. `record`: this record is left out, the rest is read. `part`: the record
   * is read without this part. `advice`: all is read; it could be better.
   */
  readonly kind: 'file' | 'record' | 'part' | 'advice';
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** The record as its reader knows it: its term or title. */
  readonly record?: string;
  /** "definition", "criteria[2].values". */
  readonly field?: string;
  /** Goes on where the field stops: "is empty". */
  readonly reason: string;
}

export type FaultPlace = Pick<ReadFault, 'line' | 'record' | 'field'>;

/** Notes a fault of one record; those of a whole file are thrown as a `Refusal`. */
export type RecordFault = (
  kind: Exclude<ReadFault['kind'], 'file'>,
  place: FaultPlace,
  reason: string,
) => void;

/** Fields of entries, and whether it tells the kinds of variants apart. */
export type Carried = 'all' | ReadonlySet<keyof Entry | 'kinds'>;

export interface ReadGlossary {
  readonly kind: 'read';
  readonly glossary: Glossary;
  readonly faults: readonly ReadFault[];
  /** What the file can say of an entry. What it cannot say stays as it is stored. */
  readonly carried: Carried;
  /** Where each record stands, by "entry:ID", "comparison:ID" and "explainer:ID". */
  readonly lines: ReadonlyMap<string, number>;
}

/** A table whose header does not say which columns hold the term and its definition: ask. */
export interface UnknownColumns {
  readonly kind: 'columns';
  readonly headers: readonly string[];
  /** What each column seems to hold; `undefined` where its header says nothing. */
  readonly guesses: readonly (ColumnField | undefined)[];
  /** The first rows below the header, to choose by. */
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly ReadFault[];
}

export interface Refused {
  readonly kind: 'refused';
  readonly faults: readonly ReadFault[];
}

export type Reading = ReadGlossary | UnknownColumns | Refused;

/** What a column of a table may hold. */
export type ColumnField =
  | 'id'
  | 'headword'
  | 'definition'
  | 'synonyms'
  | 'abbreviations'
  | 'spellings'
  | 'field'
  | 'partOfSpeech'
  | 'level'
  | 'plain'
  | 'example'
  | 'why'
  | 'usage'
  | 'related'
  | 'links'
  | 'status'
  | 'preferred'
  | 'search'
  | 'language';

export interface ReadOptions {
  /** The file's name, for faults and for its format. */
  readonly file: string;
  /** Which language's terms to read where there are several; English where there is any. */
  readonly language?: string;
  /** What each column holds, where its header does not say; `undefined` keeps it as it is. */
  readonly columns?: readonly (ColumnField | undefined)[];
  /** `false` where the first row is a term already. */
  readonly hasHeader?: boolean;
  /** Of what was stored before, and is read again: nothing that the store takes is refused. */
  readonly again?: ReadAgain;
}

export interface ReadAgain {
  /** Several files may have been read into one glossary. */
  readonly mostEntries: number;
}

/** Thrown by readers where a file as a whole cannot be read. A reason that quotes the file stays short. */
export class Refusal extends Error {
  constructor(
    reason: string,
    readonly line?: number,
  ) {
    super(reason.length > 200 ? `${reason.slice(0, 200)}…` : reason);
  }
}
