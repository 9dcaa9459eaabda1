/** What the first fetch of a subscription brings is no news; what a later one does is. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Origin } from '@/core/own/own-glossary';
import { changesOf } from '@/core/own/record-changes';
import type { Check } from '@/core/subscriptions/check';
import { checkSource } from '@/entrypoints/sources/check-source';
import { changeOwnRecord, readOwn } from '@/services/own-glossaries';
import { withDatabase } from '@/services/own-store/database';
import { addOwn } from '@/services/own-store/import-records';
import { entry, glossaryOf } from '../core/lexicons';

const permissions = vi.hoisted(() => ({ contains: async () => true }));
vi.mock('wxt/browser', () => ({ browser: { ...fakeBrowser, permissions } }));

const URL_OF_TERMS = 'https://terms.example/acme.csv';
const SENT = 'term,definition\nARR,Revenue a year.\nMRR,Revenue a month.\n';
const ARR = entry('ARR', { id: 'arr', definition: 'Mine.' });
const MRR = entry('MRR', { id: 'mrr', definition: 'Earlier.' });

beforeEach(async () => {
  await withDatabase(async (db) => {
    for (const store of ['glossaries', 'records', 'undo'] as const) await db.clear(store);
  });
  vi.stubGlobal('fetch', async () => new Response(SENT));
});

/** Ids that are marked as news after a fetch; the reader has changed "ARR" by hand. */
async function newsAfter(records: readonly (typeof ARR)[], check?: Check): Promise<string[]> {
  const agreed = { origin: 'https://terms.example' };
  const from: Origin = { kind: 'subscription', url: URL_OF_TERMS, agreed, ...(check && { check }) };
  await addOwn({ title: 'Acme', from }, changesOf(glossaryOf(records)));
  await changeOwnRecord('acme', { kind: 'entry', id: 'arr' }, () => ARR);
  await checkSource('acme');
  return [...((await readOwn('acme'))?.news ?? [])];
}

test('the first fetch after a restore marks nothing, whatever the backup has brought', async () => {
  expect(await newsAfter([ARR, MRR])).toEqual([]);
  expect((await readOwn('acme'))?.records.entries.map(({ definition }) => definition)).toEqual([
    'Mine.',
    'Revenue a month.',
  ]);
});

test('a first fetch that has failed leaves the next one the first', async () => {
  const trouble = { kind: 'unreachable' } as const;
  expect(await newsAfter([ARR, MRR], { checkedAt: 1, nextAt: 2, trouble })).toEqual([]);
});

test('a later fetch marks what has changed, though the reader has changed all else', async () => {
  const check = { checkedAt: 1, goodAt: 1, nextAt: 2 };
  expect(await newsAfter([ARR], check)).toEqual(['mrr']);
});
