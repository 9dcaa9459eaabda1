/** Tables as text: rows of cells with the line on which each begins. */
import Papa from 'papaparse';
import { unguardCell } from './cells';
import { guessColumns } from './columns';
import { CAPS } from './limits';
import { Refusal } from './reading';

export interface Row {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be trusted. */
  readonly fault?: string;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Characters in which a header ends. */
const HEADER = 10_000;

const BAD_QUOTES = 'has a quotation mark in the middle of a cell; inside quotes it must be doubled';

/**
 * The rows of a table that hold anything. The delimiter is found from the text unless it is given;
 * a first line "sep=;" (Excel) says it. Throws `Refusal` where a quotation mark never closes: what
 * follows it cannot be told apart, and the file may be cut off.
 */
export function readTable(text: string, delimiter?: string): Row[] {
  const sign = /^sep=([^\r\n])\r?\n/i.exec(text);
  // Line ends may be mixed; the parser takes all for the kind that it sees first.
  const body = (sign ? text.slice(sign[0].length) : text).replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse(body, {
    delimiter: delimiter ?? sign?.[1] ?? delimiterOf(body),
    newline: '\n',
    preview: CAPS.rows + 1,
  });
  if (data.length > CAPS.rows) {
    throw new Refusal(`has more than ${CAPS.rows.toLocaleString('en')} rows`);
  }
  const bad = new Map(errors.map(({ row, code }) => [row, code]));
  let line = sign ? 2 : 1;
  return data.flatMap((raw, index) => {
    const start = line;
    line += 1 + raw.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    const code = bad.get(index);
    if (code === 'MissingQuotes') {
      throw new Refusal('has a quotation mark that never closes; the file may be cut off', start);
    }
    if (raw.length > CAPS.columns) {
      throw new Refusal(`has a row of ${raw.length} cells; at most ${CAPS.columns}`, start);
    }
    const cells = raw.map((cell) => unguardCell(cell).trim());
    if (cells.every((cell) => cell === '')) return [];
    return [{ line: start, cells, ...(code === 'InvalidQuotes' && { fault: BAD_QUOTES }) }];
  });
}

/**
 * The delimiter by which most headers are ones that we know; the parser's own guess looks at how
 * even the rows are, and takes any sign that stands in most of them.
 */
function delimiterOf(text: string): string | undefined {
  const known = DELIMITERS.map((delimiter) => {
    const [headers = []] = Papa.parse(text.slice(0, HEADER), { delimiter, preview: 1 }).data;
    return { delimiter, count: guessColumns(headers.map(unguardCell)).filter(Boolean).length };
  });
  const [best] = known.sort((a, b) => b.count - a.count);
  return best && best.count > 1 ? best.delimiter : undefined;
}

function lineBreaks(cell: string): number {
  return cell.split('\n').length - 1;
}

/** The rows below the header. Throws `Refusal` at once where there are too many. */
export function recordsOf(rows: readonly Row[]): readonly Row[] {
  const first = rows[CAPS.entries];
  if (!first) return rows;
  throw new Refusal(`has more than ${CAPS.entries.toLocaleString('en')} entries`, first.line);
}

/** Rows as text: a mark for Excel that it is UTF-8, RFC 4180 quotes and line ends. */
export function writeTable(rows: readonly (readonly string[])[], delimiter: string): string {
  return `\ufeff${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
}
