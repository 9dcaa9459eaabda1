import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changed, NEW_READER } from '@/core/reader-state';
import type { ChosenSettings } from '@/core/settings';
import { changeReader, hasNewerData, loadReader, resetReader } from '@/services/reader-store';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const NOW = 1_700_000_000_000;
const NEWER = { version: 2, amount: 'by mood' };
const local = fakeBrowser.storage.local;
const dark = () =>
  changeReader((state) => changed(state, { kind: 'settings', settings: { theme: 'dark' } }, NOW));
const know = (id: string) =>
  changeReader((state) => changed(state, { kind: 'known', id, on: true }, NOW));

const choose = (settings: ChosenSettings) =>
  changeReader((state) => changed(state, { kind: 'settings', settings }, NOW));
/** What the reader's organisation lays down from now on. */
const layDown = (settings: ChosenSettings) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ settings } as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the reader’s store', () => {
  it('keeps every one of many changes at once [D7]', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `entry-${index}`);
    await Promise.all(ids.map(know));
    expect(Object.keys((await loadReader()).words.known)).toEqual(ids);
  });

  it('gives defaults where storage cannot be read', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
    expect(await loadReader()).toEqual(NEW_READER);
  });

  it('does not write defaults over what it could not read', async () => {
    await dark();
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('disk'));
    await expect(know('asset')).rejects.toThrow('disk');
    expect((await loadReader()).settings.theme).toBe('dark');
  });

  it('says when storage is full, keeps what is there and goes on [D8]', async () => {
    await know('asset');
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(know('bond')).rejects.toThrow('QUOTA');
    await know('coupon');
    expect(Object.keys((await loadReader()).words.known)).toEqual(['asset', 'coupon']);
  });

  it('mends damaged settings when it writes, and touches nothing else [D11]', async () => {
    const words = { version: 1, known: { asset: NOW } };
    await local.set({ settings: { version: 1, delay: 'long', style: 'tint' }, words });
    await dark();
    expect(await local.get(['settings', 'words'])).toEqual({
      settings: { version: 1, style: 'tint', theme: 'dark' },
      words,
    });
  });

  it('sets a newer version’s settings aside before it writes its own [D11]', async () => {
    await local.set({ settings: NEWER });
    expect(await hasNewerData()).toBe(true);
    await know('asset');
    expect(await local.get('settings')).toEqual({ settings: NEWER });
    await dark();
    expect(await local.get(['settings', 'newer-settings'])).toEqual({
      settings: { version: 1, theme: 'dark' },
      'newer-settings': NEWER,
    });
    await know('bond');
    await dark();
    expect(await local.get('newer-settings')).toEqual({ 'newer-settings': NEWER });
    expect(await hasNewerData()).toBe(true);
  });

  it('has no newer data of its own', async () => {
    await dark();
    expect(await hasNewerData()).toBe(false);
  });
});

describe('a reset', () => {
  const LAID_DOWN: ChosenSettings = { theme: 'dark', fieldsOff: ['law'], levelsOff: ['everyday'] };

  it('gives what the organisation has laid down, and makes no choice of it', async () => {
    layDown(LAID_DOWN);
    await know('asset');
    await choose({ theme: 'light', fieldsOff: [], sitesOff: ['a.example'], delay: 700 });
    const reset = await resetReader();
    expect(reset).toEqual({ ...NEW_READER, settings: { ...NEW_READER.settings, ...LAID_DOWN } });
    expect(await loadReader()).toEqual(reset);
    expect(await local.get('settings')).toEqual({ settings: { version: 1 } });
  });

  it('lets the reader have what the organisation lays down later', async () => {
    layDown(LAID_DOWN);
    await choose({ theme: 'light' });
    await resetReader();
    layDown({ theme: 'light', fieldsOff: ['sales'] });
    expect((await loadReader()).settings).toMatchObject({
      theme: 'light',
      fieldsOff: ['sales'],
      levelsOff: [],
    });
  });
});

it('a list that is as it was is not chosen', async () => {
  layDown({ fieldsOff: ['law'], levelsOff: ['everyday'] });
  const { settings } = await loadReader();
  await changeReader(({ words }) => ({
    words,
    settings: structuredClone({ ...settings, delay: 700 }),
  }));
  expect(await local.get('settings')).toEqual({ settings: { version: 1, delay: 700 } });
});

it('changes have their time where the organisation has switched the exchange on', async () => {
  layDown({ sync: true });
  await know('asset');
  expect(await local.get('times')).toMatchObject({ times: { 'known asset': expect.any(Number) } });
});
