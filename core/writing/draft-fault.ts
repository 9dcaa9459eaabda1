/** What may be wrong with a record while it is written: where, how bad, and by which rule. */
import type { Rule } from '../check/fault';

export type DraftRule =
  | Rule
  | 'missing'
  | 'too-long'
  | 'no-address'
  | 'no-replacement'
  | 'few-entries'
  | 'cell-missing';

export interface DraftFault {
  /** The part of the draft, as its form names it. */
  readonly field: string;
  /** Which item of a list, counted from 0. */
  readonly at?: number;
  /** `must`: it cannot be stored like this. `advice`: it could be better. */
  readonly kind: 'must' | 'advice';
  readonly rule: DraftRule;
  /** What the rule's words have places for: a limit, a name. */
  readonly values: readonly (string | number)[];
}

/** A fault that keeps a draft from being stored. */
export function must(
  field: string,
  rule: DraftRule,
  { at, values = [] }: { readonly at?: number; readonly values?: DraftFault['values'] } = {},
): DraftFault {
  return { field, ...(at !== undefined && { at }), kind: 'must', rule, values };
}

/** Something that would make a draft better. */
export function advice(
  field: string,
  rule: DraftRule,
  values: DraftFault['values'] = [],
): DraftFault {
  return { field, kind: 'advice', rule, values };
}
