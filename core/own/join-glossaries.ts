/**
 * Several glossaries as one, so that what shows or searches one glossary does so for all: records
 * of own glossaries go by `glossary:id`, those of the built-in one by their ids alone.
 */
import {
  type Comparison,
  type Entry,
  type Explainer,
  fieldNameIn,
  type Glossary,
} from '@/data/glossary';
import type { OwnHead } from './own-glossary';
import { ownId } from './own-ids';

/** A glossary of the reader's, or as much of it as is needed. */
export type OwnPart = Pick<OwnHead, 'id' | 'title' | 'order'> & { readonly records: Glossary };

/** All records, those of the glossary that the reader puts first before the others. */
export function joinGlossaries(builtIn: Glossary, own: readonly OwnPart[]): Glossary {
  const ordered = [...own].sort((a, b) => a.order - b.order);
  const parts = [
    ...ordered.filter(({ order }) => order < 0).map(prefixed),
    builtIn,
    ...ordered.filter(({ order }) => order >= 0).map(prefixed),
  ];
  return {
    ...builtIn,
    entries: parts.flatMap(({ entries }) => entries),
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    explainers: parts.flatMap(({ explainers }) => explainers),
    shared: parts.flatMap(({ shared }) => shared),
    sources: Object.fromEntries(own.map(({ id, title }) => [id, title])),
  };
}

/** The records of an own glossary as all others know them. A link that leads nowhere in it may lead into the built-in one. */
function prefixed({ id: glossary, records }: OwnPart): Glossary {
  const known = new Set(records.entries.map(({ id }) => id));
  const named = (id: string) => (known.has(id) ? ownId(glossary, id) : id);
  const fieldOf = (field: string) => fieldNameIn(records.fields, field) ?? field;
  return {
    ...records,
    entries: records.entries.map(
      (entry): Entry => ({
        ...entry,
        id: ownId(glossary, entry.id),
        field: fieldOf(entry.field),
        related: entry.related.map(named),
      }),
    ),
    comparisons: records.comparisons.map(
      (comparison): Comparison => ({
        ...comparison,
        id: ownId(glossary, comparison.id),
        entries: comparison.entries.map(named),
      }),
    ),
    explainers: records.explainers.map(
      (explainer): Explainer => ({
        ...explainer,
        id: ownId(glossary, explainer.id),
        entries: explainer.entries.map(named),
        body: explainer.body.replace(/\[\[([^\]|]+)/g, (_, id: string) => `[[${named(id)}`),
      }),
    ),
  };
}
