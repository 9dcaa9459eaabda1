/** Lists of names by path: headwords for a lexicon without a glossary, and words that are ambiguous. */
import { readFileSync } from 'node:fs';
import { wordsOf } from '@/core/words';
import type { Entry, Glossary } from '@/data/glossary';
import { termKey } from './measure';

/** A headword that occurs much more often in business prose than in general prose. */
const SPECIFIC = 0.7;

/** Rows of a TSV file with a header, by column name. */
export function readRows(path: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** A glossary of bare names: the specific headwords of a list, with no definitions and no senses. */
export function namesGlossary(path: string, count = Infinity): Glossary {
  const seen = new Set<string>();
  const entries = readRows(path)
    .filter((row) => Number(row.specificity) >= SPECIFIC)
    .flatMap((row) => {
      const headword = row.headword ?? '';
      const id = wordsOf(headword).join('-');
      if (seen.has(id) || id === '') return [];
      seen.add(id);
      return [bareEntry(headword)];
    })
    .slice(0, count);
  return {
    title: 'Names',
    version: 1,
    language: 'en',
    entries,
    comparisons: [],
    explainers: [],
    shared: [],
  };
}

/** An entry of which nothing is known but its name. */
export function bareEntry(headword: string): Entry {
  return {
    id: wordsOf(headword).join('-'),
    headword,
    field: 'accounting',
    partOfSpeech: 'noun',
    variants: [],
    level: 'core',
    definition: '',
    example: '',
    why: '',
    related: [],
  };
}

/** The words of a list of ambiguous ones, by their keys; none without a path. */
export function readAmbiguous(path: string | undefined): Set<string> {
  if (!path) return new Set();
  return new Set(readRows(path).map((row) => termKey(row.word ?? '')));
}

/** Whether a glossary has a term as headword or variant, by its key. */
export function ownerOf(glossary: Glossary): (key: string) => boolean {
  const keys = new Set(
    glossary.entries.flatMap(({ headword, variants }) =>
      [headword, ...variants.map(({ text }) => text)].map(termKey),
    ),
  );
  return (key) => keys.has(key);
}
