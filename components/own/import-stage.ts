/** Where an import stands, from the choice of a file to its undoing. */

import type { ReadFault, UnknownColumns } from '@/core/exchange/reading';
import type { Applied, PlanSummary } from '@/core/exchange-messages';
import type { StoreFault } from '@/core/own/own-glossary';

export type ImportStage =
  /** Nothing is being read in. */
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly file: string }
  /** The browser could not read the file. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused'; readonly file: string; readonly faults: readonly ReadFault[] }
  | { readonly kind: 'columns'; readonly file: string; readonly table: UnknownColumns }
  | { readonly kind: 'planned'; readonly file: string; readonly plan: PlanSummary }
  | { readonly kind: 'writing'; readonly done: number; readonly all: number }
  | { readonly kind: 'applied'; readonly applied: Applied; readonly isUndone: boolean }
  /** Something else was read in since: what was read before cannot be undone any more. */
  | { readonly kind: 'too-late' }
  | { readonly kind: 'failed'; readonly fault: StoreFault };
