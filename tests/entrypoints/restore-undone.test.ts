import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRestore } from '@/entrypoints/exchange/restore-run';
import { changeOwnRecord, removeOwn, sweepRemoved } from '@/services/own-glossaries';
import { addOwn, importInto } from '@/services/own-store/import-records';
import { entry } from '../core/lexicons';
import {
  ARR,
  backUp,
  CHURN,
  clear,
  MRR,
  nothing,
  PAIR,
  put,
  SUBSCRIPTION,
  said,
  stored,
  TERMS,
} from './backups';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  await clear();
});

describe('a restore', () => {
  it('brings a subscription back to be fetched, and takes it away with all that came since', async () => {
    await addOwn({ title: 'Acme', from: SUBSCRIPTION }, put(ARR, MRR));
    await changeOwnRecord('acme', { kind: 'entry', id: 'mrr' }, () => MRR);
    const file = await backUp();
    await clear();
    const { read, restore, undo } = createRestore();
    expect(await read(file)).toMatchObject({ glossaries: [{ url: TERMS, isNew: true, holds: 1 }] });
    await restore(nothing);
    const { check: _, ...from } = SUBSCRIPTION;
    expect(await stored()).toMatchObject([{ id: 'acme', from, edited: ['mrr'] }]);
    await importInto('acme', put(ARR, CHURN), { isUpdate: true });
    expect(await undo()).toEqual({ kind: 'undone', isUndone: true });
    expect(await stored()).toEqual([]);
  });

  it('leaves what the reader has written into such a one since as a glossary of their own', async () => {
    await addOwn({ title: 'Acme', from: SUBSCRIPTION }, put(ARR, MRR, CHURN));
    await changeOwnRecord('acme', { kind: 'entry', id: 'mrr' }, () => MRR);
    const file = await backUp();
    await clear();
    const { read, restore, undo } = createRestore();
    await read(file);
    await restore(nothing);
    await importInto('acme', put(ARR, CHURN, entry('lead')), { isUpdate: true });
    await changeOwnRecord('acme', { kind: 'entry', id: 'churn' }, () => said(CHURN, 'Mine.'));
    await changeOwnRecord('acme', { kind: 'comparison', id: 'pair' }, () => PAIR);
    expect(await undo()).toEqual({ kind: 'undone', isUndone: true });
    expect(await stored()).toMatchObject([
      {
        id: 'acme',
        from: { kind: 'written' },
        counts: { entry: 3, comparison: 1, news: 0 },
        records: [
          ['arr', ARR.definition],
          ['churn', 'Mine.'],
          ['mrr', MRR.definition],
        ],
      },
    ]);
  });

  it.each([
    ['written', { kind: 'written' }],
    ['fetched', SUBSCRIPTION],
  ] as const)('is undone though one that was %s has been taken away since', async (_, from) => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    await addOwn({ title: 'Gone', from }, put(MRR));
    const file = await backUp();
    await clear();
    const { read, restore, undo } = createRestore();
    await read(file);
    await restore(nothing);
    await removeOwn('gone');
    await sweepRemoved();
    expect(await undo()).toEqual({ kind: 'undone', isUndone: true });
    expect(await stored()).toEqual([]);
  });

  it('takes no other glossary away that has come to have the name of a fetched one', async () => {
    await addOwn({ title: 'Acme', from: SUBSCRIPTION }, put(ARR));
    const file = await backUp();
    await clear();
    const { read, restore, undo } = createRestore();
    await read(file);
    await restore(nothing);
    await removeOwn('acme');
    await sweepRemoved();
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(CHURN));
    const before = await stored();
    expect(await undo()).toEqual({ kind: 'undone', isUndone: true });
    expect(await stored()).toEqual(before);
  });

  it('is undone whole or not at all: something imported since is not lost', async () => {
    await addOwn({ title: 'Acme', from: { kind: 'written' } }, put(ARR));
    await addOwn({ title: 'Beta', from: { kind: 'written' } }, put(MRR));
    const file = await backUp();
    await clear();
    const { read, restore, undo } = createRestore();
    await read(file);
    await restore(nothing);
    await importInto('beta', put(CHURN));
    const before = await stored();
    expect(await undo()).toEqual({ kind: 'undone', isUndone: false });
    expect(await stored()).toEqual(before);
  });
});
