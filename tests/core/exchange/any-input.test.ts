/** Whatever is in a file, reading it ends with an answer that can be trusted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, type ReadableFormat } from '@/core/exchange/formats';
import { CAPS } from '@/core/exchange/limits';
import { readGlossaryFile } from '@/core/exchange/read-file';
import type { Reading } from '@/core/exchange/reading';
import { CASES, PATIENCE } from './cases';

/** What each format is made of: put together at random it is nearly right, which is hardest. */
const PIECES: Readonly<Record<ReadableFormat, readonly string[]>> = {
  json: [
    '{"format":"gloss","version":1,"entries":[',
    '{"headword":"a","definition":"b"}',
    '"id":"a"',
    '"related":["a"]',
    '"links":[{"url":"https://a.example"}]',
    '"comparisons":[',
    '{"id":"c","title":"t","entries":["a","b"],"criteria":[]}',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u12',
    '1e',
    '-',
    'null',
    'tru',
    '__proto__',
  ],
  jsonld: [
    '{"@context":{"skos":"http://www.w3.org/2004/02/skos/core#"},"@graph":[',
    '{"@id":"a","skos:prefLabel":"a","skos:definition":"b"}',
    '"@type":"skos:Concept"',
    '"@language":"en"',
    '{"@value":"x"}',
    '"@container":"@language"',
    '"@id":"http:x"',
    '"http":"http:http"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '1',
  ],
  tbx: [
    '<tbx>',
    '</tbx>',
    '<martif>',
    '<conceptEntry id="a">',
    '</conceptEntry>',
    '<termEntry>',
    '</termEntry>',
    '<langSec xml:lang="en">',
    '</langSec>',
    '<tig>',
    '</tig>',
    '<term>',
    'a',
    '</term>',
    '<descrip type="definition">',
    '</descrip>',
    '<ref type="crossReference" target="a"/>',
    '<!-- ',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE tbx>',
    '<!DOCTYPE tbx [',
    '&lt;',
    '&x;',
    '&#x41;',
    '<',
    '>',
    '"',
    '<?xml version="1.0"?>',
  ],
  turtle: [
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    '<urn:a>',
    '<urn:b>',
    'a skos:Concept',
    'skos:prefLabel',
    '"a"@en',
    'skos:definition',
    '"""b"""',
    'skos:related',
    ';',
    ',',
    '.',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '<',
    '>',
    '\\',
    '#',
    '@base <urn:x> .',
    '^^',
    '_:b',
    '1.5',
    'true',
    '\n',
  ],
  datahub: [
    'nodes:\n',
    'terms:\n',
    '  - name: a\n',
    '    description: b\n',
    '    related_terms:\n',
    '      - a\n',
    '  ',
    '- ',
    '&a ',
    '*a',
    '!!tag ',
    '|\n',
    '>\n',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ': ',
    '\n',
    '\t',
    '? ',
    '---\n',
    '%YAML 1.2\n',
    '# c\n',
    '<<: ',
  ],
  openmetadata: [
    'parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner\n',
    'A,',
    'b,',
    '"c, d"',
    '""',
    '"',
    ',',
    '\n',
    '\r\n',
    '<p>',
    '</p>',
    '<script>',
    '&amp;',
    '&#x110000;',
    'A.b',
    ';',
    '.',
  ],
  csv: [
    'term,definition,synonyms,related,url,status\n',
    'term;definition\n',
    'sep=;\n',
    'a,',
    'b',
    '"c, d"',
    '""',
    '"',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    "'=1+1",
    '=1+1',
    '\\',
    'https://a.example',
    'javascript:1',
    'deprecated',
  ],
  tsv: [
    'term\tdefinition\tsynonyms\turl\n',
    'a\t',
    'b',
    '"c\td"',
    '""',
    '"',
    '\t',
    '\n',
    '\r\n',
    ';',
    '|',
    "'-1",
    '\\|',
    'https://a.example',
  ],
};

const formats = Object.keys(PIECES) as ReadableFormat[];

/** Mostly pieces of the format, sometimes others. */
const textOf = (format: ReadableFormat) =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...PIECES[format]) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.join(''));

function expectSound(reading: Reading, text: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { reason, line } of reading.faults) {
    expect(reason).not.toBe('');
    if (line !== undefined) expect(line >= 1 && line <= lines).toBe(true);
  }
  if (reading.kind === 'refused') expect(reading.faults.length).toBeGreaterThan(0);
  if (reading.kind !== 'read') return;
  const { entries, comparisons } = reading.glossary;
  const ids = new Set(entries.map(({ id }) => id));
  expect(ids.size).toBe(entries.length);
  for (const entry of entries) {
    expect(entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(entry.headword.length > 0 && entry.headword.length <= CAPS.term).toBe(true);
    expect(entry.definition.length > 0 && entry.definition.length <= CAPS.text).toBe(true);
    expect(entry.related.every((id) => ids.has(id) && id !== entry.id)).toBe(true);
    expect((entry.links ?? []).every(({ url }) => /^(https|mailto):/i.test(url))).toBe(true);
  }
  expect(comparisons.every((one) => one.entries.every((id) => ids.has(id)))).toBe(true);
}

describe.each(formats)('%s', (format) => {
  test(
    'reads or refuses any text [E2] [E9]',
    () => {
      fc.assert(
        fc.property(textOf(format), (text) => {
          const reading = readGlossaryFile(text, { file: 'any', format });
          expectSound(reading, text);
          expect(readGlossaryFile(text, { file: 'any', format })).toEqual(reading);
        }),
        { numRuns: CASES, seed: 1 },
      );
    },
    PATIENCE,
  );

  test(
    'what it reads can be written as Gloss JSON and read again',
    () => {
      fc.assert(
        fc.property(textOf(format), (text) => {
          const reading = readGlossaryFile(text, { file: 'any', format });
          if (reading.kind !== 'read') return;
          const again = readGlossaryFile(FORMATS.json.write(reading.glossary), { file: 'any' });
          expect(again).toMatchObject({ kind: 'read', faults: [] });
          expect(again.kind === 'read' && again.glossary.entries).toEqual(reading.glossary.entries);
        }),
        { numRuns: CASES / 10, seed: 2 },
      );
    },
    PATIENCE,
  );
});

test(
  'reads or refuses any bytes [E12]',
  () => {
    const start = fc.constantFrom<number[][]>(
      [],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0x1f, 0x8b, 8, 0],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 60 }), (mark, rest) => {
        const reading = readGlossaryFile(Uint8Array.from([...mark, ...rest]), { file: 'any' });
        expect(['read', 'columns', 'refused']).toContain(reading.kind);
      }),
      { numRuns: CASES, seed: 3 },
    );
  },
  PATIENCE,
);
