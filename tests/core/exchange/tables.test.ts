import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guardCell, joinList, splitList, unguardCell } from '@/core/exchange/cells';
import { readGlossaryFile } from '@/core/exchange/read-file';
import { idOfKey, idOfTerm } from '@/core/exchange/record-id';
import { writeCsv } from '@/core/exchange/write-csv';
import { entry, glossaryOf } from '../lexicons';
import { latin1, utf16 } from './faults';

// cspell:ignore Begriff Erklärung Kürzel Terme Définition Término Definición Bedeutung Zutat caffè Größe

function entriesOf(content: string | Uint8Array, file = 'terms.csv') {
  const reading = readGlossaryFile(content, { file });
  return reading.kind === 'read' ? reading.glossary.entries : [reading];
}

describe('columns are known by their headers:', () => {
  test.each([
    ['term,definition\nARR,Yearly revenue.'],
    ['Definition,Term\nYearly revenue.,ARR'],
    ['Term Name,Description*\nARR,Yearly revenue.'],
    ['"Name","Meaning"\n"ARR","Yearly revenue."'],
    ['NAME;EXPLANATION\nARR;Yearly revenue.'],
    ['Begriff;Erklärung;Kürzel\nARR;Yearly revenue.;'],
    ['Terme\tDéfinition\nARR\tYearly revenue.'],
    ['Término|Definición\nARR|Yearly revenue.'],
    ['sep=;\nterm;definition\nARR;Yearly revenue.'],
    ['\n\nterm,definition\n\nARR,Yearly revenue.\n\n'],
    ['Front,Back\nARR,Yearly revenue.'],
    ['term,case sensitive,translatable,description,de\nARR,true,,Yearly revenue.,'],
  ])('%j', (text) => {
    expect(entriesOf(text)).toMatchObject([{ headword: 'ARR', definition: 'Yearly revenue.' }]);
  });

  test('a definition may hold delimiters of other tables', () => {
    const text = 'term;definition\na;one, two, three, four\nb;five, six\tseven';
    expect(entriesOf(text)).toMatchObject([
      { definition: 'one, two, three, four' },
      { headword: 'b' },
    ]);
  });

  test('those that hold nothing that we know are kept', () => {
    const [own] = entriesOf('term,definition,Owner\nARR,Yearly revenue.,Ann');
    expect(own).toMatchObject({ extra: { Owner: 'Ann' } });
  });

  test('where they are not known, the answer asks for them', () => {
    const text = 'Zutat,Meaning\nflour,Ground grain.';
    const reading = readGlossaryFile(text, { file: 'a.csv' });
    expect(reading).toMatchObject({
      kind: 'columns',
      headers: ['Zutat', 'Meaning'],
      guesses: [undefined, 'definition'],
      rows: [['flour', 'Ground grain.']],
    });
    const told = readGlossaryFile(text, { file: 'a.csv', columns: ['headword', 'definition'] });
    expect(told).toMatchObject({ glossary: { entries: [{ headword: 'flour' }] } });
  });

  test('a table may have no header', () => {
    const options = {
      file: 'a.csv',
      columns: ['headword', 'definition'] as const,
      hasHeader: false,
    };
    const reading = readGlossaryFile('flour,Ground grain.\nsalt,A mineral.', options);
    expect(reading).toMatchObject({
      glossary: { entries: [{ headword: 'flour' }, { headword: 'salt' }] },
    });
  });
});

