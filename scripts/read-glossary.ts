/** Reads the glossary's files from `data/`, for the build, the checks and the command line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import {
  comparisonFileSchema,
  entryFileSchema,
  explainerFileSchema,
  type Glossary,
} from '@/data/glossary';

export const DATA_FOLDER = fileURLToPath(new URL('../data', import.meta.url));

/** A fault of a file's form, with every place in it. */
export class GlossaryFileError extends Error {}

/** The glossary and, for each record's id, the file that it stands in. */
export interface GlossaryWithFiles {
  readonly glossary: Glossary;
  readonly fileOf: ReadonlyMap<string, string>;
}

/** Reads and joins all files. Throws `GlossaryFileError` naming every malformed file and place. */
export function readGlossary(folder = DATA_FOLDER): GlossaryWithFiles {
  const faults: string[] = [];
  const fileOf = new Map<string, string>();
  const read = <T>(kind: string, schema: v.GenericSchema<unknown, T>) =>
    jsonFiles(join(folder, kind)).flatMap((name) => {
      const file = `data/${kind}/${name}`;
      const parsed = readFile(join(folder, kind, name), file, schema, faults);
      return parsed ? [{ file, ...parsed }] : [];
    });
  const note = <T extends { id: string }>(kind: string, file: string, records: readonly T[]) => {
    for (const record of records) fileOf.set(`${kind}:${record.id}`, file);
    return records;
  };

  const entryFiles = read('entries', entryFileSchema);
  const comparisons = read('comparisons', comparisonFileSchema).flatMap(({ file, comparisons }) =>
    note('comparison', file, comparisons),
  );
  const explainers = read('explainers', explainerFileSchema).flatMap(({ file, explainers }) =>
    note('explainer', file, explainers),
  );
  const entries = entryFiles.flatMap(({ file, field, entries }) =>
    note('entry', file, entries).map((entry) => ({ ...entry, field })),
  );
  if (faults.length > 0) throw new GlossaryFileError(faults.join('\n'));

  const shared = entryFiles.flatMap((file) => file.shared);
  const glossary = {
    title: 'Gloss',
    version: 1,
    language: 'en',
    entries,
    comparisons,
    explainers,
    shared,
  };
  return { glossary, fileOf };
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function readFile<T>(
  path: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  faults: string[],
) {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    faults.push(`${file}: ${(error as Error).message}`);
    return undefined;
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  faults.push(...result.issues.map((issue) => `${file}: ${place(issue, json)}: ${issue.message}`));
  return undefined;
}

/** "entries[3] (accounts-payable).definition" */
function place(issue: v.BaseIssue<unknown>, root: unknown): string {
  let value: unknown = root;
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path ? '.' : ''}${String(key)}`;
    value = (value as Record<string, unknown> | undefined)?.[key as string];
    const id = (value as { id?: unknown } | undefined)?.id;
    if (typeof key === 'number' && typeof id === 'string') path += ` (${id})`;
  }
  return path;
}
