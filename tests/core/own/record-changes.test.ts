import { describe, expect, test } from 'vitest';
import { type ConflictingRecord, planImport } from '@/core/exchange/plan-import';
import { readGlossaryFile } from '@/core/exchange/read-file';
import { namesakesIn } from '@/core/own/namesakes';
import { idOfTitle, ownId, partsOfId } from '@/core/own/own-ids';
import { type Choice, changesOfPlan, withChanges } from '@/core/own/record-changes';
import type { Comparison, Entry } from '@/data/glossary';
import { entry, glossaryOf } from '../lexicons';

const ARR = entry('ARR', { id: 'arr', field: '', definition: 'Yearly revenue.', related: [] });
const MRR = entry('MRR', {
  id: 'mrr',
  field: '',
  definition: 'Monthly revenue.',
  related: ['arr'],
});
const COMPARED: Comparison = {
  id: 'arr-vs-mrr',
  title: 'ARR vs MRR',
  entries: ['arr', 'mrr'],
  criteria: [{ label: 'Time', values: ['a year', 'a month'] }],
  takeaways: [],
};

function imported(
  entries: readonly Entry[],
  csv: string,
  choice: Choice,
  comparisons = [COMPARED],
) {
  const stored = { ...glossaryOf(entries), comparisons };
  const reading = readGlossaryFile(csv, { file: 'terms.csv' });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const asked: ConflictingRecord['reason'][] = [];
  const changes = changesOfPlan(planImport(stored, reading), stored, ({ reason }) => {
    asked.push(reason);
    return choice;
  });
  return { changes, after: withChanges(stored, changes), asked };
}

describe('carrying out a dry run', () => {
  test('adds what is new and changes what differs, and nothing else', () => {
    const csv = 'term,definition\nARR,Revenue a year.\nNRR,Net revenue retention.\n';
    const { changes, after } = imported([ARR, MRR], csv, 'keep');
    expect(changes.map(({ id }) => id)).toEqual(['nrr', 'arr']);
    expect(after.entries).toMatchObject([
      { id: 'arr', definition: 'Revenue a year.' },
      { id: 'mrr', definition: 'Monthly revenue.' },
      { id: 'nrr' },
    ]);
  });

  test('keeps what is stored where the reader chooses so', () => {
    const csv = 'id,term,definition\narr,arrears,Unpaid debt.\n';
    const { changes, asked } = imported([ARR, MRR], csv, 'keep');
    expect(asked).toEqual(['other-term']);
    expect(changes).toEqual([]);
  });

  test('moves a term to the file’s id, and all that points to it', () => {
    const csv = 'id,term,definition\nx1,ARR,Revenue a year.\n';
    const { after, asked } = imported([ARR, MRR], csv, 'take');
    expect(asked).toEqual(['same-term']);
    expect(after.entries.map(({ id }) => id).toSorted()).toEqual(['mrr', 'x1']);
    expect(after.entries.find(({ id }) => id === 'mrr')?.related).toEqual(['x1']);
    expect(after.comparisons).toMatchObject([{ entries: ['x1', 'mrr'] }]);
  });

  test('has nothing to do for a file that was taken already', () => {
    const csv = 'id,term,definition\nx1,ARR,Revenue a year.\n';
    const { after } = imported([ARR, MRR], csv, 'take');
    expect(imported(after.entries, csv, 'take', [...after.comparisons]).changes).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['arr', ['arr']],
    ['A.R.R', []],
    ['Run-rate', ['arr']],
    ['churn', []],
  ])('of other entries are noticed: %s', (name, ids) => {
    const entries = [{ ...ARR, variants: [{ text: 'run rate', kind: 'synonym' as const }] }, MRR];
    expect(namesakesIn({ entries }, name).map(({ id }) => id)).toEqual(ids);
  });

  test('of the entry itself are none of another', () => {
    expect(namesakesIn({ entries: [ARR] }, 'ARR', 'arr')).toEqual([]);
  });
});

describe('ids', () => {
  test.each([
    ['Acme', [], 'acme'],
    ['Acme', ['acme', 'acme-2'], 'acme-3'],
    ['Built-in', [], 'built-in-2'],
    [
      'A very long title of a glossary that a company has given',
      [],
      'a-very-long-title-of-a-glossary-that-a-c',
    ],
  ])('of a glossary titled "%s" beside %j', (title, taken, id) => {
    expect(idOfTitle(title, taken)).toBe(id);
  });

  test('tell whose record it is', () => {
    expect(partsOfId(ownId('acme', 'arr'))).toEqual({ glossary: 'acme', id: 'arr' });
    expect(partsOfId('arr')).toEqual({ id: 'arr' });
  });
});
