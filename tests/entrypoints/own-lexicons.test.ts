import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LEVELS } from '@/core/levels';
import { formatOf } from '@/core/own/own-lexicon';
import { changesOf } from '@/core/own/record-changes';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { FIELDS } from '@/data/glossary';
import { forgetLexicons, ownLexiconsFor } from '@/entrypoints/background/own-lexicons';
import { loadFailures } from '@/services/failure-store';
import { withDatabase } from '@/services/own-store/database';
import { addOwn } from '@/services/own-store/import-records';
import { readLexicons, writeLexicons } from '@/services/own-store/made';
import { entry, glossaryOf } from '../core/lexicons';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const add = (title: string, headword: string) =>
  addOwn(
    { title, from: { kind: 'file', name: 'a.csv' } },
    changesOf(glossaryOf([entry(headword, { id: 'one' })])),
  );

/** What is compiled, by glossary. */
async function compiled(): Promise<Record<string, readonly string[]>> {
  forgetLexicons();
  const lexicons = await ownLexiconsFor(DEFAULT_SETTINGS);
  return Object.fromEntries(lexicons.map(({ glossary, texts }) => [glossary, texts]));
}

beforeEach(async () => {
  fakeBrowser.reset();
  await withDatabase(async (db) => {
    for (const store of ['glossaries', 'records', 'lexicons'] as const) await db.clear(store);
  });
});

test('a glossary that cannot be compiled leaves the others marked, and is told of', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await add('Acme', 'flywheel');
  await add('Broken', 'turbine');
  await withDatabase(async (db) => {
    const [row] = await db.getAll('records', IDBKeyRange.bound(['broken'], ['broken', []]));
    if (!row) throw new Error('There is no row to break.');
    await db.put('records', { ...row, record: { ...row.record, variants: null } as never });
  });
  expect(Object.keys(await compiled())).toEqual(['acme']);
  await expect
    .poll(loadFailures, { timeout: 5000 })
    .toMatchObject([{ where: 'background.js', count: 1 }]);
});

test('a store that cannot be read is asked again', async () => {
  await add('Acme', 'flywheel');
  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
    throw new DOMException('disk', 'UnknownError');
  });
  await expect(compiled()).rejects.toThrow('unreadable');
  get.mockRestore();
  expect(await ownLexiconsFor(DEFAULT_SETTINGS)).toHaveLength(1);
});

const REVERSED = Object.fromEntries(Object.entries(FIELDS).reverse());

test.each<[string, boolean, string]>([
  ['by today’s fields and levels', true, formatOf(FIELDS, LEVELS)],
  ['when fields stood in another order', false, formatOf(REVERSED, LEVELS)],
  ['when there was a level less', false, formatOf(FIELDS, LEVELS.slice(1))],
])('what was compiled %s holds: %s', async (_, holds, format) => {
  await add('Acme', 'flywheel');
  await compiled();
  const stored = await readLexicons('acme');
  if (!stored) throw new Error('Nothing was compiled.');
  await writeLexicons({ ...stored, format, texts: ['as it was'] });
  const { acme } = await compiled();
  expect(acme?.[0] === 'as it was').toBe(holds);
});

test.each([
  ['a field is called otherwise', { ...FIELDS, law: 'Right' }],
  ['a field is new', { ...FIELDS, sport: 'Sport' }],
  ['fields stand in another order', REVERSED],
])('where %s, lexicons are of another format', (_, fields) => {
  expect(formatOf(fields, LEVELS)).not.toBe(formatOf(FIELDS, LEVELS));
});
