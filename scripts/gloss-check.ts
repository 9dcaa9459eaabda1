/** `gloss check`: every fault of glossary files with its line and reason, and advice on the rest. */
import { adviseOn } from '@/core/exchange/check-reading';
import type { ReadGlossary } from '@/core/exchange/reading';
import { type FileOptions, faultLine, readGlossaryAt, refusalLines } from './gloss-files';

export interface Checked {
  readonly lines: readonly string[];
  /** Advice alone does not count. */
  readonly isSound: boolean;
}

/** Checks one file; the last line says what is in it. */
export function checkFile(file: string, options: FileOptions): Checked {
  const reading = readGlossaryAt(file, options);
  if (reading.kind !== 'read') return { lines: refusalLines(reading, file), isSound: false };
  const advice = [
    ...reading.faults.filter(({ kind }) => kind === 'advice'),
    ...adviseOn(reading, file),
  ];
  const faults = reading.faults.filter(({ kind }) => kind !== 'advice');
  const lines = [...faults, ...advice].map(faultLine);
  return {
    lines: [
      ...lines,
      `${file}: ${contents(reading)}; faults ${faults.length}, advice ${advice.length}`,
    ],
    isSound: faults.length === 0,
  };
}

function contents({ glossary: { entries, comparisons, explainers } }: ReadGlossary): string {
  return `entries ${entries.length}, comparisons ${comparisons.length}, explainers ${explainers.length}`;
}
