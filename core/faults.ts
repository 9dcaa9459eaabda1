/** What is wrong with a value in a file, as data: where, what was expected, what was found. */
import type * as v from 'valibot';

/** Kinds of values, as people who look into a file tell them apart. */
export type Shape = 'text' | 'number' | 'yes-or-no' | 'list' | 'group' | 'nothing';

export type Fault = {
  /** From the file's top: "settings.delay", "words.recent[2].id". */
  readonly path: string;
} & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'shape'; readonly expected: Shape; readonly found: Shape }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly found: string }
  | { readonly kind: 'least' | 'most' | 'longest'; readonly limit: number }
  | { readonly kind: 'address'; readonly found: string }
);

/** Characters of a found value that are quoted. */
const MOST_QUOTED = 40;

/** What one of Valibot's issues says. */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = pathOf(issue.path ?? []);
  const { input, type, requirement } = issue;
  if (input === undefined) return { path, kind: 'missing' };
  if (type === 'min_value') return { path, kind: 'least', limit: Number(requirement) };
  if (type === 'max_value') return { path, kind: 'most', limit: Number(requirement) };
  if (type === 'max_length') return { path, kind: 'longest', limit: Number(requirement) };
  // The only values that we check by a function of our own.
  if (type === 'check') return { path, kind: 'address', found: quoted(input) };
  if (type === 'picklist' || type === 'literal') {
    return { path, kind: 'choice', options: optionsOf(issue.expected ?? ''), found: quoted(input) };
  }
  return { path, kind: 'shape', expected: EXPECTED[type] ?? 'group', found: shapeOf(input) };
}

const EXPECTED: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-or-no',
  array: 'list',
};

function pathOf(path: readonly { readonly key?: unknown }[]): string {
  const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return steps.join('').replace(/^\./, '');
}

/** From Valibot's `("light" | "dark")`. */
function optionsOf(expected: string): string[] {
  return expected.split(' | ').map((option) => option.replaceAll(/^\(?"?|"?\)?$/g, ''));
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

function shapeOf(value: unknown): Shape {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yes-or-no' : 'group';
}
