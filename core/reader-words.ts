/** What the reader has said of single terms: known, saved, looked up, not meant on a site. */
import * as v from 'valibot';
import { nameKey } from './fold';
import { ownId, partsOfId } from './own/own-ids';
import type { SearchOptions } from './search';
import { isNewer, recordId, soundOf, soundRecordOf } from './stored';
import type { Reference } from './views';

export const WORDS_VERSION = 1;

/** Look-ups that are remembered. */
export const MOST_RECENT = 50;

const id = recordId;
const time = v.number();

const referenceSchema = v.object({
  kind: v.picklist(['entry', 'comparison', 'explainer']),
  id,
});

/** A form that does not mean an entry on some site. */
const exclusionSchema = v.object({
  /** As it was written; one with another that `nameKey` folds to the same. */
  form: v.pipe(v.string(), v.maxLength(200)),
  id,
});

/** What is damaged in it is left out, down to single words. */
const wordsSchema = v.object({
  version: v.fallback(v.literal(WORDS_VERSION), WORDS_VERSION),
  /** Entries that need no more marks, and since when: ms since 1970, by id. */
  known: v.fallback(soundRecordOf(time), {}),
  saved: v.fallback(soundRecordOf(time), {}),
  /** What was opened, the latest first. */
  recent: v.fallback(
    v.pipe(
      soundOf(referenceSchema),
      v.transform((recent) => recent.slice(0, MOST_RECENT)),
    ),
    [],
  ),
  /** By site (host name). */
  notHere: v.fallback(soundRecordOf(soundOf(exclusionSchema)), {}),
});

export type Exclusion = Readonly<v.InferOutput<typeof exclusionSchema>>;
export type ReaderWords = Readonly<v.InferOutput<typeof wordsSchema>>;

export const NO_WORDS: ReaderWords = v.parse(wordsSchema, {});

/** The reader's words, none of them damaged; lists that a file has not heard of are empty. */
export const soundWords = v.object({
  version: v.literal(WORDS_VERSION),
  known: v.optional(v.record(id, time), {}),
  saved: v.optional(v.record(id, time), {}),
  recent: v.optional(v.pipe(v.array(referenceSchema), v.maxLength(MOST_RECENT)), []),
  notHere: v.optional(v.record(v.string(), v.array(exclusionSchema)), {}),
});

/** The reader's words from storage: what is damaged is left out, the rest stays. */
export function readWords(stored: unknown): ReaderWords {
  if (isNewer(stored, WORDS_VERSION)) return NO_WORDS;
  const result = v.safeParse(wordsSchema, stored);
  return result.success ? result.output : NO_WORDS;
}

/** Marks an entry as known or as saved, or no longer so; `time` in ms since 1970. */
export function withEntry(
  words: ReaderWords,
  list: 'known' | 'saved',
  id: string,
  on: boolean,
  time: number,
): ReaderWords {
  const { [id]: _before, ...others } = words[list];
  return { ...words, [list]: on ? { ...others, [id]: time } : others };
}

/** The words after one more look-up. */
export function withRecent(words: ReaderWords, { kind, id }: Reference): ReaderWords {
  const others = words.recent.filter((other) => other.kind !== kind || other.id !== id);
  return { ...words, recent: [{ kind, id }, ...others].slice(0, MOST_RECENT) };
}

/** The words after own glossaries have come to have other ids: `renamed` has the new ones by the old. */
export function withGlossariesRenamed(
  words: ReaderWords,
  renamed: Readonly<Record<string, string>>,
): ReaderWords {
  const idNow = (id: string) => {
    const { glossary = '', id: inner } = partsOfId(id);
    const now = Object.hasOwn(renamed, glossary) ? renamed[glossary] : undefined;
    return now === undefined ? id : ownId(now, inner);
  };
  const namedAnew = <T extends { readonly id: string }>(one: T): T => ({
    ...one,
    id: idNow(one.id),
  });
  const timesNow = (times: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(times).map(([id, time]) => [idNow(id), time]));
  return {
    ...words,
    known: timesNow(words.known),
    saved: timesNow(words.saved),
    recent: words.recent.map(namedAnew),
    notHere: Object.fromEntries(
      Object.entries(words.notHere).map(([site, excluded]) => [site, excluded.map(namedAnew)]),
    ),
  };
}

/** The entries that weigh a little more in a search. */
export function favouritesOf({
  recent,
  saved,
}: ReaderWords): Pick<SearchOptions, 'recent' | 'saved'> {
  return {
    recent: recent.flatMap(({ kind, id }) => (kind === 'entry' ? [id] : [])),
    saved: Object.keys(saved),
  };
}

/** What does not mean on a site what it means elsewhere. A host may be called "constructor". */
export function excludedOn(
  { notHere }: Pick<ReaderWords, 'notHere'>,
  site: string,
): readonly Exclusion[] {
  return Object.hasOwn(notHere, site) ? (notHere[site] ?? []) : [];
}

/** Says that a form, as it was written, does not mean an entry on a site, or takes that back. */
export function withExclusion(
  words: ReaderWords,
  site: string,
  { form, id }: Exclusion,
  on: boolean,
): ReaderWords {
  const isSame = (other: Exclusion) => other.id === id && nameKey(other.form) === nameKey(form);
  const here = excludedOn(words, site).filter((other) => !isSame(other));
  const { [site]: _before, ...others } = words.notHere;
  const now = on ? [...here, { form, id }] : here;
  return { ...words, notHere: now.length > 0 ? { ...others, [site]: now } : others };
}
