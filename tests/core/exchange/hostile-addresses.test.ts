import { expect, test } from 'vitest';
import { FORMATS, type ReadableFormat } from '@/core/exchange/formats';
import { readGlossaryFile } from '@/core/exchange/read-file';
import type { Glossary } from '@/data/glossary';
import { HOSTILE_ADDRESSES } from '@/tests/hostile-strings';
import { entry, glossaryOf } from '../lexicons';

const GOOD = 'https://b.example/';
/** Stands where the address will, in what our own programs write. */
const PLACE = 'https://place.example/';

/** One entry with the address, and a good link beside it. */
const SOURCE: Glossary = glossaryOf([
  entry('a', {
    id: 'a',
    links: [PLACE, GOOD].map((url) => ({ title: url, url })),
  }),
]);

const written = (format: 'json' | 'jsonld' | 'tbx' | 'turtle' | 'csv' | 'tsv') =>
  FORMATS[format].write(SOURCE);
const jsonText = (address: string) => JSON.stringify(address).slice(1, -1);
const xmlText = (address: string) =>
  address.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among what Turtle forbids.
const TURTLE_FORBIDS = /[\u0000-\u0020<>"{}|^`\\]/;
/** Not even as escapes may such signs be in an address: a parser that let them in would have more to refuse. */
const turtleText = (address: string) =>
  address.replace(
    new RegExp(TURTLE_FORBIDS, 'g'),
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const cellText = (address: string) => address.replaceAll('"', '""');

/** By format, a file whose one entry has the address and the good one. */
const FILES: Readonly<Record<ReadableFormat, (address: string) => string>> = {
  json: (address) => written('json').replaceAll(PLACE, jsonText(address)),
  jsonld: (address) => written('jsonld').replaceAll(PLACE, jsonText(address)),
  tbx: (address) => written('tbx').replaceAll(PLACE, xmlText(address)),
  turtle: (address) => written('turtle').replaceAll(PLACE, turtleText(address)),
  csv: (address) => `term,definition,url\na,One.,"${cellText(address)}; ${GOOD}"\n`,
  tsv: (address) => `term\tdefinition\turl\na\tOne.\t"${cellText(address)}; ${GOOD}"\n`,
  openmetadata: (address) =>
    `parent,name*,displayName,description,references\n,a,a,One.,"x;${cellText(address)};b;${GOOD}"\n`,
  datahub: (address) =>
    [
      "version: '1'\nnodes:\n  - name: n\n    terms:\n      - name: a\n        description: One.",
      '        knowledge_links:',
      ...[address, GOOD].map((url) => `          - {label: x, url: ${JSON.stringify(url)}}`),
      '',
    ].join('\n'),
};

/** What no file of a format can have in an address, in whatever way it is written: it is refused as a whole. */
const UNCARRIED: Partial<Record<ReadableFormat, RegExp>> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write it.
  tbx: /\u0001/,
  // Its parser takes the byte order mark for a space.
  turtle: new RegExp(`${TURTLE_FORBIDS.source}|\\ufeff`),
};

const formats = Object.keys(FILES) as ReadableFormat[];

function linksOf(format: ReadableFormat, address: string): string[] | undefined {
  const reading = readGlossaryFile(FILES[format](address), { file: 'terms', format });
  if (reading.kind !== 'read') return undefined;
  return reading.glossary.entries.flatMap(({ links = [] }) => links.map(({ url }) => url));
}

test.each(formats)('%s holds two links where both are good', (format) => {
  expect(linksOf(format, 'https://a.example/')).toEqual(['https://a.example/', GOOD]);
});

test.each(formats)('no address of %s that a browser would run is kept [E2]', (format) => {
  for (const address of HOSTILE_ADDRESSES) {
    for (const url of linksOf(format, address) ?? []) {
      // As the browser would understand it, wherever it stands.
      expect([address, new URL(url, 'javascript:').protocol]).toEqual([address, 'https:']);
    }
  }
});

test.each(formats)('%s keeps the good link beside such an address', (format) => {
  for (const address of HOSTILE_ADDRESSES) {
    const expected = UNCARRIED[format]?.test(address) ? undefined : [GOOD];
    expect([address, linksOf(format, address)]).toEqual([address, expected]);
  }
});
