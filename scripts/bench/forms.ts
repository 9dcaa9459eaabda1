/** The forms that all contestants look for, and a glossary of nothing but them. */
import { readFileSync } from 'node:fs';
import { wordsOf } from '@/core/words';
import type { Glossary } from '@/data/glossary';
import { bareEntry } from '../eval/names';
import { createRandom, type Random } from './random';
import { FORM_PARTS } from './words';

const SEED = 3000;

/** The first column of a TSV file with a header, or made-up forms where no file is named. */
export function readForms(path: string | undefined, count: number): string[] {
  const forms = path ? firstColumn(path) : madeUpForms(count);
  return distinct(forms).slice(0, count);
}

function firstColumn(path: string): string[] {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => line.split('\t')[0]?.trim() ?? '');
}

/** One in ten is a single word, one in five has three, the others two; the order is shuffled. */
function madeUpForms(count: number): string[] {
  const random = createRandom(SEED);
  const forms = new Set(FORM_PARTS.last);
  while (forms.size < count * 1.05) forms.add(madeUpForm(random));
  return [...forms]
    .map((form) => ({ form, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ form }) => form);
}

function madeUpForm(random: Random): string {
  const [first, middle, last] = [
    random.pick(FORM_PARTS.first),
    random.pick(FORM_PARTS.middle),
    random.pick(FORM_PARTS.last),
  ];
  const kind = random.next();
  if (kind < 0.3) return `${first} ${middle} ${last}`;
  return kind < 0.8 ? `${first} ${last}` : `${middle} ${last}`;
}

function distinct(forms: readonly string[]): string[] {
  const byKey = new Map(forms.map((form) => [wordsOf(form).join('-'), form]));
  byKey.delete('');
  return [...byKey.values()];
}

/** A glossary of bare names, so that ours finds the same forms as everybody else. */
export function bareGlossary(forms: readonly string[]): Glossary {
  return {
    title: 'Names',
    version: 1,
    language: 'en',
    entries: forms.map(bareEntry),
    comparisons: [],
    explainers: [],
    shared: [],
  };
}
