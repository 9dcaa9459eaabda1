/** The settings page joined to a reader whose changes come back to it, as storage's do. */
import { act } from 'preact/test-utils';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { readBackup } from '@/core/backup';
import type { GlossaryPreview } from '@/core/exchange-messages';
import type { Failures } from '@/core/failures';
import { newReaderUnder, readPolicy } from '@/core/policy';
import { type Change, changed, NEW_READER, type ReaderState } from '@/core/reader-state';
import { type Screen, show } from '../screen';

/** When every change happens, in ms since 1970. */
export const NOW = 1_700_000_000_000;

const FAILED: Failures = [
  {
    where: 'page.js',
    message: 'TypeError: x is undefined',
    lines: ['page.js:1:200', 'page.js:1:90'],
    count: 3,
    last: NOW,
    version: '0.1.0',
  },
  {
    where: 'popup.html',
    message: 'RangeError: too deep',
    lines: [],
    count: 1,
    last: NOW,
    version: '0.0.9',
  },
];

const HEADWORDS = ['asset', 'bond', 'lead'];

export interface OpenSettings {
  readonly screen: Screen;
  readonly reader: ReaderState;
  readonly changes: readonly Change[];
  /** The states of which a backup was asked for. */
  readonly saved: readonly ReaderState[];
  /** Storage is full from now on. */
  fail(): void;
  /** Own glossaries that every file holds from now on. */
  hold(...glossaries: GlossaryPreview[]): void;
  /** What is done to own glossaries: restoring and undoing them. */
  readonly glossaries: GlossariesStore;
  /** Types into a field. */
  type(selector: string, value: string): Promise<void>;
  /** Chooses a file. */
  choose(name: string, text: string): Promise<void>;
  /** The rows of a list, without their buttons. */
  rows(list: string): string[];
}

/** Own glossaries as far as settings know of them. */
interface GlossariesStore {
  /** What was done. */
  readonly done: string[];
  renamed: Record<string, string>;
  isFull: boolean;
  isTooLate: boolean;
  /** What a restore waits for. */
  room?: Promise<void>;
}

export async function openSettings(
  start: Partial<ReaderState> = {},
  raw: unknown = undefined,
): Promise<OpenSettings> {
  const policy = readPolicy(raw);
  let reader: ReaderState = { ...NEW_READER, ...start };
  let isFull = false;
  let failures: Failures = FAILED;
  const changes: Change[] = [];
  const saved: ReaderState[] = [];
  let held: readonly GlossaryPreview[] = [];
  const glossaries: GlossariesStore = { done: [], renamed: {}, isFull: false, isTooLate: false };
  const full = { kind: 'failed', fault: 'full' } as const;
  const page = () => (
    <SettingsPage
      reader={reader}
      hasNewerData={false}
      policy={policy}
      syncNote={{ kind: 'full', left: 3 }}
      failures={failures}
      fields={[
        { id: 'accounting', name: 'Accounting', count: 12 },
        { id: 'law', name: 'Law', count: 1 },
      ]}
      levels={{ everyday: 5, core: 6, specialist: 2 }}
      link={(id) => (HEADWORDS.includes(id) ? { id, headword: id, field: 'Finance' } : undefined)}
      shortcuts={[
        { name: 'next', description: 'Next term', keys: 'Alt+Shift+N' },
        { name: 'list', description: 'Terms of this page', keys: '' },
      ]}
      onChange={async (change) => {
        changes.push(change);
        if (isFull) return false;
        reader =
          change.kind === 'reset' ? newReaderUnder(policy.policy) : changed(reader, change, NOW);
        await screen.draw(page());
        return true;
      }}
      onChangeKeys={async () => false}
      onCopyFailures={async () => true}
      onClearFailures={async () => {
        failures = [];
        await screen.draw(page());
        return true;
      }}
      backup={{
        async onSave() {
          if (isFull) return 'unreadable';
          saved.push(reader);
          return undefined;
        },
        async onRead(file) {
          const reading = readBackup(await file.text());
          return reading.kind === 'sound' ? { ...reading, glossaries: held } : reading;
        },
        async onRestoreGlossaries(addresses, onProgress) {
          glossaries.done.push(`restore ${addresses}`);
          onProgress(200, 5000);
          await glossaries.room;
          const { renamed } = glossaries;
          return glossaries.isFull ? full : { kind: 'restored', renamed };
        },
        onForget() {
          glossaries.done.push('forget');
        },
        async onUndoGlossaries() {
          glossaries.done.push('undo');
          return !glossaries.isTooLate;
        },
      }}
    />
  );
  const screen: Screen = await show(page());
  return {
    screen,
    changes,
    saved,
    get reader() {
      return reader;
    },
    fail() {
      isFull = true;
    },
    hold(...previews) {
      held = previews;
    },
    glossaries,
    async type(selector, value) {
      const field = screen.find(selector) as HTMLInputElement;
      field.value = value;
      await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    },
    async choose(name, text) {
      const input = screen.find('input[type=file]');
      const files = [new File([text], name)];
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      await act(async () => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
        // Reading a file takes a task or two.
        await new Promise((resolve) => setTimeout(resolve, 10));
      });
    },
    rows: (list) =>
      screen.all(`[aria-label="${list}"] li`).map((row) => row.replace(/(Remove|Undo)$/, '')),
  };
}
