/** Comparisons and explainers whose entries are all there; the others are left out with a reason. */
import type { Comparison, Glossary } from '@/data/glossary';
import type { RecordFault } from './reading';

type Records = Pick<Glossary, 'entries' | 'comparisons' | 'explainers'>;

/**
 * Keeps the records that stand on entries of the same file, or of those `beside` it; `lines` tells
 * where each was read.
 */
export function withFirmEntries(
  { entries, comparisons, explainers }: Records,
  lines: ReadonlyMap<string, number>,
  fault: RecordFault,
  beside: ReadonlySet<string> = new Set(),
): Records {
  const ids = new Set([...beside, ...entries.map(({ id }) => id)]);
  const stands = (kind: string, { id, title }: { id: string; title: string }, reason?: string) => {
    const place = { line: lines.get(`${kind}:${id}`), record: title };
    if (reason)
      fault('record', { ...place, field: kind === 'comparison' ? undefined : 'entries' }, reason);
    return !reason;
  };
  return {
    entries,
    comparisons: comparisons.filter((one) =>
      stands('comparison', one, strangerIn(one.entries, ids) ?? unevenRow(one)),
    ),
    explainers: explainers.filter((one) =>
      stands('explainer', one, strangerIn([...one.entries, ...linksOf(one.body)], ids)),
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
