import { expect, test } from 'vitest';
import { latin1, outcomeOf } from './faults';

const HEAD =
  'parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,glossaryStatus\n';
const GOOD = ',good,,A sound record.,,,,,,,Approved\n';
const file = (...rows: readonly string[]) => HEAD + GOOD + rows.join('\n');

test.each<[string, string | Uint8Array, string]>([
  [
    'a header alone that lacks descriptions',
    'parent,name*,displayName,reviewers\n,a,,\n',
    'file 1: has no column "description"',
  ],
  ['zero bytes', latin1(`${HEAD}\0`), 'file 2: is not a text file'],
  [
    'bytes after a UTF-8 mark that are not UTF-8',
    latin1(`\xef\xbb\xbf${HEAD},\xff,,a`),
    'file -: says that it is UTF-8, but is not; save it as UTF-8',
  ],
  ['damaged gzip', latin1('\x1f\x8b\x08\x00broken'), 'file -: is packed with gzip, and damaged'],
  ['a row without a description', file(',bad,,,,,,,,,'), 'record 3: definition is empty'],
  ['a description of tags only', file(',bad,,<p> </p>,,,,,,,'), 'record 3: definition is empty'],
  [
    'a description of a script only',
    file(',bad,,<script>alert(1)</script>,,,,,,,'),
    'record 3: definition is empty',
  ],
  [
    'a description of a comment only',
    file(',bad,,<!-- later -->,,,,,,,'),
    'record 3: definition is empty',
  ],
  ['a row without a name', file(',,,A description.,,,,,,,'), 'record 3: headword is empty'],
  ['a row of one cell', file('bad'), 'record 3: headword is empty'],
  [
    'a row with a cell too many',
    file(',bad,,A,b,c,d,e,f,g,h,i'),
    'record 3: has 12 cells, but the header has 11',
  ],
  [
    'a quotation mark that never closes',
    file(',bad,,"without an end'),
    'file 3: has a quotation mark that never closes; the file may be cut off',
  ],
  [
    'a quotation mark inside quotes that is not doubled',
    file(',bad,,"a "quoted" word",,,,,,,'),
    'record 3: has a quotation mark in the middle of a cell; inside quotes it must be doubled',
  ],
  [
    'a name of 201 characters',
    file(`,${'x'.repeat(201)},,A description.,,,,,,,`),
    'record 3: headword has 201 characters; at most 200',
  ],
  [
    'a display name of 201 characters',
    file(`,bad,${'x'.repeat(201)},A description.,,,,,,,`),
    'record 3: headword has 201 characters; at most 200',
  ],
  [
    'a description of 8,001 characters',
    file(`,bad,,${'x'.repeat(8001)},,,,,,,`),
    'record 3: definition has 8,001 characters; at most 8,000',
  ],
  [
    'a description of a million characters',
    file(`,bad,,${'<b>'.repeat(333_334)},,,,,,,`),
    'record 3: definition has 1,000,002 characters; at most 8,000',
  ],
  [
    'a synonym of 201 characters',
    file(`,bad,,A description.,${'x'.repeat(201)},,,,,,`),
    'record 3: variants[0].text has 201 characters; at most 200',
  ],
  [
    '201 synonyms',
    file(`,bad,,A.,"${Array.from({ length: 201 }, (_, at) => `s${at}`).join(',')}",,,,,,`),
    'record 3: variants has 201 items; at most 200',
  ],
  [
    'a parent of 201 characters',
    file(`${'x'.repeat(201)},bad,,A description.,,,,,,,`),
    'record 3: field has 201 characters; at most 200',
  ],
  [
    'a related term that is none',
    file(',part,,A description.,,Business.nowhere,,,,,'),
    'part 3: related leaves out "nowhere", which is no entry',
  ],
  [
    'a related term without a name',
    file(',part,,A description.,,"Business."".""",,,,,'),
    'part 3: related leaves out ".", which is no entry',
  ],
  [
    'a reference that runs',
    file(',part,,A description.,,,wiki;javascript:alert(1),,,,'),
    'part 3: links leaves out "javascript:alert(1)": only https and mailto addresses are kept',
  ],
  [
    'a reference without encryption',
    file(',part,,A description.,,,wiki;http://wiki.example,,,,'),
    'part 3: links leaves out "http://wiki.example": only https and mailto addresses are kept',
  ],
  [
    'a reference to a file',
    file(',part,,A description.,,,wiki;file:///etc/passwd,,,,'),
    'part 3: links leaves out "file:///etc/passwd": only https and mailto addresses are kept',
  ],
  [
    'a reference that is no address',
    file(',part,,A description.,,,wiki;https://,,,,'),
    'part 3: links leaves out "https://": it is no address',
  ],
  [
    'the same term twice',
    file(',good,,Another record.,,,,,,,'),
    'record 3: id is "good", as in line 2',
  ],
  [
    'the same term of one parent twice',
    file('Sales,part,,A.,,,,,,,', 'Sales,part,,B.,,,,,,,'),
    'record 4: id is "Sales.part", as in line 3',
  ],
  [
    '201 columns',
    `${HEAD.trim()}${',x'.repeat(190)}\n`,
    'file 1: has a row of 201 cells; at most 200',
  ],
  [
    '50,001 rows',
    HEAD + ',a,,b,,,,,,,\n'.repeat(50_001),
    'file 50002: has more than 50,000 entries',
  ],
  ['200,001 empty rows', HEAD + '\n'.repeat(200_001), 'file -: has more than 200,000 rows'],
  [
    'a fault after a description of several lines',
    file(',part,,"one\ntwo",,,,,,,', ',bad,,,,,,,,,'),
    'record 5: definition is empty',
  ],
  ['a fault after empty lines', file('', ',bad,,,,,,,,,'), 'record 4: definition is empty'],
])('%s', (_, content, expected) => {
  const { faults, headwords } = outcomeOf(content, 'export.csv');
  expect(faults).toContain(expected);
  if (!expected.startsWith('file')) expect(headwords).toContain('good');
});
