/** Parts of several glossaries as one, to be written to a file. */
import type { Entry, Glossary } from '@/data/glossary';

/** A glossary that is picked from. */
export interface Source {
  /** Its id; stands before ids that an earlier source has, too. */
  readonly id: string;
  readonly glossary: Glossary;
  /** Whether an entry is to be written; all are if left out. */
  readonly wants?: (entry: Entry) => boolean;
  /** A source before it that its comparisons and explainers may name entries of, too. */
  readonly beside?: Source;
}

type Records = Pick<Glossary, 'entries' | 'comparisons' | 'explainers'>;

/**
 * The wanted entries of all sources, with the comparisons and explainers that are only about them.
 * One source that is wanted whole stays as it is, under its own title.
 */
export function pickGlossary(sources: readonly Source[], title: string): Glossary {
  const [only] = sources;
  if (only && sources.length === 1 && !only.wants) return only.glossary;
  const taken = new Set<string>();
  const parts = sources.map((source) => renamed(picked(source), source.id, taken));
  return {
    title,
    version: 1,
    language: only?.glossary.language ?? 'en',
    fields: Object.assign({}, ...sources.map(({ glossary }) => glossary.fields ?? {})),
    entries: parts.flatMap(({ entries }) => entries),
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    explainers: parts.flatMap(({ explainers }) => explainers),
    shared: [...new Set(sources.flatMap(({ glossary }) => glossary.shared))],
  };
}

/** A glossary with the entries of another that its comparisons and explainers name: whole wherever it goes. */
export function withNamedEntries(glossary: Glossary, other: Glossary): Glossary {
  const own = new Set(glossary.entries.map(({ id }) => id));
  const named = new Set(
    [...glossary.comparisons, ...glossary.explainers].flatMap(({ entries }) => entries),
  );
  const missing = other.entries
    .filter(({ id }) => named.has(id) && !own.has(id))
    .map((entry) => ({
      ...entry,
      related: entry.related.filter((id) => own.has(id) || named.has(id)),
    }));
  if (missing.length === 0) return glossary;
  return { ...glossary, entries: [...glossary.entries, ...missing] };
}

function picked(source: Source): Records {
  const { glossary, beside } = source;
  const entries = wantedOf(source);
  const ids = new Set(entries.map(({ id }) => id));
  const outside = new Set(beside ? wantedOf(beside).map(({ id }) => id) : []);
  const isWhole = (record: { readonly entries: readonly string[] }) =>
    record.entries.every((id) => ids.has(id) || outside.has(id));
  return {
    entries: entries.map((entry) => ({
      ...entry,
      related: entry.related.filter((id) => ids.has(id)),
    })),
    comparisons: glossary.comparisons.filter(isWhole),
    explainers: glossary.explainers.filter(isWhole),
  };
}

function wantedOf({ glossary, wants }: Source): readonly Entry[] {
  return wants ? glossary.entries.filter(wants) : glossary.entries;
}

/** The records under ids that no source before has: "acme-arr" where there is an "arr" already. */
function renamed(records: Records, source: string, taken: Set<string>): Records {
  const names = new Map<string, string>();
  const own = new Set([
    ...records.entries.map(({ id }) => id),
    ...records.comparisons.map(({ id }) => id),
    ...records.explainers.map(({ id }) => id),
  ]);
  const name = (id: string) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    // It names a record of the source beside this one, which keeps its id.
    if (!own.has(id)) return id;
    let free = taken.has(id) ? `${source}-${id}` : id;
    for (let count = 2; taken.has(free); count++) free = `${source}-${id}-${count}`;
    names.set(id, free);
    return free;
  };
  const all = {
    entries: records.entries.map((entry) => ({
      ...entry,
      id: name(entry.id),
      related: entry.related.map(name),
    })),
    comparisons: records.comparisons.map((one) => ({
      ...one,
      id: name(one.id),
      entries: one.entries.map(name),
    })),
    explainers: records.explainers.map((one) => ({
      ...one,
      id: name(one.id),
      entries: one.entries.map(name),
      body: one.body.replace(/\[\[([^\]|]+)/g, (_, id: string) => `[[${name(id)}`),
    })),
  };
  for (const id of names.values()) taken.add(id);
  return all;
}
