/** What a search gives: the rows of its list, and how a record that was found becomes one. */
import { type Span, spansInName, spansOfStems } from './emphasis';
import type { Name, NamedRecord } from './name-index';
import type { ComparedEntries } from './searched';

/** A record that was found. */
export interface FoundRecord extends NamedRecord {
  /** The name that was found, where it is not the title: "CAC" for "customer acquisition cost". */
  readonly matched?: string;
  /** What to emphasise: in `matched` where there is one, else in the title. */
  readonly marks: readonly Span[];
  /** The sentence that speaks of what was described, where no name was found. */
  readonly snippet?: Snippet;
}

export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** The offer to lay entries side by side that nobody has compared yet. */
export interface SideBySide {
  readonly kind: 'side-by-side';
  /** The entries' ids joined by "+", as the address of their comparison has it. */
  readonly id: string;
  readonly entries: readonly string[];
  /** The headwords of the entries. */
  readonly titles: readonly string[];
}

export type SearchResult = FoundRecord | SideBySide;

/** A record and why it was found: by a name that the key stands in, or by words that describe it. */
export type Find =
  | { readonly record: NamedRecord; readonly name: string; readonly key: string }
  | { readonly record: NamedRecord; readonly stems: ReadonlySet<string> };

/** A find by one of its names. */
export function namedFind({ record, text }: Pick<Name, 'record' | 'text'>, key: string): Find {
  return { record, name: text, key };
}

/** A comparison, emphasised as a whole: it is just what was asked for. */
export function comparisonResult({ id, title }: ComparedEntries): FoundRecord {
  return { kind: 'comparison', id, title, marks: [[0, title.length]] };
}

/** The offer for several records; none for a single one. */
export function sideBySide(records: readonly NamedRecord[]): SideBySide[] {
  if (records.length < 2) return [];
  const entries = records.map(({ id }) => id);
  const titles = records.map(({ title }) => title);
  return [{ kind: 'side-by-side', id: entries.join('+'), entries, titles }];
}

/** The row of a find; `sentencesOf` gives those that say what an entry is. */
export function resultOf(find: Find, sentencesOf: (id: string) => readonly string[]): FoundRecord {
  const { record } = find;
  if ('name' in find) {
    const marks = spansInName(find.name, find.key);
    return find.name === record.title
      ? { ...record, marks }
      : { ...record, matched: find.name, marks };
  }
  const marks = spansOfStems(record.title, find.stems);
  const sentences = record.kind === 'entry' ? sentencesOf(record.id) : [];
  return sentences.length > 0
    ? { ...record, marks, snippet: snippetOf(sentences, find.stems) }
    : { ...record, marks };
}

/** Of the sentences that say what an entry is, the one that has most of the words. */
function snippetOf(sentences: readonly string[], stems: ReadonlySet<string>): Snippet {
  return sentences
    .map((text) => ({ text, marks: spansOfStems(text, stems) }))
    .reduce((best, one) => (one.marks.length > best.marks.length ? one : best));
}

/** Finds of one record each, the first of each. */
export function distinctFinds(finds: readonly Find[]): Find[] {
  const seen = new Set<NamedRecord>();
  return finds.filter(({ record }) => !seen.has(record) && seen.add(record));
}
