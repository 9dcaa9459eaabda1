/** What others call the four states of a term. */
import type { Entry } from '@/data/glossary';

// cspell:ignore admn donotuse
const WORDS: Readonly<Record<NonNullable<Entry['status']>, RegExp>> = {
  preferred: /^(?:preferred|approved|standardized|recommended|standard)/,
  admitted: /^(?:admitted|allowed|permitted|accepted|legal|regulated)/,
  deprecated: /^(?:deprecated|obsolete|retired|forbidden|donotuse|avoid|rejected)/,
  superseded: /^(?:superseded|replaced)/,
};

/** The status that a word means: "preferredTerm-admn-sts", "Approved", "do not use". */
export function statusOf(word: string): Entry['status'] {
  const key = word.toLowerCase().replace(/[^a-z]/g, '');
  const found = Object.entries(WORDS).find(([, pattern]) => pattern.test(key));
  return found?.[0] as Entry['status'];
}
