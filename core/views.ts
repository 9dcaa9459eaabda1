/**
 * What the card, the popup and the glossary's pages show: plain data, resolved from a glossary, so
 * that a view can be sent in a message and drawn without the glossary at hand.
 */
import {
  type Comparison,
  type Entry,
  type Explainer,
  fieldName,
  type Glossary,
} from '@/data/glossary';
import { nameKey } from './fold';

/** Names one record of a glossary. */
export interface Reference {
  readonly kind: 'entry' | 'comparison' | 'explainer';
  readonly id: string;
}

/** An entry as a link shows it. */
export interface EntryLink {
  readonly id: string;
  readonly headword: string;
  /** The subject field as readers call it: "Human resources". */
  readonly field: string;
}

/** A comparison or explainer as a link shows it. */
export interface RecordLink {
  readonly id: string;
  readonly title: string;
}

/** One meaning with everything that hangs on it. */
export interface EntryView {
  readonly kind: 'entry';
  readonly entry: Omit<Entry, 'field' | 'related' | 'sense' | 'search' | 'inflect'>;
  readonly field: string;
  /** Other meanings of the same word: the entries that share a form with this one. */
  readonly otherMeanings: readonly (EntryLink & { readonly definition: string })[];
  readonly related: readonly EntryLink[];
  /** The comparisons that this entry takes part in, strongest first. */
  readonly comparisons: readonly (RecordLink & { readonly others: readonly EntryLink[] })[];
  readonly explainers: readonly RecordLink[];
}

/** Entries side by side: `columns[i]` heads `criteria[…].values[i]`. */
export interface ComparisonView {
  readonly kind: 'comparison';
  readonly id: string;
  readonly title: string;
  readonly columns: readonly EntryLink[];
  readonly criteria: Comparison['criteria'];
  readonly takeaways: readonly string[];
  readonly inPractice?: string;
}

/** A piece of a paragraph: plain text, or words that link an entry. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly entry: EntryLink };

export interface ExplainerBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly parts: readonly TextPart[];
}

/** A longer piece on one subject. */
export interface ExplainerView {
  readonly kind: 'explainer';
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ExplainerBlock[];
  readonly entries: readonly EntryLink[];
}

export type View = EntryView | ComparisonView | ExplainerView;

/** Resolves references of one glossary. Unknown ids give `undefined`. */
export interface Viewer {
  view(reference: Reference): View | undefined;
  link(entryId: string): EntryLink | undefined;
}

/** Indexes a glossary by id, once; each view is then put together in time linear in its own size. */
export function createViewer(glossary: Glossary): Viewer {
  const entries = byId(glossary.entries);
  const comparisons = byId(glossary.comparisons);
  const explainers = byId(glossary.explainers);
  // Folding every name takes longer than all the rest, and only an entry's own page asks for it.
  let sharers: ReadonlyMap<string, readonly Entry[]> | undefined;
  const comparisonsOf = indexBy(glossary.comparisons, (comparison) => comparison.entries);
  const explainersOf = indexBy(glossary.explainers, (explainer) => explainer.entries);

  const link = (id: string): EntryLink | undefined => {
    const entry = entries.get(id);
    return entry && { id, headword: entry.headword, field: fieldName(entry.field) };
  };
  const links = (ids: readonly string[]) => ids.flatMap((id) => link(id) ?? []);

  const entryView = (entry: Entry): EntryView => {
    sharers ??= entriesByForm(glossary.entries);
    const { field, related, sense: _sense, search: _search, inflect: _inflect, ...shown } = entry;
    return {
      kind: 'entry',
      entry: shown,
      field: fieldName(field),
      otherMeanings: otherMeanings(entry, sharers),
      related: links(related),
      comparisons: (comparisonsOf.get(entry.id) ?? [])
        .toSorted((a, b) => strength(a, entry.id) - strength(b, entry.id))
        .map(({ id, title, entries }) => ({
          id,
          title,
          others: links(entries.filter((other) => other !== entry.id)),
        })),
      explainers: (explainersOf.get(entry.id) ?? []).map(({ id, title }) => ({ id, title })),
    };
  };
  const comparisonView = ({
    entries,
    asked: _asked,
    ...comparison
  }: Comparison): ComparisonView => ({
    kind: 'comparison',
    ...comparison,
    columns: links(entries),
  });
  const explainerView = ({ id, title, body, entries }: Explainer): ExplainerView => ({
    kind: 'explainer',
    id,
    title,
    blocks: explainerBlocks(body, link),
    entries: links(entries),
  });

  return {
    link,
    view({ kind, id }) {
      if (kind === 'entry') return optional(entries.get(id), entryView);
      if (kind === 'comparison') return optional(comparisons.get(id), comparisonView);
      return optional(explainers.get(id), explainerView);
    },
  };
}

/** The most asked first; then pairs before triples, and those that name the entry first. */
function strength(comparison: Comparison, id: string): number {
  const asked = comparison.asked === 'often' ? 0 : comparison.asked === 'sometimes' ? 100 : 200;
  return asked + comparison.entries.length * 10 + comparison.entries.indexOf(id);
}

function otherMeanings(entry: Entry, sharers: ReadonlyMap<string, readonly Entry[]>) {
  const others = new Set(formsOf(entry).flatMap((form) => sharers.get(form) ?? []));
  others.delete(entry);
  return [...others].map(({ id, headword, field, definition }) => ({
    id,
    headword,
    field: fieldName(field),
    definition,
  }));
}

function entriesByForm(entries: readonly Entry[]): Map<string, Entry[]> {
  return indexBy(entries, formsOf);
}

function formsOf(entry: Entry): string[] {
  return [nameKey(entry.headword), ...entry.variants.map((variant) => nameKey(variant.text))];
}

/**
 * An explainer's body as blocks: "## " opens a heading, an empty line parts paragraphs, and
 * `[[entry-id]]` or `[[entry-id|words]]` links an entry. A link to nothing stays as plain words.
 */
export function explainerBlocks(
  body: string,
  link: (id: string) => EntryLink | undefined,
): ExplainerBlock[] {
  return body
    .split(/\n(?=## )|\n{2,}|(?<=^## .*)\n/m)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) =>
      block.startsWith('## ')
        ? { kind: 'heading', parts: textParts(block.slice(3), link) }
        : { kind: 'paragraph', parts: textParts(block.replaceAll('\n', ' '), link) },
    );
}

function textParts(text: string, link: (id: string) => EntryLink | undefined): TextPart[] {
  return text.split(/(\[\[[^\]]+\]\])/).flatMap((part): TextPart[] => {
    const [, id = '', words] = /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/.exec(part) ?? [];
    if (!id) return part ? [{ kind: 'text', text: part }] : [];
    const entry = link(id);
    return [
      entry
        ? { kind: 'link', text: words ?? entry.headword, entry }
        : { kind: 'text', text: words ?? id },
    ];
  });
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function indexBy<T>(
  records: readonly T[],
  keys: (record: T) => readonly string[],
): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keys(record))) index.set(key, [...(index.get(key) ?? []), record]);
  }
  return index;
}

function optional<T, U>(value: T | undefined, then: (value: T) => U): U | undefined {
  return value === undefined ? undefined : then(value);
}
