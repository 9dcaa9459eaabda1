/** Puts into words where a glossary comes from, what it holds, and what is wrong with a draft. */
import type { OwnHead } from '@/core/own/own-glossary';
import type { DraftFault } from '@/core/writing/draft-fault';
import { counted, fill, words } from '../words';

/** "From the file acme.csv". */
export function sayOrigin({ from }: Pick<OwnHead, 'from'>): string {
  const said = words.own.list.from;
  if (from.kind === 'file') return fill(said.file, from.name);
  if (from.kind === 'subscription') return fill(said.subscription, hostOf(from.url));
  return said[from.kind];
}

/** "340 entries, 2 comparisons". */
export function sayCounts({
  entry,
  comparison,
}: {
  readonly entry: number;
  readonly comparison: number;
}): string {
  const { oneEntry, manyEntries, oneComparison, manyComparisons } = words.own.list;
  const entries = counted(entry, oneEntry, manyEntries);
  if (comparison === 0) return entries;
  return [entries, counted(comparison, oneComparison, manyComparisons)].join(words.listSeparator);
}

/** What a rule asks for. */
export function sayRule({ rule, values }: DraftFault): string {
  return fill(words.own.rules[rule], ...values);
}

/** The name of a record's field; of one that has no name of ours, as the file calls it. */
export function fieldLabel(field: string): string {
  const names: Readonly<Record<string, string>> = words.own.import.fields;
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
