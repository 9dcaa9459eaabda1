import { describe, expect, test } from 'vitest';
import { planImport } from '@/core/exchange/plan-import';
import { readGlossaryFile } from '@/core/exchange/read-file';
import type { Entry } from '@/data/glossary';
import { entry, glossaryOf } from '../lexicons';

function plan(stored: readonly Entry[], csv: string, edited: readonly string[] = []) {
  const reading = readGlossaryFile(csv, { file: 'terms.csv' });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return planImport(glossaryOf(stored), reading, new Set(edited));
}

const ARR = entry('ARR', {
  id: 'arr',
  field: '',
  definition: 'Yearly revenue.',
  variants: [{ text: 'run rate', kind: 'abbreviation', inflect: false }],
  sense: { forms: ['ARR'], others: ['arrival'], cues: [], against: [] },
});

describe('a dry run says of each record', () => {
  test.each([
    ['that it is new', 'term,definition\nMRR,Monthly revenue.', 'added', { id: 'mrr', line: 2 }],
    ['that it is as it was', 'term,definition\nARR,Yearly revenue.', 'unchanged', { id: 'arr' }],
    [
      'what of it changes',
      'term,definition\nARR,Revenue a year.',
      'changed',
      { fields: ['definition'] },
    ],
    [
      'that its id is that of another term',
      'id,term,definition\narr,arrears,Unpaid debt.',
      'conflicting',
      { reason: 'other-term', stored: 'arr' },
    ],
    [
      'that its term is there under another id',
      'id,term,definition\nx1,ARR,Yearly revenue.',
      'conflicting',
      { reason: 'same-term', stored: 'arr' },
    ],
    [
      'that it is left out',
      'term,definition\nARR,',
      'rejected',
      { line: 2, field: 'definition', reason: 'is missing' },
    ],
  ] as const)('%s', (_, csv, group, expected) => {
    const { rejected, ...groups } = plan([ARR], csv);
    expect({ ...groups, rejected }[group]).toMatchObject([expected]);
  });

  test('that the reader has edited what would change', () => {
    const { conflicting, changed } = plan([ARR], 'term,definition\nARR,Revenue a year.', ['arr']);
    expect(changed).toEqual([]);
    expect(conflicting).toMatchObject([{ reason: 'edited', fields: ['definition'] }]);
  });
});

describe('a changed record', () => {
  test('keeps what the file has no column for', () => {
    const [changed] = plan([ARR], 'term,definition\nARR,Revenue a year.').changed;
    expect(changed?.record).toEqual({ ...ARR, definition: 'Revenue a year.' });
  });

  test('keeps of its names what the file does not say of them', () => {
    const [changed] = plan(
      [ARR],
      'term,definition,aliases\nARR,Yearly revenue.,run rate;annual recurring',
    ).changed;
    expect(changed).toMatchObject({ fields: ['variants'] });
    expect((changed?.record as Entry | undefined)?.variants).toEqual([
      { text: 'run rate', kind: 'abbreviation', inflect: false },
      { text: 'annual recurring', kind: 'synonym' },
    ]);
  });

  test('loses what an empty cell takes away', () => {
    const [changed] = plan([ARR], 'term,definition,aliases\nARR,Yearly revenue.,').changed;
    expect((changed?.record as Entry | undefined)?.variants).toEqual([]);
  });
});

test('once a plan is carried out, the same file changes nothing', () => {
  const csv =
    'term,definition,aliases,domain\nARR,Revenue a year.,a,\nMRR,B.,,sales\nequity,C.,,\nequity,D.,,';
  const first = plan([ARR], csv);
  const stored = [...first.added, ...first.changed, ...first.unchanged].map(
    ({ record }) => record as Entry,
  );
  const second = plan(stored, csv);
  expect(second).toMatchObject({ added: [], changed: [], conflicting: [], rejected: [] });
  expect(second.unchanged).toHaveLength(4);
});

test('a link that comes without its title keeps the one that is stored', () => {
  const links = [{ title: 'How we count', url: 'https://a.example/arr' }];
  const csv = 'term,definition,url\nARR,Yearly revenue.,';
  expect(plan([{ ...ARR, links }], `${csv}https://a.example/arr`).changed).toEqual([]);
  const { changed } = plan([{ ...ARR, links }], `${csv}https://a.example/new`);
  expect(changed).toMatchObject([{ record: { links: [{ title: 'https://a.example/new' }] } }]);
});
