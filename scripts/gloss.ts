/**
 * `npm run -s gloss -- COMMAND`: the glossary and its finder on the command line, for glossary
 * owners and for measuring. Results go to standard output and nothing else does.
 */
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { checkFile } from './gloss-check';
import { writableFormat, writeGlossary } from './gloss-convert';
import { faultLine, readGlossaryAt, refusalLines } from './gloss-files';
import { findInPages, readPages } from './gloss-find';
import { searchLines } from './gloss-search';
import { joinGlossaries } from './own-glossaries';
import { GlossaryFileError, readGlossary } from './read-glossary';
import { UsageError } from './usage-error';

const USAGE = `usage:
  gloss find [--glossary FILE]… [--alone] [--jsonl] [--explain] [FILE]
                                           terms in a text; --glossary: those of a glossary of yours, too,
                                           and before the built-in one's; --alone: of yours only
  gloss search [--limit N]                 a query a line
  gloss check FILE…                        every fault of glossary files, with its line; exit 1 if there is any
  gloss convert FILE --to FORMAT [--out FILE]
  gloss export --to FORMAT [--out FILE]    the built-in glossary

  reading  json, jsonld, tbx, turtle, datahub, openmetadata, tsv, csv: told from the file, or --from FORMAT;
           --language en where a file holds several; --columns term=HEADER,definition=HEADER for tables
  writing  json (lossless), jsonld, tbx, turtle, csv, tsv, yomitan, anki`;

const COMMANDS: Readonly<Record<string, (args: string[]) => void>> = {
  find,
  search,
  check,
  convert,
  export: exportTo,
};
/** How a glossary's file is to be read. */
const FILE_OPTIONS = {
  from: { type: 'string' },
  language: { type: 'string' },
  columns: { type: 'string' },
} as const;

function main(): void {
  const [command = '', ...rest] = process.argv.slice(2);
  if (['help', '--help', '-h'].includes(command)) {
    console.log(USAGE);
    return;
  }
  if (command === '') {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  if (!Object.hasOwn(COMMANDS, command))
    throw new UsageError(`"${command}" is no command; see gloss help`);
  COMMANDS[command]?.(rest);
}

function find(args: string[]): void {
  const { values, positionals } = parsed(args, {
    ...FILE_OPTIONS,
    glossary: { type: 'string', multiple: true, default: [] },
    alone: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  });
  if (positionals.length > 1) throw new UsageError('find takes one FILE at most; see gloss help');
  if (values.alone && values.glossary.length === 0) {
    throw new UsageError('--alone wants a --glossary FILE to stand alone');
  }
  const lines = linesOf(readInput(positionals[0]));
  const pages = readPages(lines, values.jsonl);
  const builtIn = values.alone ? undefined : readGlossary().glossary;
  print(findInPages(pages, joinGlossaries(values.glossary, builtIn, values), values.explain));
}

function search(args: string[]): void {
  const { values, positionals } = parsed(args, { limit: { type: 'string', default: '10' } });
  if (positionals.length > 0)
    throw new UsageError('queries come on standard input; see gloss help');
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit wants a whole number above 0, not "${values.limit}"`);
  }
  print(searchLines(linesOf(readInput(undefined)), readGlossary().glossary, limit));
}

function check(args: string[]): void {
  const { values, positionals } = parsed(args, FILE_OPTIONS);
  if (positionals.length === 0) throw new UsageError('check wants a FILE; see gloss help');
  const checked = positionals.map((file) => checkFile(file, values));
  print(checked.flatMap(({ lines }) => lines));
  if (checked.some(({ isSound }) => !isSound)) process.exitCode = 1;
}

/** What could be read is written; what could not is named on standard error. */
function convert(args: string[]): void {
  const { values, positionals } = parsed(args, {
    ...FILE_OPTIONS,
    to: { type: 'string' },
    out: { type: 'string' },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError('convert wants one FILE; see gloss help');
  const to = writableFormat(values.to);
  const reading = readGlossaryAt(file, values);
  const faults =
    reading.kind === 'read' ? reading.faults.map(faultLine) : refusalLines(reading, file);
  for (const line of faults) console.error(`gloss: ${line}`);
  if (reading.kind === 'read') writeGlossary(reading.glossary, to, values.out);
  else process.exitCode = 1;
}

function exportTo(args: string[]): void {
  const { values, positionals } = parsed(args, { to: { type: 'string' }, out: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError('export wants no FILE; see gloss help');
  writeGlossary(readGlossary().glossary, writableFormat(values.to), values.out);
}

function parsed<const Options extends NonNullable<ParseArgsConfig['options']>>(
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
