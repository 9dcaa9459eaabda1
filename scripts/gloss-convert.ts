/** `gloss convert` and `gloss export`: a glossary in another format. */
import { writeFileSync } from 'node:fs';
import { FORMATS, type WritableFormat } from '@/core/exchange/formats';
import type { Glossary } from '@/data/glossary';
import { UsageError } from './usage-error';

/** Writes a glossary to a file or, without one, to standard output. */
export function writeGlossary(
  glossary: Glossary,
  to: WritableFormat,
  out: string | undefined,
): void {
  const format = FORMATS[to];
  const content = format.write(glossary);
  if (out !== undefined) writeFileSync(out, content);
  else if (typeof content !== 'string' && process.stdout.isTTY) {
    throw new UsageError(`${format.title} is not for a screen; say --out FILE`);
  } else process.stdout.write(content);
}

/** The format that `--to` names. */
export function writableFormat(name: string | undefined): WritableFormat {
  const format =
    name !== undefined && Object.hasOwn(FORMATS, name)
      ? FORMATS[name as keyof typeof FORMATS]
      : undefined;
  if (format && 'write' in format) return name as WritableFormat;
  throw new UsageError(
    `--to can be ${writableFormats().join(', ')}${name ? `, not "${name}"` : ''}`,
  );
}

function writableFormats(): string[] {
  return Object.entries(FORMATS).flatMap(([name, format]) => ('write' in format ? [name] : []));
}
