/** An entry while it is written: each field as its form holds it, and back to the entry. */
import { type Entry, FIELDS, fieldName } from '@/data/glossary';
import { cleanName, cleanText } from '../exchange/clean-text';

export type Variant = Entry['variants'][number];
export type Link = NonNullable<Entry['links']>[number];

/** Texts are as they were typed; '' where nothing was. */
export interface EntryDraft {
  readonly headword: string;
  readonly variants: readonly Pick<Variant, 'text' | 'kind'>[];
  readonly field: string;
  readonly definition: string;
  readonly example: string;
  /** Names of entries of the same glossary. */
  readonly related: readonly string[];
  readonly status: NonNullable<Entry['status']> | '';
  /** The term to use in place of a deprecated or superseded one. */
  readonly preferred: string;
  readonly links: readonly Link[];
}

/** A draft of nothing but a term. */
export function newDraft(term = ''): EntryDraft {
  return {
    headword: cleanName(term),
    variants: [],
    field: '',
    definition: '',
    example: '',
    related: [],
    status: '',
    preferred: '',
    links: [],
  };
}

/** The draft of an entry that is stored; `nameOf` gives the names of related ones. */
export function draftOf(entry: Entry, nameOf: (id: string) => string | undefined): EntryDraft {
  const { headword, variants, field, definition, related, links = [] } = entry;
  return {
    headword,
    variants: variants.map(({ text, kind }) => ({ text, kind })),
    field: fieldName(field),
    definition,
    example: entry.example ?? '',
    related: related.map((id) => nameOf(id) ?? id),
    status: entry.status ?? '',
    preferred: entry.preferred ?? '',
    links,
  };
}

export interface EntryOfDraft {
  readonly id: string;
  /** What was stored before: what the form has no field for stays as it is. */
  readonly before?: Entry | undefined;
  /** The id of an entry by its name. */
  readonly idOf: (name: string) => string | undefined;
}

/** The entry that a draft without faults stands for. Rows that were left empty are left out. */
export function entryOf(draft: EntryDraft, { id, before, idOf }: EntryOfDraft): Entry {
  const {
    example: _example,
    status: _status,
    preferred: _preferred,
    links: _links,
    ...kept
  } = before ?? NOTHING;
  const example = cleanText(draft.example);
  const preferred = cleanName(draft.preferred);
  const links = linksOf(draft);
  return {
    ...kept,
    id,
    headword: cleanName(draft.headword),
    variants: variantsOf(draft, before),
    field: fieldOf(cleanName(draft.field), before),
    definition: cleanText(draft.definition),
    related: namesIn(draft.related).flatMap((name) => idOf(name) ?? []),
    ...(example && { example }),
    ...(draft.status && { status: draft.status }),
    ...(preferred && isReplaced(draft) && { preferred }),
    ...(links.length > 0 && { links }),
  };
}

const NOTHING: Entry = {
  id: '',
  headword: '',
  partOfSpeech: 'noun',
  variants: [],
  field: '',
  definition: '',
  related: [],
};

/** Whether a draft's status asks for another term to use. */
export function isReplaced({ status }: Pick<EntryDraft, 'status'>): boolean {
  return status === 'deprecated' || status === 'superseded';
}

/** A field that is called as one of ours is that one; one that was not changed stays as it was stored. */
function fieldOf(name: string, before: Entry | undefined): string {
  if (before && fieldName(before.field) === name) return before.field;
  const known = Object.entries(FIELDS).find(([, own]) => own.toLowerCase() === name.toLowerCase());
  return known?.[0] ?? name;
}

/** The names of a list that say something. */
export function namesIn(names: readonly string[]): string[] {
  return names.map(cleanName).filter(Boolean);
}

function variantsOf(draft: EntryDraft, before: Entry | undefined): Variant[] {
  return draft.variants.flatMap(({ text, kind }) => {
    const name = cleanName(text);
    const old = before?.variants.find((variant) => variant.text === name);
    return name ? [{ ...old, text: name, kind }] : [];
  });
}

function linksOf({ links }: EntryDraft): Link[] {
  return links.flatMap(({ title, url }) => {
    const address = url.trim();
    return address ? [{ title: cleanName(title) || address, url: address }] : [];
  });
}
