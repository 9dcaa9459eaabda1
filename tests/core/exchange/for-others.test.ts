/** What is written for other programs, by their own rules (see their documents on formats). */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeAnki } from '@/core/exchange/write-anki';
import { writeYomitan } from '@/core/exchange/write-yomitan';
import type { Glossary } from '@/data/glossary';
import { readGlossary } from '@/scripts/read-glossary';
import { entry, glossaryOf } from '../lexicons';

const builtIn = readGlossary().glossary;

const SMALL: Glossary = {
  ...glossaryOf([
    entry('sales', {
      definition: 'Selling <b>things</b> & "more".',
      example: undefined,
      why: undefined,
    }),
    entry('equity', { id: 'equity-a', field: 'finance' }),
    entry('equity', { id: 'equity-b', field: 'ethics' }),
    entry('#tag', { definition: 'a\tb\nc', status: 'deprecated', preferred: 'label' }),
  ]),
  title: 'Small\nglossary',
  comparisons: [
    {
      id: 'c',
      title: 'Sales vs equity',
      entries: ['sales', 'equity-a'],
      criteria: [{ label: 'Focus', values: ['now', 'later'] }],
      takeaways: ['They differ.'],
    },
  ],
};

describe('a dictionary for Yomitan', () => {
  type Row = [string, string, string | null, string, number, unknown[], number, string];
  const filesOf = (glossary: Glossary) =>
    Object.fromEntries(
      Object.entries(unzipSync(writeYomitan(glossary))).map(([name, bytes]) => [
        name,
        JSON.parse(strFromU8(bytes)),
      ]),
    );
  const files = filesOf(builtIn);
  const banks = Object.keys(files).filter((name) => /^term_bank_\d+\.json$/.test(name));
  const rows = banks.flatMap((name) => files[name] as Row[]);

  test('has its index and its banks in the root', () => {
    expect(files['index.json']).toMatchObject({ title: 'Gloss', revision: '1', format: 3 });
    expect(
      Object.keys(files).every((name) => /^(index|(term|tag)_bank_[1-9]\d*)\.json$/.test(name)),
    ).toBe(true);
  });

  test('has rows of eight items, each of its kind', () => {
    const kinds = rows.map((row) =>
      row.map((item) => (Array.isArray(item) ? 'list' : typeof item)).join(' '),
    );
    expect([...new Set(kinds)]).toEqual(['string string string string number list number string']);
    expect(
      rows.every(
        ([term, , , , score, , sequence]) =>
          term && Number.isInteger(score) && Number.isInteger(sequence),
      ),
    ).toBe(true);
  });

  test('has only tags that its tag bank explains', () => {
    const tags = new Set(
      (files['tag_bank_1.json'] as [string, string, number, string, number][]).map(
        ([name]) => name,
      ),
    );
    expect((files['tag_bank_1.json'] as unknown[][]).every((row) => row.length === 5)).toBe(true);
    const used = new Set(rows.flatMap(([, , own]) => (own ?? '').split(' ').filter(Boolean)));
    expect([...used].filter((tag) => !tags.has(tag))).toEqual([]);
  });

  test('finds every name of every entry', () => {
    const terms = new Set(rows.map(([term]) => term));
    const names = builtIn.entries.flatMap(({ headword, variants }) => [
      headword,
      ...variants.map(({ text }) => text),
    ]);
    expect(names.filter((name) => !terms.has(name))).toEqual([]);
  });

  test('shows comparisons as tables, under their title and their terms', () => {
    const bank = filesOf(SMALL)['term_bank_1.json'] as Row[];
    const own = bank.filter(([, , tags]) => tags === 'comparison');
    expect(own.map(([term]) => term)).toEqual(['Sales vs equity', 'sales', 'equity']);
    const text = JSON.stringify(own[0]?.[5]);
    expect(text).toContain('"type":"structured-content"');
    expect(text).toContain(
      '{"tag":"tr","content":[{"tag":"th","content":"Focus"},{"tag":"td","content":"now"},{"tag":"td","content":"later"}]}',
    );
  });

  test('shows a text that looks like HTML as it is [E1]', () => {
    const bank = filesOf(SMALL)['term_bank_1.json'] as Row[];
    expect(bank[0]?.[5]).toEqual(['Selling <b>things</b> & "more".']);
  });

  test('is the same bytes for the same glossary', () => {
    expect(writeYomitan(SMALL)).toEqual(writeYomitan(SMALL));
  });
});

describe('notes for Anki', () => {
  const HEAD = [
    '#separator:Tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:',
    '#columns:Front\tBack\tTags',
    '#tags column:3',
  ];
  const parse = (glossary: Glossary) => {
    const lines = writeAnki(glossary).split('\n');
    const body = lines.slice(HEAD.length).join('\n');
    return {
      head: lines.slice(0, HEAD.length),
      rows: Papa.parse(body.trimEnd(), { delimiter: '\t' }).data,
    };
  };

  test('begin with the headers that Anki knows', () => {
    const { head } = parse(SMALL);
    expect(head.map((line) => (line.startsWith('#deck:') ? '#deck:' : line))).toEqual(HEAD);
    expect(head[3]).toBe('#deck:Small glossary');
  });

  test('have three columns and a front that no other has', () => {
    const { rows } = parse(builtIn);
    expect(rows.every((row) => row.length === 3 && row.every(Boolean))).toBe(true);
    expect(rows).toHaveLength(builtIn.entries.length + builtIn.comparisons.length);
    expect(new Set(rows.map(([front]) => front)).size).toBe(rows.length);
  });

  test('show texts as they are written, on one line of the file each', () => {
    const { rows } = parse(SMALL);
    expect(rows.map(([front]) => front)).toEqual([
      'sales',
      'equity (Finance)',
      'equity (Ethics and sustainability)',
      '#tag',
      'Sales vs equity',
    ]);
    expect(rows[0]?.[1]).toBe('<b>Selling &lt;b&gt;things&lt;/b&gt; &amp; "more".</b>');
    expect(rows[3]?.[1]).toContain(
      '<b>a b<br>c</b><br><i>deprecated</i><br><i>Use instead:</i> label',
    );
    expect(rows[4]?.[1]).toBe(
      '<table><tr><th></th><th>sales</th><th>equity</th></tr><tr><th>Focus</th><td>now</td><td>later</td></tr></table><br>They differ.',
    );
    expect(rows.map(([, , tags]) => tags)).toEqual([
      'glossary accounting',
      'glossary finance',
      'glossary ethics',
      'glossary accounting',
      'comparison',
    ]);
  });
});
