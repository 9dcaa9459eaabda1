/** What may be wrong with a glossary, and the limits of its texts. */

/** What a fault is about, for whoever says it in other words. */
export type Rule =
  | 'id-twice'
  | 'form-shared'
  | 'definition-long'
  | 'many-sentences'
  | 'starts-with-headword'
  | 'uses-headword'
  | 'same-definition'
  | 'hard-to-read'
  | 'no-sentence'
  | 'name-twice'
  | 'too-common'
  | 'stranger'
  | 'links-to-itself'
  | 'entry-twice'
  | 'few-related'
  | 'sense'
  | 'few-criteria'
  | 'takeaways'
  | 'uneven-row'
  | 'value-long'
  | 'not-parallel'
  | 'body-length'
  | 'no-headings';

/** One fault, with its place. */
export interface Fault {
  /** Structure faults break the glossary; style faults make it worse to read. */
  readonly kind: 'structure' | 'style';
  readonly record: string;
  readonly field: string;
  readonly rule: Rule;
  readonly problem: string;
}

export const LIMITS = {
  /** Characters of a definition, so that it is read at a glance. */
  definition: 200,
  /** Characters of one cell of a comparison's table. */
  value: 120,
  /** A longer cell may have this many times the length of the shortest of its row, beyond a margin. */
  valueRatio: 2.5,
  valueMargin: 30,
  criteria: 5,
  explainerWords: [150, 300],
  related: 2,
  definitionGrade: 16,
  medianDefinitionGrade: 12,
  medianPlainGrade: 8,
} as const;

/** A fault that breaks the glossary. */
export function structure(record: string, field: string, rule: Rule, problem: string): Fault {
  return { kind: 'structure', record, field, rule, problem };
}

/** A fault that makes it worse to read. */
export function style(record: string, field: string, rule: Rule, problem: string): Fault {
  return { kind: 'style', record, field, rule, problem };
}
