import { expect, test } from 'vitest';
import { latin1, outcomeOf, utf16 } from './faults';

const HEAD = 'term\tdefinition\tsynonyms\tdomain\trelated\turl\tstatus\n';
const GOOD = 'good\tA sound record.\n';
const tsv = (...rows: readonly string[]) => HEAD + GOOD + rows.join('\n');

test.each<[string, string | Uint8Array, string]>([
  ['nothing at all', '', 'file -: is empty'],
  ['tabs only', '\t\t\n\t\t\n', 'file -: is empty'],
  ['zero bytes', latin1('term\tdefinition\na\0b\tc\n'), 'file 2: is not a text file'],
  [
    'UTF-16 without a mark, cut off',
    utf16('term\tdefinition\ngood\tA.').slice(0, -1),
    'file -: says that it is UTF-16LE, but is not; save it as UTF-8',
  ],
  [
    'bytes after a UTF-8 mark that are not UTF-8',
    latin1('\xef\xbb\xbfterm\tdefinition\n\xff\tb'),
    'file -: says that it is UTF-8, but is not; save it as UTF-8',
  ],
  [
    'a workbook',
    latin1('PK\x03\x04\x14\0'),
    'file -: is a workbook or a zip archive; save the sheet as CSV, or unpack the archive',
  ],
  ['a web page', '<html><table>', 'file 1: is a web page, not a glossary'],
  ['damaged gzip', latin1('\x1f\x8b\x08\x00broken'), 'file -: is packed with gzip, and damaged'],
  ['no column of definitions', 'term\towner\nsales\tAnn\n', 'columns'],
  ['no column of terms', 'definition\towner\nSelling.\tAnn\n', 'columns'],
  ['a header that nobody knows', 'Zutat\tMenge\nMehl\t1 kg\n', 'columns'],
  ['a row without a definition', tsv('bad\t'), 'record 3: definition is missing'],
  ['a row without a term', tsv('\tOnly a definition.'), 'record 3: headword is missing'],
  ['a term of spaces', tsv('   \tA definition.'), 'record 3: headword is missing'],
  [
    'a row with a cell too many',
    tsv('bad\ta\tb\tc\td\te\tf\tg'),
    'record 3: has 8 cells, but the header has 7; a cell that holds the delimiter needs quotes',
  ],
  [
    'a quotation mark that never closes',
    tsv('bad\t"without an end', 'next\tB'),
    'file 3: has a quotation mark that never closes; the file may be cut off',
  ],
  [
    'a quotation mark inside quotes that is not doubled',
    tsv('bad\t"a "quoted" word"'),
    'record 3: has a quotation mark in the middle of a cell; inside quotes it must be doubled',
  ],
  [
    'a term of 201 characters',
    tsv(`${'x'.repeat(201)}\tA definition.`),
    'record 3: headword has 201 characters; at most 200',
  ],
  [
    'a definition of 8,001 characters',
    tsv(`bad\t${'x'.repeat(8001)}`),
    'record 3: definition has 8,001 characters; at most 8,000',
  ],
  [
    'a synonym of 201 characters',
    tsv(`bad\tA definition.\t${'x'.repeat(201)}`),
    'record 3: variants[0].text has 201 characters; at most 200',
  ],
  [
    '201 synonyms',
    tsv(`bad\tA definition.\t${Array.from({ length: 201 }, (_, at) => `s${at}`).join('|')}`),
    'record 3: variants has 201 items; at most 200',
  ],
  [
    '201 related terms',
    tsv(`bad\tA definition.\t\t\t${Array.from({ length: 201 }, () => 'good').join('|')}`),
    'part 3: related has 201 items; at most 200',
  ],
  [
    'a field of 201 characters',
    tsv(`bad\tA definition.\t\t${'x'.repeat(201)}`),
    'record 3: field has 201 characters; at most 200',
  ],
  [
    'a related term that is none',
    tsv('part\tA definition.\t\t\tnowhere'),
    'part 3: related leaves out "nowhere", which is no entry',
  ],
  [
    'a link that runs',
    tsv('part\tA definition.\t\t\t\tjavascript:alert(1)'),
    'part 3: links leaves out "javascript:alert(1)": only https and mailto addresses are kept',
  ],
  [
    'a link that holds data',
    tsv('part\tA definition.\t\t\t\tdata:text/html,x'),
    'part 3: links leaves out "data:text/html,x": only https and mailto addresses are kept',
  ],
  [
    'a link without encryption',
    tsv('part\tA definition.\t\t\t\thttp://example.com'),
    'part 3: links leaves out "http://example.com": only https and mailto addresses are kept',
  ],
  [
    'a link that is no address',
    tsv('part\tA definition.\t\t\t\thttps://'),
    'part 3: links leaves out "https://": it is no address',
  ],
  [
    'the same row twice',
    tsv('good\tA sound record.'),
    'advice 3: says the same as line 2; it is read once',
  ],
  [
    'the same id twice',
    'id\tterm\tdefinition\na\tgood\tA.\na\tbad\tB.\n',
    'record 3: id is "a", as in line 2',
  ],
  [
    'another language',
    'term\tdefinition\tlanguage\ngood\tA.\ten\nschlecht\tB.\tde\n',
    'record 3: is in another language (de)',
  ],
  [
    '201 columns',
    `term\tdefinition${'\tx'.repeat(199)}\n`,
    'file 1: has a row of 201 cells; at most 200',
  ],
  [
    'a fault after cells of several lines',
    tsv('part\t"one\ntwo\r\nthree"', 'bad\t'),
    'record 6: definition is missing',
  ],
])('%s', (_, content, expected) => {
  const { faults, headwords } = outcomeOf(content, 'terms.tsv');
  expect(faults).toContain(expected);
  if (!expected.startsWith('file') && expected !== 'columns') expect(headwords).toContain('good');
});
