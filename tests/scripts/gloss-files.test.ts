import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFile } from '@/scripts/gloss-check';
import { writableFormat, writeGlossary } from '@/scripts/gloss-convert';
import { readGlossaryAt } from '@/scripts/gloss-files';
import { findInPages } from '@/scripts/gloss-find';
import { joinGlossaries } from '@/scripts/own-glossaries';
import { UsageError } from '@/scripts/usage-error';
import { entry, glossaryOf } from '../core/lexicons';

const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const acme = file(
  'acme.csv',
  'term,definition\nARR,Yearly revenue without services.\npunter,Someone who buys.\n',
);

describe('gloss check', () => {
  test('names every fault with its file, line and reason', () => {
    const path = file(
      'bad.csv',
      'term,definition,url\nARR,Yearly revenue.,ftp://a.example\nMRR,\n',
    );
    expect(checkFile(path, {})).toEqual({
      isSound: false,
      lines: [
        `${path}:2: ARR: links leaves out "ftp://a.example": only https and mailto addresses are kept`,
        `${path}:3: MRR: definition is missing`,
        `${path}: entries 1, comparisons 0, explainers 0; faults 2, advice 0`,
      ],
    });
  });

  test('gives advice on style, which is no fault', () => {
    const path = file('long.csv', `term,definition\nARR,${'Revenue of a year. '.repeat(20)}\n`);
    const { isSound, lines } = checkFile(path, {});
    expect(isSound).toBe(true);
    expect(lines[0]).toBe(`${path}:2: advice: ARR: definition has 379 characters; at most 200`);
  });

  test('says of a name that stands in every text that it is not marked [E14]', () => {
    const path = file('common.csv', 'term,definition\nThe,What is meant here.\n');
    expect(checkFile(path, {}).lines[0]).toBe(
      `${path}:2: advice: The: headword "The" stands in every text and is never marked`,
    );
  });

  test('asks for columns that it does not know, and takes the answer', () => {
    const path = file('other.csv', 'Vocable X,Meaning\nARR,Yearly revenue.\n');
    expect(checkFile(path, {}).lines).toEqual([
      `${path}:1: no column is known as term among "Vocable X", "Meaning"; say --columns term=HEADER,definition=HEADER`,
    ]);
    expect(checkFile(path, { columns: 'term=Vocable X' }).isSound).toBe(true);
  });

  test.each([
    [() => checkFile(join(folder, 'none.csv'), {}), 'cannot read'],
    [() => checkFile(acme, { from: 'xls' }), '--from can be json, jsonld'],
    [() => writableFormat('xls'), '--to can be json, jsonld'],
    [() => readGlossaryAt(file('u.csv', 'a,b\n'), { columns: 'term=x' }), '--columns wants'],
  ])('says what is wrong with its arguments: %#', (run, words) => {
    expect(run).toThrow(UsageError);
    expect(run).toThrow(words);
  });
});

test('gloss convert writes what it has read', () => {
  const reading = readGlossaryAt(acme, {});
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const out = join(folder, 'acme.tbx');
  writeGlossary(reading.glossary, 'tbx', out);
  expect(readFileSync(out, 'utf8')).toContain('<term>punter</term>');
});

describe('gloss find --glossary', () => {
  const builtIn = glossaryOf([entry('ARR', { id: 'arr' }), entry('cash')]);
  const find = (own: ReturnType<typeof joinGlossaries>) => [
    ...findInPages([['A punter raised ARR in cash.']], own, false),
  ];

  test('sets own terms beside the built-in ones, and before them', () => {
    const [line = ''] = find(joinGlossaries([acme], builtIn, {}));
    expect(JSON.parse(line)).toMatchObject([
      { text: 'punter', ids: ['acme:punter'] },
      { text: 'ARR', ids: ['acme:arr', 'arr'] },
      { text: 'cash', ids: ['cash'] },
    ]);
  });

  test('finds own terms alone where no other is given', () => {
    const [line = ''] = find(joinGlossaries([acme], undefined, {}));
    expect(JSON.parse(line)).toMatchObject([{ text: 'punter' }, { ids: ['acme:arr'] }]);
  });
});