describe('a text is the same in every encoding:', () => {
  const text = 'term;definition\nGröße;Size – in “cm”';
  const plain = 'term;definition\nGr\xf6\xdfe;Size in cm';
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(text), 'Size – in “cm”'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'Size – in “cm”'],
    ['UTF-16 with a mark', utf16(`\ufeff${text}`), 'Size – in “cm”'],
    ['UTF-16 without a mark', utf16(text), 'Size – in “cm”'],
    [
      'UTF-16, higher byte first',
      utf16(`\ufeff${text}`).map((_, at, all) => all[at ^ 1] ?? 0),
      'Size – in “cm”',
    ],
    ['Windows-1252', latin1(plain.replace('Size', 'Size \x96')), 'Size – in cm'],
    ['packed with gzip', gzipSync(new TextEncoder().encode(text)), 'Size – in “cm”'],
  ])('%s', (_, bytes, definition) => {
    expect(entriesOf(bytes)).toMatchObject([{ headword: 'Größe', definition }]);
  });

  test('XML says its encoding', () => {
    const xml = latin1(
      '<?xml version="1.0" encoding="ISO-8859-1"?><tbx><conceptEntry><descrip type="definition">\xe9t\xe9</descrip><langSec xml:lang="en"><termSec><term>caff\xe8</term></termSec></langSec></conceptEntry></tbx>',
    );
    expect(entriesOf(xml, 'a.tbx')).toMatchObject([{ headword: 'caffè', definition: 'été' }]);
  });

  test.each([
    [
      'unpacks to more than 10 MB',
      gzipSync(new Uint8Array(64 * 1024 * 1024)),
      'is larger than 10 MB',
    ],
    [
      'is cut off',
      gzipSync(new TextEncoder().encode(text)).slice(0, -6),
      'is packed with gzip, and damaged',
    ],
  ])('a packed file that %s is refused [E10]', (_, bytes, reason) => {
    expect(readGlossaryFile(bytes, { file: 'a.csv' })).toMatchObject({
      kind: 'refused',
      faults: [{ reason }],
    });
  });
});

describe('cells that a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-5 %', "'-5 %"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
  ])('%s is written as %s, and read as it was', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(unguardCell(cell)).toBe(text);
  });

  test('are guarded in every column [E17]', () => {
    const own = entry('=A1', {
      definition: '+1',
      variants: [{ text: '-x', kind: 'synonym' }],
      extra: { '@o': '=B' },
    });
    const cells = writeCsv(glossaryOf([own])).split(/[,\r\n]+/);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});

test('lists in cells keep the signs that part them', () => {
  const items = ['a;b', 'c|d', 'e\\f', 'g\\;h'];
  expect(splitList(joinList(items))).toEqual(items);
});

describe('ids', () => {
  test.each([
    ['sales', '', 'sales'],
    ['Accounts Payable', '', 'accounts-payable'],
    ['coupon', 'finance', 'coupon-finance'],
    ["Porter's Five Forces", '', 'porters-five-forces'],
    ['R&D', '', 'r-and-d'],
    ['C++', '', 'c-plus-plus'],
    ['Größe', '', 'grosse'],
    ['売上', '', expect.stringMatching(/^[0-9a-f]{8}$/)],
    ['CAC 売上', '', expect.stringMatching(/^cac-[0-9a-f]{8}$/)],
  ])('%s in "%s" is %s', (headword, field, id) => {
    expect(idOfTerm(headword, field)).toEqual(id);
  });

  test.each([
    ['http://www.example.com/concepts#Love', 'love'],
    ['http://v.example/c/4711/', '4711'],
    ['eid-Oracle-67', 'eid-oracle-67'],
    ['urn:gloss:net-sales', 'net-sales'],
  ])('of %s is %s', (key, id) => {
    expect(idOfKey(key)).toBe(id);
  });

  test('two meanings without a field have one each, and addresses that end alike, too', () => {
    expect(entriesOf('term,definition\nequity,Shares.\nequity,Fairness.')).toMatchObject([
      { id: 'equity' },
      { id: 'equity-2' },
    ]);
    const [, second] = entriesOf(
      'id,term,definition\nhttps://a.example/x,a,A.\nhttps://b.example/x,b,B.',
    );
    expect(second).toMatchObject({ id: expect.stringMatching(/^x-[0-9a-f]{8}$/) });
  });
});
