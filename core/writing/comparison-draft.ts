/** A comparison while it is written, and back to the comparison. */
import type { Comparison } from '@/data/glossary';
import { comparisonFaults } from '../check/comparison-faults';
import { LIMITS } from '../check/fault';
import { cleanName, cleanText } from '../exchange/clean-text';
import { CAPS } from '../exchange/limits';
import { advice, type DraftFault, must } from './draft-fault';

export interface ComparisonDraft {
  /** '' for the names of its entries with "vs" between them. */
  readonly title: string;
  /** Ids of entries, in the order of the columns. */
  readonly entries: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly takeaways: readonly string[];
  readonly inPractice: string;
}

export interface Criterion {
  readonly label: string;
  /** A value for each entry; shorter while an entry has just been added. */
  readonly values: readonly string[];
}

/** The entries that a comparison may have. */
export const COMPARED = { least: 2, most: 3 } as const;

export const NEW_COMPARISON: ComparisonDraft = {
  title: '',
  entries: [],
  criteria: [],
  takeaways: [],
  inPractice: '',
};

/** The draft of a comparison that is stored; `idOf` gives an entry's id as it is known outside. */
export function draftOfComparison(
  { title, entries, criteria, takeaways, inPractice = '' }: Comparison,
  idOf: (id: string) => string,
): ComparisonDraft {
  return { title, entries: entries.map(idOf), criteria, takeaways, inPractice };
}

/** The draft without one of its entries, and without that column of its rows. */
export function withoutEntry(draft: ComparisonDraft, id: string): ComparisonDraft {
  const column = draft.entries.indexOf(id);
  const others = <T>(list: readonly T[]) => list.filter((_, index) => index !== column);
  return {
    ...draft,
    entries: others(draft.entries),
    criteria: draft.criteria.map((row) => ({ ...row, values: others(row.values) })),
  };
}

/** The comparison that a draft without faults stands for. Rows that were left empty are left out. */
export function comparisonOfDraft(
  draft: ComparisonDraft,
  id: string,
  title: string,
  entries: readonly string[],
): Comparison {
  const inPractice = cleanText(draft.inPractice);
  return {
    id,
    title: cleanName(draft.title) || title,
    entries: [...entries],
    criteria: filled(draft).map(({ label, values }) => ({
      label: cleanName(label),
      values: entries.map((_, column) => cleanText(values[column] ?? '')),
    })),
    takeaways: draft.takeaways.map(cleanText).filter(Boolean),
    ...(inPractice && { inPractice }),
  };
}

/** All faults of a draft. */
export function faultsOfComparisonDraft(draft: ComparisonDraft): DraftFault[] {
  const { entries, title } = draft;
  if (entries.length < COMPARED.least) {
    return [must('entries', 'few-entries', { values: [COMPARED.least, COMPARED.most] })];
  }
  const long = title.length > CAPS.term ? [must('title', 'too-long', { values: [CAPS.term] })] : [];
  return [...long, ...faultyRows(draft), ...adviceOn(draft)];
}

function faultyRows({ entries, criteria }: ComparisonDraft): DraftFault[] {
  if (!criteria.some(isFilled)) return [must('criteria', 'missing')];
  return criteria.flatMap((row, at): DraftFault[] => {
    const cells = [row.label, ...entries.map((_, column) => row.values[column] ?? '')];
    if (!isFilled(row)) return [];
    if (cells.some((cell) => !cell.trim())) return [must('criteria', 'cell-missing', { at })];
    const isLong = row.label.length > CAPS.term || cells.some((cell) => cell.length > CAPS.text);
    return isLong ? [must('criteria', 'too-long', { at, values: [CAPS.term] })] : [];
  });
}

/** What core's rules of a good comparison say of it, once; cells at their row. */
function adviceOn(draft: ComparisonDraft): DraftFault[] {
  const rows = draft.criteria.map((row, at) => ({ row, at })).filter(({ row }) => isFilled(row));
  const comparison = comparisonOfDraft(draft, 'x', 'x', draft.entries);
  const faults = comparisonFaults(comparison, new Set(draft.entries));
  return faults.flatMap(({ field, rule }): DraftFault[] => {
    if (rule === 'few-criteria') return [advice('criteria', rule, [LIMITS.criteria])];
    if (rule === 'takeaways') return [advice('takeaways', rule)];
    const found = rows.find(({ row }) => field === `criteria "${cleanName(row.label)}"`);
    const values = rule === 'value-long' ? [LIMITS.value] : [];
    return found ? [{ ...advice('criteria', rule, values), at: found.at }] : [];
  });
}

function filled({ criteria }: ComparisonDraft): Criterion[] {
  return criteria.filter(isFilled);
}

function isFilled({ label, values }: Criterion): boolean {
  return [label, ...values].some((cell) => cell.trim() !== '');
}
