/** Records of a glossary by name, as lists of what was saved or looked up show them. */
import { fieldName, type Glossary } from '@/data/glossary';
import type { NamedRecord } from './name-index';
import type { ReaderWords } from './reader-words';
import type { Reference } from './views';

/** The records of references, in their order; what the glossary does not have (any more) is left out. */
export function namedRecords(glossary: Glossary, references: readonly Reference[]): NamedRecord[] {
  const wanted = new Set(references.map(keyOf));
  const found = new Map<string, NamedRecord>();
  const note = (record: NamedRecord) => {
    if (wanted.has(keyOf(record))) found.set(keyOf(record), record);
  };
  for (const { id, headword, field } of glossary.entries) {
    note({ kind: 'entry', id, title: headword, field: fieldName(field) });
  }
  for (const { id, title } of glossary.comparisons) note({ kind: 'comparison', id, title });
  for (const { id, title } of glossary.explainers) note({ kind: 'explainer', id, title });
  return references.flatMap((reference) => found.get(keyOf(reference)) ?? []);
}

/** What the reader has saved, the latest first. */
export function savedReferences({ saved }: ReaderWords): Reference[] {
  return Object.entries(saved)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => ({ kind: 'entry', id }));
}

function keyOf({ kind, id }: Reference): string {
  return `${kind}:${id}`;
}
