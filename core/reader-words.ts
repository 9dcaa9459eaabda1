/** What the reader has said of single terms: known, saved, looked up, not meant on a site. */
import * as v from 'valibot';
import type { Reference } from './views';

export const WORDS_VERSION = 1;

/** Look-ups that are remembered. */
export const MOST_RECENT = 50;

const id = v.pipe(v.string(), v.maxLength(200));
/** ms since 1970, by the id of an entry. */
const times = v.record(id, v.number());

const referenceSchema = v.object({
  kind: v.picklist(['entry', 'comparison', 'explainer']),
  id,
});

/** A form that does not mean an entry on some site. */
const exclusionSchema = v.object({
  /** Folded, as `nameKey` gives it. */
  form: v.pipe(v.string(), v.maxLength(200)),
  id,
});

const wordsSchema = v.object({
  version: v.literal(WORDS_VERSION),
  /** Entries that need no more marks, and since when. */
  known: v.fallback(times, {}),
  saved: v.fallback(times, {}),
  /** What was opened, the latest first. */
  recent: v.fallback(v.pipe(v.array(referenceSchema), v.maxLength(MOST_RECENT)), []),
  /** By site (host name). */
  notHere: v.fallback(v.record(v.string(), v.array(exclusionSchema)), {}),
});

export type Exclusion = Readonly<v.InferOutput<typeof exclusionSchema>>;
export type ReaderWords = Readonly<v.InferOutput<typeof wordsSchema>>;

export const NO_WORDS: ReaderWords = v.parse(wordsSchema, { version: WORDS_VERSION });

/** The reader's words from storage: what is damaged is left out, the rest stays. */
export function readWords(stored: unknown): ReaderWords {
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

/** Says that a form does not mean an entry on a site, or takes that back. */
export function withExclusion(
  words: ReaderWords,
  site: string,
  { form, id }: Exclusion,
  on: boolean,
): ReaderWords {
  const here = (words.notHere[site] ?? []).filter(
    (other) => other.form !== form || other.id !== id,
  );
  const { [site]: _before, ...others } = words.notHere;
  const now = on ? [...here, { form, id }] : here;
  return { ...words, notHere: now.length > 0 ? { ...others, [site]: now } : others };
}
