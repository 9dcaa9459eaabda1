/** Parts of several glossaries as one, to be written to a file. */
import type { Entry, Glossary } from '@/data/glossary';

/** A glossary that is picked from. */
export interface Source {
  /** Its id; stands before ids that an earlier source has, too. */
  readonly id: string;
  readonly glossary: Glossary;
  /** Whether an entry is to be written; all are if left out. */
  readonly wants?: (entry: Entry) => boolean;
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

function picked({ glossary, wants = () => true }: Source): Records {
  const entries = glossary.entries.filter(wants);
  const ids = new Set(entries.map(({ id }) => id));
  const isWhole = (record: { readonly entries: readonly string[] }) =>
    record.entries.every((id) => ids.has(id));
  return {
    entries: entries.map((entry) => ({
      ...entry,
      related: entry.related.filter((id) => ids.has(id)),
    })),
    comparisons: glossary.comparisons.filter(isWhole),
    explainers: glossary.explainers.filter(isWhole),
  };
}

/** The records under ids that no source before has: "acme-arr" where there is an "arr" already. */
function renamed(records: Records, source: string, taken: Set<string>): Records {
  const names = new Map<string, string>();
  const name = (id: string) => {
    const known = names.get(id);
    if (known !== undefined) return known;
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
