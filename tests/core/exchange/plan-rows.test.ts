import { expect, test } from 'vitest';
import { planImport } from '@/core/exchange/plan-import';
import { countsOf, rowsOfPlan } from '@/core/exchange/plan-rows';
import { readGlossaryFile } from '@/core/exchange/read-file';
import type { PlanGroup } from '@/core/exchange-messages';
import { entry, glossaryOf } from '../lexicons';

const ARR = entry('ARR', { field: '', definition: 'Yearly revenue.' });
const MRR = entry('MRR', { field: '', definition: 'Monthly revenue.' });

const FILE = [
  'id,term,definition,aliases',
  'arr,ARR,Revenue a year.,run rate',
  'm,MRR,Another.,',
  'new,NRR,Net revenue.,',
  'bad,,No term.,',
].join('\n');

function planned() {
  const reading = readGlossaryFile(FILE, { file: 'acme.csv' });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const plan = { ...planImport(glossaryOf([ARR, MRR]), reading), notes: [] };
  const stored = new Map([ARR, MRR].map((one) => [`entry:${one.id}`, one]));
  const rows = (group: PlanGroup, from = 0, to = 50) =>
    rowsOfPlan(plan, (key) => stored.get(key), { group, from, to });
  return { plan, rows };
}

test('a dry run is counted by groups', () => {
  expect(countsOf(planned().plan)).toEqual({
    added: 1,
    changed: 1,
    conflicting: 1,
    unchanged: 0,
    rejected: 1,
    notes: 0,
  });
});

test('a changed record shows each field before and after', () => {
  expect(planned().rows('changed')).toEqual([
    {
      key: 'entry:arr',
      name: 'ARR',
      line: 2,
      differences: [
        { field: 'variants', before: '', after: 'run rate' },
        { field: 'definition', before: 'Yearly revenue.', after: 'Revenue a year.' },
      ],
    },
  ]);
});

test('a conflict shows what stands here and what the file says', () => {
  expect(planned().rows('conflicting')).toMatchObject([
    {
      name: 'MRR',
      conflict: { reason: 'same-term', stored: 'MRR' },
      differences: [
        { field: 'id', before: 'mrr', after: 'm' },
        { field: 'definition', before: 'Monthly revenue.', after: 'Another.' },
      ],
    },
  ]);
});

test('what is left out has its line and its reason', () => {
  expect(planned().rows('rejected')).toMatchObject([
    { line: 5, fault: { field: 'headword', reason: 'is missing' } },
  ]);
});

test('only the rows that are asked for are made', () => {
  const { rows } = planned();
  expect(rows('added', 0, 0)).toEqual([]);
  expect(rows('added', 0, 1).map(({ name }) => name)).toEqual(['NRR']);
});
