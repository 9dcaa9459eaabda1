/**
 * `npm run -s gloss -- COMMAND`: the glossary and its finder on the command line, for glossary
 * owners and for measuring. Results go to standard output and nothing else does.
 */
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { exportGlossary } from '@/core/export-glossary';
import { findInPages, readPages } from './gloss-find';
import { searchLines } from './gloss-search';
import { GlossaryFileError, readGlossary } from './read-glossary';

const USAGE =
  'usage: gloss find [--jsonl] [--explain] [FILE] | search [--limit N] | export --to json';

/** What is wrong with the arguments, for one line on standard error. */
class UsageError extends Error {}

function main(): void {
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'find') find(rest);
  else if (command === 'search') search(rest);
  else if (command === 'export') exportTo(rest);
  else throw new UsageError(command ? `"${command}" is no command; ${USAGE}` : USAGE);
}

function find(args: string[]): void {
  const { values, positionals } = parsed(args, {
    jsonl: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  });
  if (positionals.length > 1) throw new UsageError(`one FILE at most; ${USAGE}`);
  const lines = linesOf(readInput(positionals[0]));
  const pages = readPages(lines, Boolean(values.jsonl));
  const { glossary } = readGlossary();
  print(findInPages(pages, glossary, Boolean(values.explain)));
}

function search(args: string[]): void {
  const { values, positionals } = parsed(args, { limit: { type: 'string', default: '10' } });
  if (positionals.length > 0) throw new UsageError(`queries come on standard input; ${USAGE}`);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit wants a whole number above 0, not "${values.limit}"`);
  }
  print(searchLines(linesOf(readInput(undefined)), readGlossary().glossary, limit));
}

function exportTo(args: string[]): void {
  const { values, positionals } = parsed(args, { to: { type: 'string' } });
  if (values.to !== 'json' || positionals.length > 0) {
    throw new UsageError(`export wants "--to json"; ${USAGE}`);
  }
  print([JSON.stringify(exportGlossary(readGlossary().glossary), null, 2)]);
}

function parsed<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]);
  }
}

/** A file's text, or what comes on standard input. */
function readInput(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file ?? 'standard input'}: ${(error as Error).message}`);
  }
}

/** The lines of a text; a last line break ends a line and begins none. */
function linesOf(text: string): string[] {
  if (text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function print(lines: Iterable<string>): void {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length > 65_536) {
      process.stdout.write(chunk);
      chunk = '';
    }
  }
  process.stdout.write(chunk);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  main();
} catch (error) {
  if (
    !(
      error instanceof UsageError ||
      error instanceof GlossaryFileError ||
      error instanceof SyntaxError
    )
  )
    throw error;
  console.error(`gloss: ${error.message.split('\n')[0]}`);
  process.exitCode = 2;
}
