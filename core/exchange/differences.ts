/** What two states of a record say differently, as texts that can stand side by side. */
import type { AnyRecord } from './plan-import';

export interface Difference {
  /** The name of the field: "definition". */
  readonly field: string;
  /** '' where it says nothing. */
  readonly before: string;
  readonly after: string;
}

/** Characters of a text that are shown of it. */
const SHOWN = 400;

/** The fields that are named, each as it is and as it would be. */
export function differencesOf(
  before: AnyRecord | undefined,
  after: AnyRecord,
  fields: readonly string[],
): Difference[] {
  const [old, now] = [before ?? {}, after] as Readonly<Record<string, unknown>>[];
  return fields.map((field) => ({
    field,
    before: shortened(textOf(old?.[field])),
    after: shortened(textOf(now?.[field])),
  }));
}

/** A value as people would write it down. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value);
  const main = parts.find(([name]) => name === 'text');
  if (main) return String(main[1]);
  return parts.map(([name, own]) => `${name}: ${textOf(own)}`).join(', ');
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
