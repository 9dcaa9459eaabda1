import { expect, test } from 'vitest';
import { latin1, outcomeOf, utf16 } from './faults';

const HEAD = 'term,definition,synonyms,domain,related,url,status\n';
const GOOD = 'good,A sound record.,,,,,\n';
const csv = (...rows: readonly string[]) => HEAD + GOOD + rows.join('\n');

test.each<[string, string | Uint8Array, string, string?]>([
  ['nothing at all', '', 'file -: is empty'],
  ['blank lines only', '\n\n \n', 'file -: is empty'],
  ['zero bytes', latin1('term,definition\na\0b,c\n'), 'file 2: is not a text file'],
  [
    'UTF-16 cut in the middle of a character',
    utf16('\ufeffterm,definition\ngood,a').slice(0, -1),
    'file -: says that it is UTF-16LE, but is not; save it as UTF-8',
  ],
  [
    'bytes after a UTF-8 mark that are not UTF-8',
    latin1('\xef\xbb\xbfterm,definition\n\xff,b'),
    'file -: says that it is UTF-8, but is not; save it as UTF-8',
  ],
  [
    'a workbook [E11]',
    latin1('PK\x03\x04\x14\0'),
    'file -: is a workbook or a zip archive; save the sheet as CSV, or unpack the archive',
  ],
  [
    'an old workbook',
    latin1('\xd0\xcf\x11\xe0\xa1\xb1'),
    'file -: is a document of an old office program; save it as CSV',
  ],
  ['a PDF', '%PDF-1.7', 'file -: is a PDF; Gloss reads tables and glossary formats', 'bytes'],
  [
    'a web page',
    '<!DOCTYPE html><html><body>Not found</body></html>',
    'file 1: is a web page, not a glossary',
  ],
  ['damaged gzip', latin1('\x1f\x8b\x08\x00broken'), 'file -: is packed with gzip, and damaged'],
  ['a header alone, with no column of definitions', 'term,owner\n', 'columns'],
  ['a header that nobody knows', 'Zutat,Menge\nMehl,1 kg\n', 'columns'],
  ['no header', 'sales,Selling things.\nmarketing,Making people want them.\n', 'columns'],
  ['a row without a definition', csv('bad,,,,,,'), 'record 3: definition is missing'],
  ['a row without a term', csv(',Only a definition.,,,,,'), 'record 3: headword is missing'],
  ['a row of one cell', csv('bad'), 'record 3: definition is missing'],
  ['a term of spaces', csv('"   ",A definition.'), 'record 3: headword is missing'],
  [
    'a row with a cell too many',
    csv('bad,A thing, that has commas,,,,,,x'),
    'record 3: has 9 cells, but the header has 7; a cell that holds the delimiter needs quotes',
  ],
  [
    'a quotation mark that never closes',
    csv('bad,"A definition without an end,,,,,', 'next,B'),
    'file 3: has a quotation mark that never closes; the file may be cut off',
  ],
  [
    'a quotation mark inside quotes that is not doubled',
    csv('bad,"a "quoted" word",,,,,'),
    'record 3: has a quotation mark in the middle of a cell; inside quotes it must be doubled',
  ],
  [
    'text after a closing quotation mark',
    csv('"bad"x,A definition.,,,,,'),
    'file 3: has a quotation mark that never closes; the file may be cut off',
  ],
  [
    'a term of 201 characters',
    csv(`${'x'.repeat(201)},A definition.`),
    'record 3: headword has 201 characters; at most 200',
  ],
  [
    'a definition of 8,001 characters',
    csv(`bad,${'x'.repeat(8001)}`),
    'record 3: definition has 8,001 characters; at most 8,000',
  ],
  [
    'a synonym of 201 characters',
    csv(`bad,A definition.,${'x'.repeat(201)}`),
    'record 3: variants[0].text has 201 characters; at most 200',
  ],
  [
    '201 synonyms',
    csv(`bad,A definition.,${Array.from({ length: 201 }, (_, at) => `s${at}`).join(';')}`),
    'record 3: variants has 201 items; at most 200',
  ],
  [
    'a field of 201 characters',
    csv(`bad,A definition.,,${'x'.repeat(201)}`),
    'record 3: field has 201 characters; at most 200',
  ],
  [
    'a related term that is none',
    csv('part,A definition.,,,nowhere,,'),
    'part 3: related leaves out "nowhere", which is no entry',
  ],
  [
    'a link that runs',
    csv('part,A definition.,,,,javascript:alert(1),'),
    'part 3: links leaves out "javascript:alert(1)": only https and mailto addresses are kept',
  ],
  [
    'a link without encryption',
    csv('part,A definition.,,,,http://example.com,'),
    'part 3: links leaves out "http://example.com": only https and mailto addresses are kept',
  ],
  [
    'a link to a file',
    csv('part,A definition.,,,,file:///etc/passwd,'),
    'part 3: links leaves out "file:///etc/passwd": only https and mailto addresses are kept',
  ],
  [
    'a link with a name in front of its host',
    csv('part,A definition.,,,,https://bank@evil.example,'),
    'part 3: links leaves out "https://bank@evil.example": it is no address',
  ],
  [
    'a link that is no address',
    csv('part,A definition.,,,,see the wiki,'),
    'part 3: links leaves out "see the wiki": only https and mailto addresses are kept',
  ],
  [
    'the same row twice',
    csv('good,A sound record.,,,,,'),
    'advice 3: says the same as line 2; it is read once',
  ],
  [
    'the same id twice',
    'id,term,definition\na,good,A.\na,bad,B.\n',
    'record 3: id is "a", as in line 2',
  ],
  [
    'another language',
    'term,definition,language\ngood,A.,en\nschlecht,B.,de\n',
    'record 3: is in another language (de)',
  ],
  [
    '50,001 rows',
    `term,definition\n${'a,b\n'.repeat(50_001)}`,
    'file 50002: has more than 50,000 entries',
  ],
  [
    '201 columns',
    `term,definition${',x'.repeat(199)}\n`,
    'file 1: has a row of 201 cells; at most 200',
  ],
  [
    '200,001 empty rows',
    `term,definition\n${'\n'.repeat(200_001)}`,
    'file -: has more than 200,000 rows',
  ],
  [
    'a fault after cells of several lines',
    csv('part,"one\ntwo\r\nthree",,,,,', 'bad,'),
    'record 6: definition is missing',
  ],
  ['a fault after empty lines', csv('', '', 'bad,'), 'record 5: definition is missing'],
  [
    'a fault after the line that names the delimiter',
    'sep=;\nterm;definition\ngood;A.\nbad;\n',
    'record 4: definition is missing',
  ],
  [
    'a fault in a file of old line ends',
    'term,definition\rgood,A.\rbad,\r',
    'record 3: definition is missing',
  ],
  ['more than 10 MB [E9]', new Uint8Array(10 * 1024 * 1024 + 1), 'file -: is larger than 10 MB'],
])('%s', (_, content, expected, as) => {
  const bytes = as === 'bytes' ? latin1(content as string) : content;
  const { faults, headwords } = outcomeOf(bytes, 'terms.csv');
  expect(faults).toContain(expected);
  // What is wrong with one record does not touch the others.
  if (!expected.startsWith('file') && expected !== 'columns') expect(headwords).toContain('good');
});
