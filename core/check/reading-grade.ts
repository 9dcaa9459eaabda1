/** How hard a text is to read. */
import { syllable } from 'syllable';
import { foldedWords } from '../fold';

/**
 * Flesch–Kincaid grade (years of school) of one sentence or more: 0.39 × words per sentence +
 * 11.8 × syllables per word − 15.59 (Kincaid et al. 1975). Words in `easy` (headwords that the
 * reader can look up) count as one syllable.
 */
export function readingGrade(text: string, easy: ReadonlySet<string>): number {
  const words = foldedWords(text);
  if (words.length === 0) return 0;
  const syllables = words.reduce(
    (sum, word) => sum + (easy.has(word) ? 1 : Math.max(1, syllable(word))),
    0,
  );
  return (0.39 * words.length) / sentenceCount(text) + (11.8 * syllables) / words.length - 15.59;
}

/** Sentences of a text, one at least. */
export function sentenceCount(text: string): number {
  return Math.max(1, text.match(/[.!?](?=\s+\p{Lu}|[”"’')]*$)/gu)?.length ?? 1);
}
