/** The queries that the search is measured with, and what each of them must find. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchKey } from '@/core/name-index';
import type { Glossary } from '@/data/glossary';
import { mistyped } from './typos';

export const KINDS = [
  'names',
  'prefixes',
  'typos',
  'questions',
  'two terms',
  'descriptions',
  'nothing',
] as const;
export type Kind = (typeof KINDS)[number];

/** Weights are learned on the odd rows of a set and judged on the even ones. */
export type Half = 'odd' | 'even';

export interface Query {
  readonly kind: Kind;
  readonly text: string;
  /** `kind:id` of the records that count; none where nothing must be found. */
  readonly expected: readonly string[];
  readonly half: Half;
}

/** A name, and the records that count for it: all that own the form. */
interface OwnedName {
  readonly text: string;
  readonly owners: readonly string[];
}

/** Every set, the generated ones from the glossary and the written ones from a folder of TSV files. */
export function readSets(glossary: Glossary, folder: string): Query[] {
  const names = ownedNames(glossary);
  return [
    ...names.map(({ text, owners }, at) => query('names', text, owners, at)),
    ...names.map((name, at) => prefixQuery(name, at)),
    ...mistyped(names.map(({ text }) => text)).map(({ typed, name }, at) =>
      query('typos', typed, names[name]?.owners ?? [], at),
    ),
    ...readSet(folder, 'questions.tsv', 'questions'),
    ...readSet(folder, 'two-terms.tsv', 'two terms'),
    ...readSet(folder, 'descriptions.tsv', 'descriptions'),
    ...readSet(folder, 'nothing.tsv', 'nothing'),
  ];
}

/** Headwords and variants of all entries; a form of several entries once, for all of them. */
export function ownedNames({ entries }: Glossary): OwnedName[] {
  const owners = new Map<string, { text: string; owners: Set<string> }>();
  for (const { id, headword, variants } of entries) {
    for (const text of [headword, ...variants.map(({ text }) => text)]) {
      const key = searchKey(text);
      const name = owners.get(key) ?? { text, owners: new Set() };
      owners.set(key, name);
      name.owners.add(`entry:${id}`);
    }
  }
  return [...owners.values()].map(({ text, owners }) => ({ text, owners: [...owners] }));
}

function prefixQuery({ text, owners }: OwnedName, at: number): Query {
  return query('prefixes', text.slice(0, Math.ceil(text.length * 0.6)).trim(), owners, at);
}

/** Rows of a query and, after a tab, the records that count as `kind:id`, parted by spaces. */
function readSet(folder: string, file: string, kind: Kind): Query[] {
  const rows = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
  return rows.map((row, at) => {
    const [text = '', expected = ''] = row.split('\t');
    return query(kind, text, expected.split(' ').filter(Boolean), at);
  });
}

function query(kind: Kind, text: string, expected: readonly string[], at: number): Query {
  return { kind, text, expected, half: at % 2 === 0 ? 'odd' : 'even' };
}
