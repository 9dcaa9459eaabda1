/**
 * Turns documents into features. Each observation is there twice: once shared by all forms and once
 * of its own form, so that what holds everywhere is learned together and only what differs is
 * learned apart ("frustratingly easy domain adaptation", Daumé III 2007).
 */
import { inflections } from '@/core/inflect';
import type { TrainingDocument } from './documents';
import { STOP_WORDS } from './stop-words';

/** What is observed: a word near, right before or right after the form, or the form itself. */
export type Kind = 'near' | 'before' | 'after' | 'bias';

export interface Feature {
  readonly kind: Kind;
  /** Shared where there is none. */
  readonly form: string | undefined;
  readonly word: string;
}

export interface FeatureSpace {
  readonly features: readonly Feature[];
  numbersOf(document: TrainingDocument): number[];
}

/** Words seen in fewer documents teach nothing. */
const LEAST_DOCUMENTS = 3;

export function createFeatureSpace(documents: readonly TrainingDocument[]): FeatureSpace {
  const singular = createSingulars(documents);
  const frequent = frequentWords(documents, singular);
  const features: Feature[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (kind: Kind, form: string | undefined, word: string) => {
    const key = `${form ?? ''}\t${kind}\t${word}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = features.length;
      numbers.set(key, number);
      features.push({ kind, form, word });
    }
    return number;
  };
  return {
    features,
    numbersOf({ form, near, before, after }) {
      const own = new Set(form?.split(' ').map(singular));
      const words = new Set(
        near.map(singular).filter((word) => frequent.has(word) && !own.has(word)),
      );
      const found = [numberOf('bias', undefined, form === undefined ? 'text' : 'form')];
      for (const word of words) {
        if (STOP_WORDS.has(word)) continue;
        found.push(numberOf('near', undefined, word));
        if (form !== undefined) found.push(numberOf('near', form, word));
      }
      if (form === undefined) return found;
      found.push(numberOf('bias', form, ''));
      for (const [kind, word] of [
        ['before', before],
        ['after', after],
      ] as const) {
        if (word === undefined) continue;
        const key = singular(word);
        if (key !== '' && !frequent.has(key)) continue;
        found.push(numberOf(kind, undefined, key), numberOf(kind, form, key));
      }
      return found;
    },
  };
}

function frequentWords(
  documents: readonly TrainingDocument[],
  singular: (word: string) => string,
): Set<string> {
  const counts = new Map<string, number>();
  for (const { near } of documents) {
    for (const word of new Set(near.map(singular))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_DOCUMENTS).map(([word]) => word));
}

/** Joins plurals with their singular where both occur. */
export function createSingulars(documents: readonly TrainingDocument[]): (word: string) => string {
  const all = new Set(documents.flatMap(({ near }) => near));
  const singulars = new Map<string, string>();
  for (const word of all) {
    for (const plural of inflections(word, 'noun')) {
      if (plural !== word && all.has(plural) && !singulars.has(plural)) singulars.set(plural, word);
    }
  }
  return (word) => singulars.get(word) ?? word;
}
