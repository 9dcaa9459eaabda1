import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeFirstRun } from '@/services/first-run';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('is a first run once in the life of a profile', async () => {
  expect(await takeFirstRun()).toBe(true);
  expect(await takeFirstRun()).toBe(false);
});
