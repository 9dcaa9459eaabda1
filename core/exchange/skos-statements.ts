/** What both SKOS writers say of an entry: a property and its values, in the order of reading. */
import type { Entry, Glossary } from '@/data/glossary';
import { comparedEntries } from './compared-entries';

export type SkosValue =
  | { readonly kind: 'text'; readonly text: string }
  /** A text in no language: a name, a truth value. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'address'; readonly url: string };

export type SkosProperties = readonly (readonly [property: string, values: readonly SkosValue[]])[];

/**
 * The properties of each entry by its id. SKOS has no words for levels, kinds of names or
 * comparisons; the latter survive as related concepts.
 */
export function skosEntries({ entries, comparisons }: Glossary): [string, SkosProperties][] {
  const compared = comparedEntries(comparisons);
  return entries.map((entry) => [
    entry.id,
    propertiesOf(entry, compared.get(entry.id) ?? new Set()),
  ]);
}

function propertiesOf(entry: Entry, compared: ReadonlySet<string>): SkosProperties {
  const others = new Set([...entry.related, ...compared]);
  others.delete(entry.id);
  const isDeprecated = entry.status === 'deprecated' || entry.status === 'superseded';
  const all: SkosProperties = [
    ['skos:prefLabel', texts(entry.headword)],
    ['skos:altLabel', texts(...entry.variants.map(({ text }) => text))],
    ['skos:hiddenLabel', texts(entry.search)],
    ['skos:definition', texts(entry.definition)],
    ['skos:example', texts(entry.example)],
    ['skos:scopeNote', texts(entry.usage)],
    ['dct:subject', plain(entry.field)],
    ['skos:related', [...others].map((id) => ({ kind: 'entry', id }))],
    ['rdfs:seeAlso', (entry.links ?? []).map(({ url }) => ({ kind: 'address', url }))],
    ['owl:deprecated', plain(isDeprecated ? 'true' : '')],
    ['dct:isReplacedBy', texts(entry.preferred)],
    ['gloss:status', plain(entry.status ?? '')],
  ];
  return all.filter(([, values]) => values.length > 0);
}

function texts(...values: readonly (string | undefined)[]): SkosValue[] {
  return values.flatMap((text) => (text ? [{ kind: 'text', text }] : []));
}

function plain(text: string): SkosValue[] {
  return text ? [{ kind: 'plain', text }] : [];
}
