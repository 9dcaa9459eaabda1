/** Compares two builds: the same source has to give the same bytes, or nobody can check a package. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The SHA-256 of each file below a folder, by its path from there. */
export function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      relative(folder, file).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** What two builds differ in, a line a file; none where they are the same. */
export function differences(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): string[] {
  const all = [...new Set([...first.keys(), ...second.keys()])].sort();
  return all.flatMap((file) => {
    if (!second.has(file)) return [`${file}: only in the first`];
    if (!first.has(file)) return [`${file}: only in the second`];
    return first.get(file) === second.get(file) ? [] : [`${file}: other bytes`];
  });
}
