/** When this computer joins the others: a moment after a change, once for as many as come in that time. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pack, SYNC_VERSION, VERSION_ITEM } from '@/core/sync/pack';
import { keepInSync, syncSoon } from '@/entrypoints/background/sync';
import { changeReader, loadReader } from '@/services/reader-store';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** Longer than the moment that is waited. */
const A_WHILE = 4000;
const write = vi.fn();
const onLearned = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  fakeBrowser.reset();
  await changeReader((state) => ({ ...state, settings: { ...state.settings, sync: true } }));
  write.mockClear();
  onLearned.mockClear();
  const set = fakeBrowser.storage.sync.set;
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation((items: object) => {
    write(items);
    return set(items as never);
  });
  keepInSync(onLearned);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The reader says of an entry that it is known, or not, and the background follows. */
async function toggle(on: boolean): Promise<void> {
  const known: Record<string, number> = on ? { asset: Date.now() } : {};
  await changeReader((state) => ({ ...state, words: { ...state.words, known } }));
  syncSoon(onLearned);
}

it('writes once after 200 changes in a row', async () => {
  for (let at = 0; at < 200; at++) {
    await toggle(at % 2 === 0);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(write).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(A_WHILE);
  expect(write).toHaveBeenCalledOnce();
  // What it writes itself makes it look once more, and write nothing.
  await vi.advanceTimersByTimeAsync(10 * A_WHILE);
  expect(write).toHaveBeenCalledOnce();
});

it('writes again for what comes later', async () => {
  await toggle(true);
  await vi.advanceTimersByTimeAsync(A_WHILE);
  await toggle(false);
  await vi.advanceTimersByTimeAsync(A_WHILE);
  expect(write).toHaveBeenCalledTimes(2);
});

/** What another computer has left: a theme that was chosen there just now. */
function leftByAnother(): Record<string, unknown> {
  const { items } = pack({ 'setting theme': [Date.now(), 'dark'] });
  return { ...items, [VERSION_ITEM]: SYNC_VERSION };
}

it('takes over what another computer says, a moment later', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  await fakeBrowser.storage.sync.set(leftByAnother());
  await vi.advanceTimersByTimeAsync(A_WHILE);
  expect((await loadReader()).settings.theme).toBe('dark');
  expect(onLearned).toHaveBeenCalledOnce();
});

it('joins the others when the browser starts', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(async () => leftByAnother());
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(() => expect(onLearned).toHaveBeenCalledOnce());
  expect((await loadReader()).settings.theme).toBe('dark');
});
