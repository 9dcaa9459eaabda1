/**
 * The words of our own pages and the card, in the reader's language where we have it. WXT's i18n
 * module was weighed: it speaks the browser's language only, and only in a browser. A typed module
 * lets readers choose their language, tells a missing word when types are checked, works in tests,
 * and needs no dependency. What browsers show themselves stands in public/_locales.
 */
import type { Settings } from '@/core/settings';
import { english } from './words/english';
import { german } from './words/german';

export type Words = typeof english;

/** By the primary part of their BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en: english, de: german };

/** The language of the built-in glossary: what stands in it is marked so, whatever our own words are in. */
export const CONTENT_LANGUAGE = 'en';

/** The words to show. Read where they are drawn, since the language is settled when a page starts. */
export let words: Words = english;

/**
 * Settles the language for what is drawn from now on: the one that the reader has chosen, else the
 * browser's ("de-CH" is spoken to in German), else English.
 */
export function speak(chosen: Settings['language'], ofBrowser: string): void {
  const tag = chosen === 'system' ? ofBrowser : chosen;
  words = LANGUAGES[tag.toLowerCase().split('-')[0] ?? ''] ?? english;
}

/** Puts values in the places `$1`, `$2`, … of a text; numbers as the language writes them: "1,709". */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\$(\d)/g, (_, place) => {
    const value = values[place - 1] ?? '';
    return typeof value === 'number' ? value.toLocaleString(words.language) : value;
  });
}

/** The words for a number of things. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : fill(many, count);
}

/** How many results there are; at the `limit` there may be more. */
export function countedResults(count: number, limit: number): string {
  if (count >= limit) return fill(words.firstResults, count);
  return counted(count, words.oneResult, words.manyResults);
}

/** Names in a row, as a sentence has them: "bonds, funds and shares". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return fill(words.listEnd, names.slice(0, -1).join(words.listSeparator), last);
}
