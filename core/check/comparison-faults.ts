/** The rules of a good comparison. */
import type { Comparison } from '@/data/glossary';
import { type Fault, LIMITS, structure, style } from './fault';

/** Faults of one comparison; `ids` are those of all entries that it may compare. */
export function comparisonFaults(comparison: Comparison, ids: ReadonlySet<string>): Fault[] {
  const { id, entries, criteria, takeaways } = comparison;
  const faults = entries
    .filter((entry) => !ids.has(entry))
    .map((entry) => structure(id, 'entries', 'stranger', `compares "${entry}", which is no entry`));
  if (criteria.length < LIMITS.criteria) {
    faults.push(
      style(id, 'criteria', 'few-criteria', `has ${criteria.length}; at least ${LIMITS.criteria}`),
    );
  }
  if (takeaways.length < 2 || takeaways.length > 3) {
    faults.push(style(id, 'takeaways', 'takeaways', `has ${takeaways.length}; two or three`));
  }
  return [...faults, ...criteria.flatMap((row) => rowFaults(id, row, entries.length))];
}

function rowFaults(id: string, row: Comparison['criteria'][number], columns: number): Fault[] {
  const field = `criteria "${row.label}"`;
  if (row.values.length !== columns) {
    return [
      structure(id, field, 'uneven-row', `has ${row.values.length} values for ${columns} entries`),
    ];
  }
  const lengths = row.values.map((value) => value.length);
  const long = row.values
    .filter((value) => value.length > LIMITS.value)
    .map((value) =>
      style(
        id,
        field,
        'value-long',
        `value has ${value.length} characters; at most ${LIMITS.value}`,
      ),
    );
  const uneven =
    Math.max(...lengths) > Math.min(...lengths) * LIMITS.valueRatio + LIMITS.valueMargin;
  return uneven
    ? [
        ...long,
        style(
          id,
          field,
          'not-parallel',
          `values of ${lengths.join(' and ')} characters are not parallel`,
        ),
      ]
    : long;
}
