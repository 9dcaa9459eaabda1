/**
 * The rules of a good glossary, as far as a program can judge, on a glossary that was read. What
 * breaks a glossary has been left out by then; all that is said here is advice.
 */
import type { Glossary } from '@/data/glossary';
import { checkGlossary } from '../check-glossary';
import type { ReadFault, ReadGlossary } from './reading';

/** Advice on a glossary that was read, each with its line. */
export function adviseOn({ glossary, lines }: ReadGlossary, file: string): ReadFault[] {
  const places = placesOf(glossary, lines);
  const alone = new Set(
    glossary.entries.filter(({ related }) => related.length === 0).map(({ id }) => id),
  );
  // Whoever links no entry to others does not mean to.
  const faults = checkGlossary(withSharedForms(glossary)).filter(
    ({ field, record }) => field !== 'related' || !alone.has(record),
  );
  return faults.map(({ record, field, problem }) => ({
    kind: 'advice',
    file,
    ...places.get(record),
    field,
    reason: problem,
  }));
}

/** Tables cannot say that two entries share a form on purpose: two entries of one name do. */
function withSharedForms(glossary: Glossary): Glossary {
  const seen = new Set<string>();
  const shared = glossary.entries.flatMap(({ headword }) => {
    if (seen.has(headword)) return [headword];
    seen.add(headword);
    return [];
  });
  return { ...glossary, shared: [...glossary.shared, ...shared] };
}

/** Where each record stands and what it is called, by its id. */
function placesOf(
  { entries, comparisons, explainers }: Glossary,
  lines: ReadonlyMap<string, number>,
) {
  const places = [
    ...explainers.map(
      ({ id, title }) => [id, { record: title, line: lines.get(`explainer:${id}`) }] as const,
    ),
    ...comparisons.map(
      ({ id, title }) => [id, { record: title, line: lines.get(`comparison:${id}`) }] as const,
    ),
    ...entries.map(
      ({ id, headword }) => [id, { record: headword, line: lines.get(`entry:${id}`) }] as const,
    ),
  ];
  return new Map(places);
}
