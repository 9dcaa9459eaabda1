/** Sentences and figures of the benchmark's pages. */
import type { Random } from './random';
import { LABELS, SENTENCES, WORDS } from './words';

/** A writer counts the words it has written, so that a page can be made as long as wanted. */
export interface Writer {
  readonly random: Random;
  readonly words: number;
  sentence(): string;
  sentences(count: number): string;
  label(): string;
  /** "1,234" or "(56)", as accounts write them. */
  figure(): string;
}

export function createWriter(random: Random, forms: readonly string[]): Writer {
  let words = 0;
  const fill = (template: string) => {
    const text = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'form') return escaped(random.pickRanked(forms));
      if (slot === 'number') return String(2 + random.below(98));
      return random.pick(WORDS[slot as keyof typeof WORDS]);
    });
    words += text.split(' ').length;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = () => fill(random.pick(SENTENCES));
  return {
    random,
    get words() {
      return words;
    },
    sentence,
    sentences: (count) => Array.from({ length: count }, sentence).join(' '),
    label: () => fill(random.pick(LABELS)),
    figure() {
      words++;
      const digits = (1 + random.below(999_999)).toLocaleString('en-US');
      return random.next() < 0.15 ? `(${digits})` : digits;
    },
  };
}

function escaped(form: string): string {
  return form.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
