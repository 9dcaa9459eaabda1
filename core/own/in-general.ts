/**
 * One term in two glossaries: what it means in general beside what it means at the reader's company,
 * as a comparison that nobody had to write.
 */
import type { Entry } from '@/data/glossary';
import { foldedWords } from '../fold';
import { type Aspect, sideBySide } from '../side-by-side';
import { isTelling, stemOf } from '../stem';
import type { ComparisonView, EntryView } from '../views';

/** The term that stands in both glossaries. */
export interface InGeneral {
  /** What it is called in either. */
  readonly headwords: readonly [general: string, own: string];
  /** The title of the first glossary, where it is not the built-in one. */
  readonly general?: string;
  /** The title of the reader's own. */
  readonly own: string;
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
    inGeneral: inGeneralOf(
      { ...general, headword: general.entry.headword },
      { ...own, headword: own.entry.headword },
    ),
  };
}

interface Named {
  readonly headword: string;
  readonly source?: string | undefined;
}

/** What is said of two such entries. */
export function inGeneralOf(general: Named, own: Named): InGeneral {
  return {
    headwords: [general.headword, own.headword],
    ...(general.source !== undefined && { general: general.source }),
    own: own.source ?? '',
  };
}

/** How many telling words two entries share in what they are called and what they say. */
export function likeness(a: Entry, b: Entry): number {
  const others = stemsIn(b);
  return [...stemsIn(a)].filter((stem) => others.has(stem)).length;
}

function stemsIn({ headword, variants, definition }: Entry): Set<string> {
  const text = [headword, ...variants.map((variant) => variant.text), definition].join(' ');
  return new Set(foldedWords(text).filter(isTelling).map(stemOf));
}
