/** Entries beside one another where the glossary has no comparison of them: what each says of itself. */
import type { EntryLink, EntryView } from './views';

/** What entries are held against each other by, in the order of the rows. */
export const ASPECTS = [
  'definition',
  'plain',
  'example',
  'why',
  'formula',
  'usage',
  'level',
  'field',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface AspectRow {
  readonly aspect: Aspect;
  /** In the order of the columns; `undefined` where an entry says nothing of it. */
  readonly values: readonly (string | undefined)[];
}

export interface SideBySide {
  readonly columns: readonly EntryLink[];
  /** Only what at least one of the entries speaks of. */
  readonly rows: readonly AspectRow[];
}

/** Puts entries side by side, in the order given. */
export function sideBySide(views: readonly EntryView[]): SideBySide {
  const columns = views.map(({ entry, field }) => ({
    id: entry.id,
    headword: entry.headword,
    field,
  }));
  const rows = ASPECTS.map((aspect) => ({
    aspect,
    values: views.map((view) => saidOf(view, aspect)),
  }));
  return { columns, rows: rows.filter(({ values }) => values.some(Boolean)) };
}

function saidOf({ entry, field }: EntryView, aspect: Aspect): string | undefined {
  if (aspect === 'field') return field;
  if (aspect !== 'formula') return entry[aspect];
  return entry.formula && `${entry.formula.expression}\n${entry.formula.worked}`;
}

/**
 * Entries that are easily taken for one, likeliest first: those that the glossary compares with it,
 * other meanings of its word, then what it is related to.
 */
export function neighboursOf(view: EntryView): EntryLink[] {
  const compared = view.comparisons.flatMap(({ others }) => others);
  const meanings = view.otherMeanings.map(({ id, headword, field }) => ({ id, headword, field }));
  const all = [...compared, ...meanings, ...view.related];
  return [...new Map(all.map((link) => [link.id, link])).values()];
}
