/** Stems of words that WordNet has as synonyms or as derived from one another, for the search by description. */
import { fold } from '@/core/fold';
import { isTelling, stemOf } from '@/core/stem';
import { relatedWords } from './wordnet';

/**
 * For each of the stems the others that are related to it, in the order of the alphabet:
 * lines of a stem and its synonyms, parted by spaces.
 */
export function synonymLines(stems: readonly string[]): string[] {
  const wanted = new Set(stems);
  const byStem = new Map<string, Set<string>>();
  for (const words of relatedWords()) {
    const own = [...new Set(words.map(stemOfWord))].filter((stem) => wanted.has(stem));
    for (const stem of own) {
      const synonyms = byStem.get(stem) ?? new Set();
      byStem.set(stem, synonyms);
      for (const other of own) if (other !== stem) synonyms.add(other);
    }
  }
  return [...byStem]
    .filter(([, synonyms]) => synonyms.size > 0)
    .map(([stem, synonyms]) => [stem, ...[...synonyms].sort()].join(' '))
    .sort();
}

/** Single words only: what several words mean together is not what each of them means. */
function stemOfWord(word: string): string {
  const folded = fold(word);
  return /^[a-z]+$/.test(folded) && isTelling(folded) ? stemOf(folded) : '';
}
