/**
 * The CSV that OpenMetadata exports for a glossary. Terms are named by their path
 * ("Finance.Revenue"), and their descriptions may be HTML, which is stripped to its text.
 */
import { splitList } from './cells';
import { createCollector, type Draft } from './collector';
import { headerKey } from './columns';
import { type Carried, type Reading, type ReadOptions, Refusal } from './reading';
import { statusOf } from './statuses';
import { stripHtml } from './strip-html';
import { readTable, recordsOf } from './table';

// cspell:ignore displayname relatedterms glossarystatus
/** Columns that no other table has beside "name". */
const SIGNS = ['relatedterms', 'glossarystatus', 'reviewers'];

/** Whether a table's first line is one of OpenMetadata. */
export function isOpenMetadata(firstLine: string): boolean {
  const keys = firstLine.split(',').map(headerKey);
  return (
    keys.includes('name') && keys.includes('parent') && SIGNS.some((sign) => keys.includes(sign))
  );
}

const CARRIED: Carried = new Set([
  'headword',
  'definition',
  'variants',
  'field',
  'related',
  'links',
  'status',
]);

/** Reads the export of one glossary. */
export function readOpenMetadata(text: string, { file }: ReadOptions): Reading {
  const [header, ...rows] = readTable(text, ',');
  if (!header) throw new Refusal('is empty');
  const columns = new Map(header.cells.map((cell, index) => [headerKey(cell), index]));
  for (const needed of ['name', 'description']) {
    if (!columns.has(needed)) throw new Refusal(`has no column "${needed}"`, header.line);
  }
  const collector = createCollector(file);
  for (const { line, cells, fault } of recordsOf(rows)) {
    const cell = (name: string) => cells[columns.get(name) ?? -1] ?? '';
    const isOverfull = cells.slice(header.cells.length).some(Boolean);
    const reason =
      fault ??
      (isOverfull ? `has ${cells.length} cells, but the header has ${header.cells.length}` : '');
    if (reason) collector.fault('record', { line, record: cell('name') }, reason);
    else collector.entry(draftOf(cell, line));
  }
  return collector.finish(CARRIED);
}

function draftOf(cell: (name: string) => string, line: number): Draft {
  const [parent, name] = [cell('parent'), cell('name')];
  const path = [parent, quoted(name)].filter(Boolean).join('.');
  const status = cell('glossarystatus') || cell('status');
  return {
    line,
    key: path,
    fields: {
      headword: cell('displayname') || name,
      definition: stripHtml(cell('description')),
      // The name is how the term is written where data are described: "customer_ltv".
      variants: [...splitList(cell('synonyms'), ',;'), ...(cell('displayname') ? [name] : [])].map(
        (text) => ({ text, kind: 'synonym' }),
      ),
      field: lastOf(parent),
      related: splitList(cell('relatedterms'), ',;').map(lastOf),
      links: linksOf(cell('references')),
      status: statusOf(status),
    },
  };
}

/** References are a flat list: name, address, name, address. */
function linksOf(cell: string) {
  const items = splitList(cell, ',;');
  const links = items.flatMap((url, index) =>
    /^[a-z]+:/i.test(url) ? [{ title: titleBefore(items, index) ?? url, url }] : [],
  );
  return links.length > 0 ? links : undefined;
}

function titleBefore(items: readonly string[], index: number): string | undefined {
  const before = items[index - 1];
  return before && !/^[a-z]+:/i.test(before) ? before : undefined;
}

/** The steps of a path; one that holds a dot stands in quotes. */
function stepsOf(path: string): string[] {
  return (path.match(/"[^"]*"|[^."]+/g) ?? []).map((step) => step.replace(/"/g, ''));
}

function quoted(name: string): string {
  return name.includes('.') ? `"${name}"` : name;
}

function lastOf(path: string): string {
  return stepsOf(path).at(-1) ?? '';
}
