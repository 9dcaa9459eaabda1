/** How much of lists of names a glossary covers, and what it lacks most. Lists are passed by path. */
import type { Glossary } from '@/data/glossary';
import { termKey } from './eval/measure';
import { readRows } from './eval/names';
import { UsageError } from './usage-error';

/** Headwords this much more frequent in business prose than elsewhere are business terms. */
const SPECIFIC = 0.7;
const MOST_MISSING = 40;

/** Lines that say what of a list is covered. The kind of list is told by its columns. */
export function coverageOf(path: string, glossary: Glossary): string[] {
  const rows = readRows(path);
  const [first = {}] = rows;
  if ('specificity' in first) {
    const specific = rows.filter((row) => Number(row.specificity) >= SPECIFIC);
    return nameCoverage(
      'headwords',
      specific.map((row) => row.headword ?? ''),
      [400, 800],
      glossary,
    );
  }
  if ('acronym' in first) {
    return nameCoverage(
      'acronyms',
      rows.map((row) => row.acronym ?? ''),
      [200],
      glossary,
    );
  }
  if ('terms' in first)
    return pairCoverage(
      rows.map((row) => row.terms ?? ''),
      [150, 400],
      glossary,
    );
  throw new UsageError(`${path} has none of the columns "specificity", "acronym" and "terms"`);
}

function nameCoverage(
  what: string,
  names: readonly string[],
  heads: readonly number[],
  glossary: Glossary,
): string[] {
  const owners = ownersByName(glossary);
  const missing = names.filter((name) => !owners.has(termKey(name)));
  return [
    ...heads.map((count) => {
      const head = names.slice(0, count);
      return `first ${count} ${what}: ${share(head.filter((name) => owners.has(termKey(name))).length, head.length)}`;
    }),
    `${what} missing most: ${missing.slice(0, MOST_MISSING).join(', ')}`,
  ];
}

function pairCoverage(
  pairs: readonly string[],
  heads: readonly number[],
  glossary: Glossary,
): string[] {
  const owners = ownersByName(glossary);
  const compared = glossary.comparisons.map(({ entries }) => new Set(entries));
  const isCovered = (pair: string) => {
    const sides = pair.split(' / ').map((name) => owners.get(termKey(name)) ?? []);
    return compared.some((entries) => sides.every((ids) => ids.some((id) => entries.has(id))));
  };
  const missing = pairs.filter((pair) => !isCovered(pair));
  return [
    ...heads.map((count) => {
      const head = pairs.slice(0, count);
      return `first ${head.length} pairs: ${share(head.filter(isCovered).length, head.length)}`;
    }),
    `pairs missing most: ${missing.slice(0, MOST_MISSING).join(', ')}`,
  ];
}

function ownersByName({ entries }: Glossary): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, headword, variants } of entries) {
    for (const name of [headword, ...variants.map(({ text }) => text)]) {
      const key = termKey(name);
      owners.set(key, [...(owners.get(key) ?? []), id]);
    }
  }
  return owners;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}
