/** Comparisons and explainers whose entries are all there; the others are left out with a reason. */
import type { Comparison, Glossary } from '@/data/glossary';
import type { RecordFault } from './reading';

type Records = Pick<Glossary, 'entries' | 'comparisons' | 'explainers'>;

/**
 * Keeps the records that stand on entries of the same file; `lines` tells where each was read. What
 * records name that have been stored before (`wasStored`) may be in another glossary, or gone since.
 */
export function withFirmEntries(
  { entries, comparisons, explainers }: Records,
  lines: ReadonlyMap<string, number>,
  fault: RecordFault,
  wasStored: boolean,
): Records {
  const ids = new Set(entries.map(({ id }) => id));
  const stranger = (named: readonly string[]) => (wasStored ? undefined : strangerIn(named, ids));
  const stands = (kind: string, { id, title }: { id: string; title: string }, reason?: string) => {
    const place = { line: lines.get(`${kind}:${id}`), record: title };
    if (reason)
      fault('record', { ...place, field: kind === 'comparison' ? undefined : 'entries' }, reason);
    return !reason;
  };
  return {
    entries,
    comparisons: comparisons.filter((one) =>
      stands('comparison', one, stranger(one.entries) ?? unevenRow(one)),
    ),
    explainers: explainers.filter((one) =>
      stands('explainer', one, stranger([...one.entries, ...linksOf(one.body)])),
    ),
  };
}

function strangerIn(named: readonly string[], ids: ReadonlySet<string>): string | undefined {
  const stranger = named.find((id) => !ids.has(id));
  return stranger === undefined ? undefined : `names "${stranger}", which is no entry`;
}

function unevenRow({ entries, criteria }: Comparison): string | undefined {
  const row = criteria.find(({ values }) => values.length !== entries.length);
  if (!row) return undefined;
  return `has ${row.values.length} values for ${entries.length} entries in the row "${row.label}"`;
}

/** The ids that an explainer's text links to: `[[id]]`, `[[id|words]]`. */
function linksOf(body: string): string[] {
  return [...body.matchAll(/\[\[([^\][|]+)(?:\|[^\][]+)?\]\]/g)].map(([, id = '']) => id);
}
