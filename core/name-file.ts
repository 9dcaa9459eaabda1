/**
 * The names of a glossary as parts of a file: making them takes longer than all else that a search
 * needs. They are written in columns, a line or a number for each record or name.
 */
import { joinLines, type Part, type PartReader, splitLines } from './byte-parts';
import { type Name, type NamedRecord, stemsOfName, tighten } from './name-index';

const KINDS: readonly NamedRecord['kind'][] = ['entry', 'comparison', 'explainer'];

/** The parts of a glossary's names, which stand together by record. Throws where one has a line break in it. */
export function nameParts(names: readonly Name[]): Part[] {
  const counts = new Map<NamedRecord, number>();
  for (const { record } of names) counts.set(record, (counts.get(record) ?? 0) + 1);
  const records = [...counts.keys()];
  const bases = names.filter(({ standing }) => standing < 2);
  return [
    Uint8Array.from(records, ({ kind }) => KINDS.indexOf(kind)),
    joinLines(records.map(({ id }) => id)),
    joinLines(records.map(({ title }) => title)),
    joinLines(records.map(({ field = '' }) => field)),
    Uint16Array.from(counts.values()),
    Uint8Array.from(names, ({ standing }) => standing),
    Uint32Array.from(names, ({ letters }) => letters),
    joinLines(names.map(({ key }) => key)),
    // An inflection has the text of the name before it, and is never looked for by its stems.
    joinLines(bases.map(({ text }) => text)),
    joinLines(bases.map(stemsOfName)),
  ];
}

/** Reads the parts of a glossary's names. */
export function readNames(parts: PartReader): Name[] {
  const records = readRecords(parts);
  const counts = parts.list(Uint16Array);
  const standings = parts.list(Uint8Array);
  const letters = parts.list(Uint32Array);
  const keys = splitLines(parts.text());
  const texts = splitLines(parts.text());
  const stems = splitLines(parts.text());
  const names: Name[] = [];
  let base = -1;
  for (const [at, record] of records.entries()) {
    for (const end = names.length + (counts[at] as number); names.length < end; ) {
      const place = names.length;
      const standing = standings[place] as Name['standing'];
      if (standing < 2) base++;
      // A single name whose key is empty is no line at all.
      const key = keys[place] ?? '';
      names.push({
        record,
        text: texts[base] as string,
        key,
        tight: tighten(key),
        standing,
        letters: (letters[place] as number) | 0,
        stems: standing < 2 ? stems[base] : undefined,
      });
    }
  }
  return names;
}

function readRecords(parts: PartReader): NamedRecord[] {
  const kinds = parts.list(Uint8Array);
  const ids = splitLines(parts.text());
  const titles = splitLines(parts.text());
  const fields = splitLines(parts.text());
  return ids.map((id, at) => {
    const kind = KINDS[kinds[at] as number] as NamedRecord['kind'];
    const field = fields[at];
    return { kind, id, title: titles[at] as string, ...(field ? { field } : {}) };
  });
}
