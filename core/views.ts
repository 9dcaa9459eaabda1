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
import { explainerBlocks } from './explainer-blocks';
import { nameKey } from './fold';
import {
  type InGeneral,
  inGeneralId,
  inGeneralOf,
  inGeneralParts,
  inGeneralView,
  likeness,
} from './own/in-general';
import { partsOfId, sourceOf } from './own/own-ids';

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
  /** The title of the reader's own glossary that it stands in. */
  readonly source?: string;
}

/** A comparison or explainer as a link shows it. */
export interface RecordLink {
  readonly id: string;
  readonly title: string;
  /** Where a comparison is that of one term in two glossaries: nobody has given it a title. */
  readonly inGeneral?: InGeneral;
}

/** The term to use in place of one that its glossary advises against. */
export interface Replacement {
  readonly text: string;
  /** Where a glossary has it. */
  readonly entry?: EntryLink;
}

/** Another entry that shares a form with the one shown. */
export interface OtherMeaning extends EntryLink {
  readonly definition: string;
  /** The form that they share, as the one shown has it; not there where it is its headword. */
  readonly shared?: string;
}

/** One meaning with everything that hangs on it. */
export interface EntryView {
  readonly kind: 'entry';
  readonly entry: Omit<Entry, 'field' | 'related' | 'sense' | 'search' | 'inflect'>;
  readonly field: string;
  /** The title of the reader's own glossary that it stands in. */
  readonly source?: string;
  /** What is preferred to it, where its glossary says so. */
  readonly replacement?: Replacement;
  /** Other meanings of the same words: the entries that share a form with this one. */
  readonly otherMeanings: readonly OtherMeaning[];
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
  /** Where it is that of one term in two glossaries. Its criteria are then named by `Aspect`. */
  readonly inGeneral?: InGeneral;
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
    return entry && linkOf(entry);
  };
  const linkOf = ({ id, headword, field }: Entry): EntryLink => ({
    id,
    headword,
    field: fieldName(field),
    ...fromSource(id),
  });
  const fromSource = (id: string) => {
    const source = sourceOf(id, glossary);
    return source === undefined ? {} : { source };
  };
  const links = (ids: readonly string[]) => ids.flatMap((id) => link(id) ?? []);

  const entryView = (entry: Entry): EntryView => {
    sharers ??= entriesByForm(glossary.entries);
    const others = othersOf(entry, sharers);
    const { field, related, sense: _sense, search: _search, inflect: _inflect, ...shown } = entry;
    return {
      kind: 'entry',
      entry: shown,
      field: fieldName(field),
      ...fromSource(entry.id),
      ...replacementOf(entry, sharers),
      otherMeanings: others.map((other) => ({
        ...linkOf(other),
        definition: other.definition,
        ...sharedBy(entry, other),
      })),
      related: links(related),
      comparisons: [
        ...others
          .toSorted((a, b) => byGenerality(a, b) || likeness(b, entry) - likeness(a, entry))
          .flatMap((other) => inGeneralLink(entry, other) ?? []),
        ...(comparisonsOf.get(entry.id) ?? [])
          .toSorted((a, b) => strength(a, entry.id) - strength(b, entry.id))
          .map(({ id, title, entries }) => ({
            id,
            title,
            others: links(entries.filter((other) => other !== entry.id)),
          })),
      ],
      explainers: (explainersOf.get(entry.id) ?? []).map(({ id, title }) => ({ id, title })),
    };
  };
  /** The term that is preferred to this one, as an entry where there is one of that name. */
  const replacementOf = (
    { id, status, preferred }: Entry,
    named: ReadonlyMap<string, readonly Entry[]>,
  ) => {
    if (!preferred || (status !== 'deprecated' && status !== 'superseded')) return {};
    const found = (named.get(nameKey(preferred)) ?? []).filter((other) => other.id !== id);
    const nearest = found.find((other) => isOfOneGlossary(other.id, id)) ?? found[0];
    const entry = nearest && { entry: linkOf(nearest) };
    return { replacement: { text: preferred, ...entry } };
  };
  /** The comparison with an entry of the same term in another glossary; the general meaning first. */
  const inGeneralLink = (entry: Entry, other: Entry) => {
    if (isOfOneGlossary(entry.id, other.id) || !isOneTerm(entry, other)) return undefined;
    const [general, own] = [entry, other].sort(
      (a, b) => byGenerality(a, b) || (a.id < b.id ? -1 : 1),
    );
    if (!general || !own) return undefined;
    return {
      id: inGeneralId(general.id, own.id),
      title: own.headword,
      others: [linkOf(other)],
      inGeneral: inGeneralOf(linkOf(general), linkOf(own)),
    };
  };
  const inGeneral = (id: string) => {
    const [general, own] = (inGeneralParts(id) ?? []).map((part) => entries.get(part));
    if (!general || !own || isOfOneGlossary(general.id, own.id)) return undefined;
    return inGeneralView(entryView(general), entryView(own));
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
      if (kind === 'comparison') {
        return optional(comparisons.get(id), comparisonView) ?? inGeneral(id);
      }
      return optional(explainers.get(id), explainerView);
    },
  };
}

/** The most asked first; then pairs before triples, and those that name the entry first. */
function strength(comparison: Comparison, id: string): number {
  const asked = comparison.asked === 'often' ? 0 : comparison.asked === 'sometimes' ? 100 : 200;
  return asked + comparison.entries.length * 10 + comparison.entries.indexOf(id);
}

function othersOf(entry: Entry, sharers: ReadonlyMap<string, readonly Entry[]>): Entry[] {
  const others = new Set(formsOf(entry).flatMap((form) => sharers.get(form) ?? []));
  others.delete(entry);
  return [...others];
}

/** The form that an entry shares with another one, where that is not its headword. */
function sharedBy(entry: Entry, other: Entry): Pick<OtherMeaning, 'shared'> {
  const forms = new Set(formsOf(other));
  if (forms.has(nameKey(entry.headword))) return {};
  const shared = entry.variants.find(({ text }) => forms.has(nameKey(text)))?.text;
  return shared === undefined ? {} : { shared };
}

function isBuiltIn(id: string): boolean {
  return partsOfId(id).glossary === undefined;
}

/** The built-in meaning first. */
function byGenerality(a: Entry, b: Entry): number {
  return Number(isBuiltIn(b.id)) - Number(isBuiltIn(a.id));
}

function isOfOneGlossary(a: string, b: string): boolean {
  return partsOfId(a).glossary === partsOfId(b).glossary;
}

/** Whether two entries are of one term: the headword of one is a name of the other. */
function isOneTerm(a: Entry, b: Entry): boolean {
  return formsOf(a).includes(nameKey(b.headword)) || formsOf(b).includes(nameKey(a.headword));
}

function entriesByForm(entries: readonly Entry[]): Map<string, Entry[]> {
  return indexBy(entries, formsOf);
}

function formsOf(entry: Entry): string[] {
  return [nameKey(entry.headword), ...entry.variants.map((variant) => nameKey(variant.text))];
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
