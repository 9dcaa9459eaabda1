/** What Gloss keeps of its reader, in storage. Only the background writes, one change after another. */
import { browser } from 'wxt/browser';
import { governed, NO_POLICY, type Policy, type PolicyReading, readPolicy } from '@/core/policy';
import { NEW_READER, type ReaderState } from '@/core/reader-state';
import { type ReaderWords, readWords, WORDS_VERSION } from '@/core/reader-words';
import { type ChosenSettings, chosenAfter, readChosen, SETTINGS_VERSION } from '@/core/settings';
import { isNewer } from '@/core/stored';
import { exchange } from '@/core/sync/exchange';
import { flatten } from '@/core/sync/flat-state';
import { type DatedState, readTimes, stamped, TIMES_VERSION, type Times } from '@/core/sync/merge';

/** Times are those of the last changes, for the exchange with other computers. */
const KEYS = ['settings', 'words', 'times'] as const;
/** Where a newer version's data is kept, by the key that it stood under. */
const KEPT = { settings: 'newer-settings', words: 'newer-words', times: 'newer-times' } as const;
const VERSIONS = {
  settings: SETTINGS_VERSION,
  words: WORDS_VERSION,
  times: TIMES_VERSION,
} as const;

/** What is stored of the reader, read. */
interface Kept {
  readonly settings: ChosenSettings;
  readonly words: ReaderWords;
  readonly times: Times;
}

/** The state as stored; defaults for what is missing or damaged, or where storage fails. */
export async function loadReader(): Promise<ReaderState> {
  return readStored().then(
    (stored) => stateOf(keptOf(stored), stored.policy),
    () => NEW_READER,
  );
}

/** What the reader's organisation has laid down, and what is wrong in it. */
export async function loadPolicy(): Promise<PolicyReading> {
  // Firefox rejects where nobody has laid down anything.
  const raw = await browser.storage.managed.get().catch(() => undefined);
  return readPolicy(raw);
}

/**
 * Whether this version has come upon data of a newer one, which it cannot read. It is kept: as it
 * is until something is changed, and then under a name of its own.
 */
export async function hasNewerData(): Promise<boolean> {
  const names = Object.values(KEPT);
  const found: Record<string, unknown> = await browser.storage.local
    .get([...KEYS, ...names])
    .catch(() => ({}));
  return (
    names.some((name) => Boolean(found[name])) ||
    KEYS.some((key) => isNewer(found[key], VERSIONS[key]))
  );
}

/**
 * Changes the state after all earlier changes have been written, so that none is lost. Rejects
 * where storage cannot be read or is full: what is stored then stays as it was. What a policy has
 * locked stays as it is.
 */
export async function changeReader(
  change: (state: ReaderState) => ReaderState,
): Promise<ReaderState> {
  const { kept, policy } = await changeKept((before, rules) => {
    const state = stateOf(before, rules);
    const after = change(state);
    const settings = chosenAfter(before.settings, state.settings, after.settings);
    const next = { ...before, settings, words: after.words };
    return isInSync(next, rules) ? { ...next, times: timesAfter(before, next) } : next;
  });
  return stateOf(kept, policy);
}

/**
 * Back to the first day, after all earlier changes: nothing is chosen any more, so that what a
 * policy gives holds, and what it gives later. Where that ends the exchange with other computers,
 * nothing is remembered for it: what is gone here stays with them.
 */
export async function resetReader(): Promise<ReaderState> {
  const { kept, policy } = await changeKept((before, rules) => {
    const next = { settings: {}, words: NEW_READER.words, times: {} };
    return isInSync(next, rules) ? { ...next, times: timesAfter(before, next) } : next;
  });
  return stateOf(kept, policy);
}

/** Joins what other computers say to the reader's state; the policy of one computer is not for others. */
export async function exchangeReader(remote: DatedState): Promise<Exchange> {
  let all: DatedState = {};
  let hasChanged = false;
  const { kept, policy } = await changeKept((before) => {
    const own = stateOf(before, NO_POLICY);
    const { state, times, all: common } = exchange(own, before.times, remote, Date.now());
    all = common;
    hasChanged = state !== own;
    const settings = chosenAfter(before.settings, own.settings, state.settings);
    return { settings, words: state.words, times };
  });
  return { state: stateOf(kept, policy), all, hasChanged };
}

interface Exchange {
  readonly state: ReaderState;
  /** What all computers should come to know. */
  readonly all: DatedState;
  /** Whether this computer has learned anything. */
  readonly hasChanged: boolean;
}

let writing: Promise<unknown> = Promise.resolve();

function changeKept(
  change: (kept: Kept, policy: Policy) => Kept,
): Promise<{ kept: Kept; policy: Policy }> {
  const next = writing.then(async () => {
    const stored = await readStored();
    const before = keptOf(stored);
    const after = change(before, stored.policy);
    const written = KEYS.filter((key) => after[key] !== before[key]);
    const parts = written.map((key) => [key, { version: VERSIONS[key], ...after[key] }]);
    const kept = written
      .filter((key) => isNewer(stored[key], VERSIONS[key]))
      .map((key) => [KEPT[key], stored[key]]);
    if (parts.length > 0) await browser.storage.local.set(Object.fromEntries([...parts, ...kept]));
    return { kept: after, policy: stored.policy };
  });
  writing = next.catch(() => undefined);
  return next;
}

type Stored = Partial<Record<(typeof KEYS)[number], unknown>> & { readonly policy: Policy };

async function readStored(): Promise<Stored> {
  const [stored, { policy }] = await Promise.all([
    browser.storage.local.get([...KEYS]),
    loadPolicy(),
  ]);
  return { ...stored, policy };
}

function keptOf({ settings, words, times }: Stored): Kept {
  return { settings: readChosen(settings), words: readWords(words), times: readTimes(times) };
}

function stateOf({ settings, words }: Kept, policy: Policy): ReaderState {
  return { settings: governed(settings, policy), words };
}

function isInSync(kept: Kept, policy: Policy): boolean {
  return stateOf(kept, policy).settings.sync;
}

function timesAfter(before: Kept, after: Kept): Times {
  const flat = (kept: Kept) => flatten(stateOf(kept, NO_POLICY));
  return stamped(before.times, flat(before), flat(after), Date.now());
}

/** Calls back with the state whenever it has changed, for our own pages; returns the undoing. */
export function onReaderChange(listen: (state: ReaderState) => void): () => void {
  const receive = (changes: Record<string, unknown>, area: string) => {
    const isOurs = area === 'local' && KEYS.some((key) => key in changes);
    if (isOurs || area === 'managed') void loadReader().then(listen);
  };
  browser.storage.onChanged.addListener(receive);
  return () => browser.storage.onChanged.removeListener(receive);
}

/** Calls back when the reader's organisation has laid down something else. */
export function onPolicyChange(listen: () => void): () => void {
  const receive = (_changes: unknown, area: string) => {
    if (area === 'managed') listen();
  };
  browser.storage.onChanged.addListener(receive);
  return () => browser.storage.onChanged.removeListener(receive);
}

/** Keeps stored data away from the scripts in pages, where the browser can. */
export function hideStorageFromPages(): void {
  const local = browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
