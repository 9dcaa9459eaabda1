/** Records of a glossary by name, as lists of what was saved or looked up show them. */
import { fieldName } from '@/data/glossary';
import type { Contents } from './contents';
import { type NamedRecord, recordKey } from './name-index';
import type { ReaderWords } from './reader-words';
import type { Reference } from './views';

/** The records of references, in their order; what the glossary does not have (any more) is left out. */
export function namedRecords(contents: Contents, references: readonly Reference[]): NamedRecord[] {
  const wanted = new Set(references.map(recordKey));
  const found = new Map<string, NamedRecord>();
  const note = (record: NamedRecord) => {
    if (wanted.has(recordKey(record))) found.set(recordKey(record), record);
  };
  for (const { id, headword, field } of contents.entries) {
    note({ kind: 'entry', id, title: headword, field: fieldName(field) });
  }
  for (const { id, title } of contents.comparisons) note({ kind: 'comparison', id, title });
  for (const { id, title } of contents.explainers) note({ kind: 'explainer', id, title });
  return references.flatMap((reference) => found.get(recordKey(reference)) ?? []);
}

/** What the reader has saved, the latest first. */
export function savedReferences({ saved }: ReaderWords): Reference[] {
  return Object.entries(saved)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => ({ kind: 'entry', id }));
}
