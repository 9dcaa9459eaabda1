/** Writes what a lexicon says of own terms, and what settings say of it; `own-kind.ts` reads both on pages. */
import { type Entry, FIELDS, fieldNameIn } from '@/data/glossary';
import { LEVELS } from '../levels';
import type { Settings } from '../settings';
import { CASE_BOUND, type OffKinds } from './own-kind';

/** Of a field's digit. */
const BASE = 36;

/** What a lexicon writes of an entry's form; `names` are those of the fields of its glossary. */
export function writeKind(
  { level, field }: Pick<Entry, 'level' | 'field'>,
  isBound: boolean,
  names: Readonly<Record<string, string>> = {},
): string {
  const said = level === undefined ? 0 : LEVELS.indexOf(level) + 1;
  return (
    String(said + (isBound ? CASE_BOUND : 0)) + digitOfField(fieldNameIn(names, field) ?? field)
  );
}

/** What settings switch off; `undefined` where they switch nothing off. */
export function offKinds({
  fieldsOff,
  levelsOff,
}: Pick<Settings, 'fieldsOff' | 'levelsOff'>): OffKinds | undefined {
  if (fieldsOff.length + levelsOff.length === 0) return undefined;
  return {
    levels: levelsOff.map((level) => LEVELS.indexOf(level) + 1).join(''),
    fields: fieldsOff.map(digitOfField).join(''),
  };
}

const DIGITS = new Map(
  Object.entries(FIELDS).flatMap(([id, name], index) =>
    [id, name.toLowerCase()].map((text) => [text, index.toString(BASE)] as const),
  ),
);

function digitOfField(field: string): string {
  return DIGITS.get(field.toLowerCase()) ?? '';
}
