/** Nothing is asked of a server that the reader has not agreed to, or that the browser keeps from Gloss. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Origin } from '@/core/own/own-glossary';
import { changesOf } from '@/core/own/record-changes';
import { fetchAgreed } from '@/entrypoints/glossary/own/fetch-agreed';
import { checkSource } from '@/entrypoints/sources/check-source';
import { readOwn } from '@/services/own-glossaries';
import { withDatabase } from '@/services/own-store/database';
import { addOwn } from '@/services/own-store/import-records';
import { entry, glossaryOf } from '../core/lexicons';

const permissions = vi.hoisted(() => ({ contains: vi.fn(), request: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { ...fakeBrowser, permissions } }));

const URL_OF_TERMS = 'https://terms.example:8443/acme.csv';
const AGREED = 'https://terms.example:8443';
const OLD = entry('ARR', { id: 'arr', definition: 'Revenue a year.' });
const NEW = 'term,definition\nARR,Revenue a year without services.\n';
const asked = vi.fn(async () => new Response(NEW, { headers: { etag: '"2"' } }));

beforeEach(async () => {
  await withDatabase(async (db) => {
    for (const store of ['glossaries', 'records', 'undo'] as const) await db.clear(store);
  });
  vi.stubGlobal('fetch', asked);
  asked.mockClear();
  permissions.contains.mockReset().mockResolvedValue(true);
  permissions.request.mockReset().mockResolvedValue(true);
});

/** Subscribes to the terms with one entry; `origin` is what the reader has agreed to. */
async function subscribed(origin: string): Promise<string> {
  const from: Origin = { kind: 'subscription', url: URL_OF_TERMS, agreed: { origin } };
  return (await addOwn({ title: 'Acme', from }, changesOf(glossaryOf([OLD])))).glossary;
}

async function definition(glossary: string): Promise<string | undefined> {
  return (await readOwn(glossary))?.records.entries[0]?.definition;
}

describe('looking for a new version', () => {
  it('asks a server that was agreed to, by its name without the port', async () => {
    const id = await subscribed(AGREED);
    const check = await checkSource(id);
    expect(check).toMatchObject({ etag: '"2"' });
    expect(check).not.toHaveProperty('trouble');
    expect(asked).toHaveBeenCalledOnce();
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://terms.example/*'] });
    expect(await definition(id)).toBe('Revenue a year without services.');
  });

  it.each([
    ['the reader has agreed to another server', 'https://other.example', true],
    ['the reader has agreed to another port', 'https://terms.example', true],
    ['the reader has agreed to it without encryption', 'http://terms.example:8443', true],
    ['the browser keeps it from Gloss', AGREED, false],
  ])('asks nothing where %s, and the last good version stays', async (_, origin, isGranted) => {
    permissions.contains.mockResolvedValue(isGranted);
    const id = await subscribed(origin);
    expect(await checkSource(id)).toMatchObject({ trouble: { kind: 'not-agreed', origin } });
    expect(asked).not.toHaveBeenCalled();
    expect(await definition(id)).toBe(OLD.definition);
  });
});

describe('subscribing', () => {
  it('fetches once the browser has the reader’s word', async () => {
    expect(await fetchAgreed(URL_OF_TERMS)).toMatchObject({ kind: 'file', etag: '"2"' });
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://terms.example/*'] });
  });

  it('asks nothing of a server that the reader refuses', async () => {
    permissions.request.mockResolvedValue(false);
    expect(await fetchAgreed(URL_OF_TERMS)).toEqual({
      kind: 'trouble',
      trouble: { kind: 'not-agreed', origin: AGREED },
    });
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks nothing where the browser does not even take the question', async () => {
    permissions.request.mockRejectedValue(new Error('not in answer to a click'));
    expect((await fetchAgreed(URL_OF_TERMS)).kind).toBe('trouble');
    expect(asked).not.toHaveBeenCalled();
  });
});
