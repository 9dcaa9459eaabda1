/** Learns what single words say of a text: whether it speaks of business. */
import { inflections } from '@/core/inflect';
import type { WordWeights } from '@/core/meaning-model';
import type { TopicDocument } from './documents';
import { type Example, learnWeights } from './logistic';
import { STOP_WORDS } from './stop-words';

/** Words seen in fewer documents teach nothing. */
const LEAST_DOCUMENTS = 3;
const OPTIONS = { epochs: 12, step: 0.25, seed: 7, strength: () => 0.0015 };
/** Weights nearer to nothing say nothing. */
const LEAST_WEIGHT = 0.05;

/** The `count` words that say most, with natural log-odds for business. */
export function learnTopics(documents: readonly TopicDocument[], count: number): WordWeights {
  const singular = createSingulars(documents);
  const numbers = numberWords(documents, singular);
  const rows = documents.map(({ words }) => [
    ...new Set(words.flatMap((word) => numbers.get(singular(word)) ?? [])),
  ]);
  // The last number stands for what holds of every text.
  const bias = numbers.size;
  const examples = documents.map(
    ({ isBusiness, weight }, index): Example => ({
      features: [bias, ...(rows[index] ?? [])],
      label: isBusiness ? 1 : 0,
      weight,
    }),
  );
  const weights = learnWeights(examples, numbers.size + 1, OPTIONS);
  const support = new Float64Array(numbers.size);
  documents.forEach(({ weight }, index) => {
    for (const word of rows[index] ?? []) {
      support[word] = (support[word] as number) + Math.min(1, weight * 4);
    }
  });
  // A weight is worth its size times how often it will speak.
  const worth = (word: number) =>
    Math.abs(weights[word] as number) * Math.sqrt(support[word] as number);
  return Object.fromEntries(
    [...numbers]
      .filter(([, number]) => Math.abs(weights[number] as number) >= LEAST_WEIGHT)
      .toSorted(([, a], [, b]) => worth(b) - worth(a))
      .slice(0, count)
      .map(([word, number]) => [word, Math.round((weights[number] as number) * 100) / 100]),
  );
}

function numberWords(
  documents: readonly TopicDocument[],
  singular: (word: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of documents) {
    for (const word of new Set(words.map(singular))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const frequent = [...counts].filter(
    ([word, count]) => count >= LEAST_DOCUMENTS && !STOP_WORDS.has(word),
  );
  return new Map(frequent.map(([word], index) => [word, index]));
}

/** Joins plurals with their singular where both occur. */
function createSingulars(documents: readonly TopicDocument[]): (word: string) => string {
  const all = new Set(documents.flatMap(({ words }) => words));
  const singulars = new Map<string, string>();
  for (const word of all) {
    for (const plural of inflections(word, 'noun')) {
      if (plural !== word && all.has(plural) && !singulars.has(plural)) singulars.set(plural, word);
    }
  }
  return (word) => singulars.get(word) ?? word;
}
