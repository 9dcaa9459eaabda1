/**
 * The names of a glossary as the text of a file: making them takes longer than all else that a
 * search needs. They are written in columns, which are read in a tenth of the time of rows.
 */
import {
  type Name,
  type NamedRecord,
  type NameIndex,
  nameOf,
  type ReadyNames,
  recordKey,
  stemsOfName,
} from './name-index';

interface Written {
  readonly records: readonly NamedRecord[];
  /** How many names each record has, those of its inflections with them. */
  readonly counts: readonly number[];
  /** Of each name its standing, a digit each. */
  readonly standings: string;
  /** Of each name its key, a line each. */
  readonly keys: string;
  /** Of each name that is no inflection its text, a line each; an inflection has that of the name before it. */
  readonly texts: string;
  /** Of the same names their stems, a line each. */
  readonly stems: string;
}

/** Writes the names of a glossary down. */
export function writeNames({ names }: Pick<NameIndex, 'names'>): string {
  const counts = new Map<NamedRecord, number>();
  for (const { record } of names) counts.set(record, (counts.get(record) ?? 0) + 1);
  const bases = names.filter(({ standing }) => standing < 2);
  const written: Written = {
    records: [...counts.keys()],
    counts: [...counts.values()],
    standings: names.map(({ standing }) => standing).join(''),
    keys: names.map(({ key }) => key).join('\n'),
    texts: bases.map(({ text }) => text).join('\n'),
    stems: bases.map(stemsOfName).join('\n'),
  };
  return JSON.stringify(written);
}

/** Reads what `writeNames` has written, in a few ms; what it gives is trusted. */
export function readNames(file: string): ReadyNames {
  const { records, counts, standings, ...lines } = JSON.parse(file) as Written;
  const keys = lines.keys.split('\n');
  const texts = lines.texts.split('\n');
  const stems = lines.stems.split('\n');
  const ready = new Map<string, readonly Name[]>();
  let place = 0;
  let base = -1;
  records.forEach((record, at) => {
    const own: Name[] = [];
    for (const end = place + (counts[at] as number); place < end; place++) {
      const standing = Number(standings[place]) as Name['standing'];
      if (standing < 2) base++;
      const ownStems = standing < 2 ? stems[base] : undefined;
      own.push(nameOf(record, texts[base] as string, keys[place] as string, standing, ownStems));
    }
    ready.set(recordKey(record), own);
  });
  return ready;
}
