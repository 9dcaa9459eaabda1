/** What each format loses of a glossary on the way: all else must come back as it was. */
import { comparedEntries } from '@/core/exchange/compared-entries';
import type { Entry, Glossary } from '@/data/glossary';

/** What can be lost, in the words of the README. Two that a reader would not tell apart share theirs. */
const WORDS = {
  comparisons: 'comparisons',
  comparisonsButReferences: 'comparisons (they become related terms)',
  explainers: 'explainers',
  formula: 'formulas',
  sense: 'what tells senses apart',
  shared: 'what tells senses apart',
  inflect: 'words without a plural',
  'variants.inflect': 'words without a plural',
  level: 'level',
  plain: 'plain words',
  why: 'why it matters',
  search: 'search words',
  extra: 'columns of your own',
  partOfSpeech: 'part of speech',
  'variants.partOfSpeech': 'part of speech of other names',
  'variants.kind': 'kinds of other names',
  'variants.status': 'status of other names',
  'variants.order': 'order of other names',
  'links.title': 'titles of links',
  title: 'title',
  version: 'version',
  language: 'language',
  fields: 'names of fields',
} as const;

export type Part = keyof typeof WORDS;

const ALL_BUT_JSON = [
  'explainers',
  'formula',
  'sense',
  'shared',
  'inflect',
  'variants.inflect',
  'version',
  'fields',
] as const satisfies readonly Part[];
const TABLE: readonly Part[] = [
  'comparisons',
  ...ALL_BUT_JSON,
  'variants.partOfSpeech',
  'variants.status',
  'variants.order',
  'title',
  'language',
];
const TBX: readonly Part[] = [
  'comparisonsButReferences',
  ...ALL_BUT_JSON,
  'level',
  'plain',
  'why',
  'search',
  'extra',
];
const SKOS: readonly Part[] = [
  'comparisonsButReferences',
  ...ALL_BUT_JSON,
  'level',
  'plain',
  'why',
  'extra',
  'partOfSpeech',
  'variants.partOfSpeech',
  'variants.kind',
  'variants.status',
  'links.title',
];

/** By format, all that does not come back. */
export const LOST = {
  json: [],
  csv: TABLE,
  tsv: TABLE,
  tbx: TBX,
  turtle: SKOS,
  jsonld: SKOS,
} as const satisfies Readonly<Record<string, readonly Part[]>>;

export type BothWays = keyof typeof LOST;

/** What a format loses, as the README says it. */
export function lostInWords(format: BothWays): string {
  const words = new Set(LOST[format].map((part) => WORDS[part]));
  return [...words].join(', ') || 'nothing';
}

/** The entries as they must come back from a format; names that it cannot tell are left out. */
export function carriedEntries({ entries, comparisons }: Glossary, format: BothWays): unknown[] {
  const lost = new Set<Part>(LOST[format]);
  const compared = lost.has('comparisonsButReferences')
    ? comparedEntries(comparisons)
    : new Map<string, Set<string>>();
  return entries.map((entry) =>
    carriedOf(
      { ...entry, related: [...new Set([...entry.related, ...(compared.get(entry.id) ?? [])])] },
      lost,
    ),
  );
}

function carriedOf({ variants, links, ...entry }: Entry, lost: ReadonlySet<Part>) {
  const names = variants.map((variant) => without(variant, lost, 'variants.'));
  return {
    ...without(entry, lost),
    variants: lost.has('variants.order') ? names.toSorted(byText) : names,
    links: links?.map((link) => without(link, lost, 'links.')),
  };
}

function without<T extends object>(record: T, lost: ReadonlySet<Part>, prefix = ''): Partial<T> {
  const kept = Object.entries(record).filter(([name]) => !lost.has(`${prefix}${name}` as Part));
  return Object.fromEntries(kept) as Partial<T>;
}

function byText(one: { readonly text?: string }, other: { readonly text?: string }): number {
  return (one.text ?? '') < (other.text ?? '') ? -1 : 1;
}
