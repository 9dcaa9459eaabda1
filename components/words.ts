/** The words of our own pages and the card, in the reader's language where we have it. */
import { english } from './words/english';

export type Words = typeof english;

/** By the primary part of their BCP 47 tag. */
const LANGUAGES: Readonly<Record<string, Words>> = { en: english };

/** The words to show. Read where they are drawn, since the language is settled when a page starts. */
export let words: Words = english;

/** Settles the language for what is drawn from now on: "de-CH" is spoken to in German; others in English. */
export function speak(language: string): void {
  words = LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? english;
}

/** Puts values in the places `$1`, `$2`, … of a text. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\$(\d)/g, (_, place) => String(values[place - 1] ?? ''));
}

/** The words for a number of things. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : fill(many, count);
}

/** Names in a row, as a sentence has them: "bonds, funds and shares". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return fill(words.listEnd, names.slice(0, -1).join(words.listSeparator), last);
}
