import { expect, it, vi } from 'vitest';
import { loadedOnce } from '@/core/loaded-once';

it('what was loaded is kept, for all who ask', async () => {
  const load = vi.fn(async () => 'there');
  const loaded = loadedOnce(load);
  expect(await Promise.all([loaded(), loaded()])).toEqual(['there', 'there']);
  expect(await loaded()).toBe('there');
  expect(load).toHaveBeenCalledTimes(1);
});

it('what failed is tried again when it is next asked for', async () => {
  const load = vi.fn(async () => 'there').mockRejectedValueOnce(new Error('not yet'));
  const loaded = loadedOnce(load);
  await expect(loaded()).rejects.toThrow('not yet');
  expect(await loaded()).toBe('there');
});
