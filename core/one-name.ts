/** Whether words on a page are an entry's headword, only written otherwise. */
import { isOneForm } from './exclude';
import { fold, foldedWords } from './fold';
import { inflections } from './inflect';
import { otherSpelling } from './spelling';

/** Inflected ("sold", "sell"), parted otherwise ("startup", "start-up"), or in the other spelling. */
export function isOneName(
  written: string,
  headword: string,
  partOfSpeech: Parameters<typeof inflections>[1],
): boolean {
  if (isOneForm(written, headword)) return true;
  const forms = [headword, ...inflections(fold(headword), partOfSpeech)];
  return forms.map(joined).includes(joined(written));
}

/** A name without its gaps, each word in that of its spellings that comes first in the alphabet. */
function joined(name: string): string {
  return foldedWords(name)
    .map((word) => [word, otherSpelling(word) ?? word].sort()[0])
    .join('');
}
