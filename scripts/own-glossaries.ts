/** Glossaries from files beside the built-in one, or in its place, for `gloss find --glossary`. */
import { basename, extname } from 'node:path';
import type { Entry, Glossary } from '@/data/glossary';
import { type FileOptions, faultLine, readGlossaryAt, refusalLines } from './gloss-files';
import { UsageError } from './usage-error';

/**
 * One glossary of all. Ids of those from files are prefixed with the file's name ("acme:arr"), since
 * two glossaries may use one id. A form that several explain is a match of all their entries. Records that cannot be read are named on standard error, and left out.
 */
export function joinGlossaries(
  files: readonly string[],
  builtIn: Glossary | undefined,
  options: FileOptions,
): Glossary {
  const own = files.map((file) => prefixed(readOwn(file, options), basename(file, extname(file))));
  const all = builtIn ? [...own, builtIn] : own;
  const [first] = all;
  if (!first) throw new UsageError('no glossary is given');
  return {
    ...first,
    entries: all.flatMap(({ entries }) => entries),
    comparisons: [],
    explainers: [],
    shared: all.flatMap(({ shared }) => shared),
  };
}

function readOwn(file: string, options: FileOptions): Glossary {
  const reading = readGlossaryAt(file, options);
  if (reading.kind !== 'read') throw new UsageError(refusalLines(reading, file).join('; '));
  for (const fault of reading.faults) console.error(`gloss: ${faultLine(fault)}`);
  return reading.glossary;
}

function prefixed(glossary: Glossary, name: string): Glossary {
  const own = (id: string) => `${name.replace(/[^\w.-]/g, '-')}:${id}`;
  const entries = glossary.entries.map(
    (entry): Entry => ({ ...entry, id: own(entry.id), related: entry.related.map(own) }),
  );
  return { ...glossary, entries };
}
