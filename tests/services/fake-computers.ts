/** Computers for tests: modules of the background on a storage of their own, and one exchange for all. */
import { vi } from 'vitest';
import { type Change, changed, type ReaderState } from '@/core/reader-state';
import type { ChosenSettings } from '@/core/settings';
import type { SyncNote } from '@/core/sync/note';
import { createFakeBrowser } from './fake-browsers';

type Items = Record<string, unknown>;

/** The browser's exchange with its quotas, as `storage.sync` has them. */
export interface Exchange {
  readonly area: { get(): Promise<Items>; set(items: Items): Promise<void> };
  readonly writes: number;
  /** From now on every write is refused for a reason; for none, they are taken again. */
  refuse(reason: string | undefined): void;
  /** Bytes that are taken up. */
  bytes(): number;
  /** All that is read within comes from before what is written within. */
  atOnce(run: () => Promise<unknown>): Promise<void>;
}

export interface Computer {
  change(change: Change): Promise<unknown>;
  /** What its administrator lays down from now on. */
  layDown(settings: ChosenSettings): void;
  sync(): Promise<void>;
  state(): Promise<ReaderState>;
  note(): Promise<SyncNote | undefined>;
}

const QUOTA = { all: 102_400, item: 8192 };

export function fakeExchange(): Exchange {
  let items: Items = {};
  let frozen: Items | undefined;
  let refusal: string | undefined;
  let writes = 0;
  const sizeOf = ([name, value]: [string, unknown]) =>
    name.length + Buffer.byteLength(JSON.stringify(value));
  const bytes = (all: Items) => Object.entries(all).reduce((sum, item) => sum + sizeOf(item), 0);
  return {
    area: {
      get: async () => structuredClone(frozen ?? items),
      async set(changes) {
        if (refusal) throw new Error(refusal);
        const next = { ...items, ...structuredClone(changes) };
        const isTooLarge = Object.entries(changes).some((item) => sizeOf(item) > QUOTA.item);
        if (isTooLarge) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
        if (bytes(next) > QUOTA.all) throw new Error('QUOTA_BYTES quota exceeded');
        items = next;
        writes += 1;
      },
    },
    get writes() {
      return writes;
    },
    refuse(reason) {
      refusal = reason;
    },
    bytes: () => bytes(items),
    async atOnce(run) {
      frozen = structuredClone(items);
      await run();
      frozen = undefined;
    },
  };
}

/** A computer with a storage of its own that takes part in an exchange. */
export async function fakeComputer(exchange: Exchange): Promise<Computer> {
  const browser = createFakeBrowser(exchange.area);
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser }));
  const { changeReader, loadReader, resetReader } = await import('@/services/reader-store');
  const { loadSyncNote } = await import('@/services/sync-items');
  const { sync } = await import('@/entrypoints/background/sync');
  return {
    change: (change) =>
      change.kind === 'reset'
        ? resetReader()
        : changeReader((state) => changed(state, change, Date.now())),
    layDown: (settings) => browser.layDown({ settings }),
    sync: () => sync(() => undefined),
    state: loadReader,
    note: loadSyncNote,
  };
}
