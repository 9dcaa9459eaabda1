/** Small lexicons, built by hand. */
import { compileLexicon, meaningRows } from '@/core/compile-lexicon';
import { readText } from '@/core/find';
import { createLexicon, type Lexicon } from '@/core/lexicon';
import { type MeaningModel, NO_MODEL } from '@/core/meaning-model';
import type { Entry, Glossary } from '@/data/glossary';

/** An entry with nothing but what the finder needs. */
export function entry(headword: string, more: Partial<Entry> = {}): Entry {
  return {
    id:
      headword
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? '',
    headword,
    field: 'accounting',
    partOfSpeech: 'noun',
    variants: [],
    level: 'core',
    definition: 'A thing.',
    example: 'A shop has it.',
    why: 'It matters.',
    related: [],
    ...more,
  };
}

export function glossaryOf(entries: readonly (Entry | string)[]): Glossary {
  return {
    title: 'Test',
    version: 1,
    language: 'en',
    entries: entries.map((one) => (typeof one === 'string' ? entry(one) : one)),
    comparisons: [],
    explainers: [],
    shared: [],
  };
}

export function lexiconOf(
  entries: readonly (Entry | string)[],
  model: MeaningModel = NO_MODEL,
): Lexicon {
  const glossary = glossaryOf(entries);
  const lexicon = createLexicon(compileLexicon(glossary, model));
  meaningRows(glossary, model).forEach((row, index) => {
    lexicon.learned.meanings.learn(index, row);
  });
  return lexicon;
}

/** What stands in a text, as "text→id/id" from left to right. */
export function found(text: string, lexicon: Lexicon): string[] {
  return readText(text, lexicon).candidates.map(({ start, end, forms }) => {
    const ids = forms.map((form) => lexicon.idOf(lexicon.forms.rows.entry[form] as number));
    return `${text.slice(start, end)}→${[...new Set(ids)].join('/')}`;
  });
}
