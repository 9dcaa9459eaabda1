/** Tables as text: rows of cells with the line on which each begins. */
import Papa from 'papaparse';
import { unguardCell } from './cells';
import { CAPS } from './limits';
import { Refusal } from './reading';

export interface Row {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be trusted. */
  readonly fault?: string;
}

const BAD_QUOTES = 'has a quotation mark in the middle of a cell; inside quotes it must be doubled';

/**
 * The rows of a table that hold anything. The delimiter is found from the text unless it is given;
 * a first line "sep=;" (Excel) says it. Throws `Refusal` where a quotation mark never closes: what
 * follows it cannot be told apart, and the file may be cut off.
 */
export function readTable(text: string, delimiter?: string): Row[] {
  const sign = /^sep=([^\r\n])\r?\n/i.exec(text);
  const body = sign ? text.slice(sign[0].length) : text;
  const { data, errors } = Papa.parse(body, {
    delimiter: delimiter ?? sign?.[1],
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

function lineBreaks(cell: string): number {
  return cell.match(/\r\n?|\n/g)?.length ?? 0;
}

/** Rows as text: a mark for Excel that it is UTF-8, RFC 4180 quotes and line ends. */
export function writeTable(rows: readonly (readonly string[])[], delimiter: string): string {
  return `\ufeff${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
}
