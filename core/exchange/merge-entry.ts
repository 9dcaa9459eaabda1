/** A stored entry with what a file says of it, and nothing lost that the file cannot say. */
import type { Entry } from '@/data/glossary';
import type { Carried } from './reading';

type Variant = Entry['variants'][number];
type Links = NonNullable<Entry['links']>;

/** The entry as it is after the import; `compared` are entries that comparisons set beside it. */
export function mergeEntry(
  stored: Entry,
  read: Entry,
  carried: Carried,
  compared: ReadonlySet<string>,
): Entry {
  if (carried === 'all') return read;
  const names = Object.keys(read).filter((name) => carried.has(name as keyof Entry));
  const said = Object.fromEntries(names.map((name) => [name, read[name as keyof Entry]]));
  const merged: Entry = { ...stored, ...said, id: stored.id };
  if (carried.has('variants')) merged.variants = mergeVariants(stored, read, carried);
  if (read.links) merged.links = mergeLinks(stored, read.links);
  if (carried.has('related')) merged.related = mergeRelated(stored, read, compared);
  return merged;
}

/** Names in the file's own order only where it has other ones; each keeps what the file cannot say. */
function mergeVariants(stored: Entry, read: Entry, carried: ReadonlySet<string>): Variant[] {
  const before = new Map(stored.variants.map((variant) => [variant.text, variant]));
  const after = new Map(read.variants.map((variant) => [variant.text, variant]));
  const merged = (variant: Variant): Variant => {
    const old = before.get(variant.text);
    if (!old) return variant;
    const kind = carried.has('kinds') ? variant.kind : old.kind;
    const status = carried.has('status') ? variant.status : old.status;
    return { ...old, kind, ...(status && { status }) };
  };
  const kept = stored.variants.flatMap(({ text }) => after.get(text) ?? []);
  const fresh = read.variants.filter(({ text }) => !before.has(text));
  return [...kept, ...fresh].map(merged);
}

/** A link that comes without a title keeps the one that is stored. */
function mergeLinks({ links: stored = [] }: Entry, read: Links): Links {
  return read.map((link) =>
    link.title === link.url ? (stored.find(({ url }) => url === link.url) ?? link) : link,
  );
}

/** Comparisons come back from formats without them as related entries: those are known already. */
function mergeRelated(stored: Entry, read: Entry, compared: ReadonlySet<string>): string[] {
  return read.related.filter((id) => stored.related.includes(id) || !compared.has(id));
}
