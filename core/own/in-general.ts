/**
 * One term in two glossaries: what it means in general beside what it means at the reader's company,
 * as a comparison that nobody had to write.
 */
import { type Aspect, sideBySide } from '../side-by-side';
import type { ComparisonView, EntryView } from '../views';

/** The term that stands in both, and where each of its meanings comes from: none is the built-in glossary. */
export interface InGeneral {
  readonly headword: string;
  readonly sources: readonly (string | undefined)[];
}

/** The rows of such a comparison are named by what entries say of themselves. */
export type InGeneralView = ComparisonView & { readonly inGeneral: InGeneral };

/** Parts the ids of the two entries. */
const AND = '+';

/** The id of the comparison of two entries. */
export function inGeneralId(general: string, own: string): string {
  return general + AND + own;
}

/** The ids of the two entries; `undefined` where an id is that of a written comparison. */
export function inGeneralParts(id: string): readonly [string, string] | undefined {
  const [general, own, ...more] = id.split(AND);
  return general && own && more.length === 0 ? [general, own] : undefined;
}

/** Two entries of one term side by side, in all that the second one speaks of. */
export function inGeneralView(general: EntryView, own: EntryView): InGeneralView {
  const { columns, rows } = sideBySide([general, own]);
  return {
    kind: 'comparison',
    id: inGeneralId(general.entry.id, own.entry.id),
    title: own.entry.headword,
    columns,
    criteria: rows
      .filter(({ values: [, ours] }) => Boolean(ours))
      .map(({ aspect, values }) => ({
        label: aspect satisfies Aspect,
        values: values.map((value) => value ?? ''),
      })),
    takeaways: [],
    inGeneral: { headword: own.entry.headword, sources: [general.source, own.source] },
  };
}
