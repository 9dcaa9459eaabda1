import { beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '@/entrypoints/background/commands';

const { openPopup } = vi.hoisted(() => ({ openPopup: vi.fn(async () => undefined) }));
vi.mock('wxt/browser', () => ({ browser: { action: { openPopup } } }));

beforeEach(() => openPopup.mockClear());

test('the command for the list of terms opens the popup, with nothing awaited before', () => {
  void runCommand('list-terms', { id: 7, url: 'https://a.example/' });
  // Browsers open it only while they still see the keys.
  expect(openPopup).toHaveBeenCalledOnce();
});

test('without a tab nothing is opened', async () => {
  await runCommand('list-terms', undefined);
  await runCommand('list-terms', { url: 'https://a.example/' });
  expect(openPopup).not.toHaveBeenCalled();
});
