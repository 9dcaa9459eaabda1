/** The native exchange format: the whole glossary as one JSON document, described by a JSON Schema. */
import { fieldName, fieldNameIn, type Glossary } from '@/data/glossary';

/** Raised whenever a field of the format changes its meaning. */
export const FORMAT_VERSION = 1;

/**
 * A glossary as plain data in the exchange format. Lossless: everything an entry, comparison or
 * explainer holds is written, under the names that `data/glossary.ts` gives it. `shared` names the
 * forms that several entries own on purpose.
 */
export function exportGlossary(glossary: Glossary) {
  const { title, language, entries, comparisons, explainers, shared } = glossary;
  const fields = [...new Set(entries.map((entry) => entry.field))];
  return {
    format: 'gloss',
    version: FORMAT_VERSION,
    title,
    language,
    revision: glossary.version,
    fields: Object.fromEntries(
      fields.map((field) => [field, fieldNameIn(glossary.fields, field) ?? fieldName(field)]),
    ),
    entries,
    comparisons,
    explainers,
    shared,
  } as const;
}
