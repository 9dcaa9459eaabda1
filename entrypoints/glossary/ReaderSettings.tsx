import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Shortcut } from '@/components/settings/KeysSection';
import { SettingsPage } from '@/components/settings/SettingsPage';
import type { Contents } from '@/core/contents';
import { type Failures, failuresText } from '@/core/failures';
import { NO_POLICY, type PolicyReading } from '@/core/policy';
import type { ReaderState } from '@/core/reader-state';
import { LEVELS } from '@/core/settings';
import type { SyncNote } from '@/core/sync/note';
import { FIELDS, fieldName } from '@/data/glossary';
import { copyText } from '@/services/clipboard';
import { loadFailures, onFailures } from '@/services/failure-store';
import { ask } from '@/services/messaging';
import { hasNewerData, loadPolicy, onPolicyChange } from '@/services/reader-store';
import { loadShortcuts, openShortcutSettings } from '@/services/shortcuts';
import { loadSyncNote, onSyncNote } from '@/services/sync-items';
import { useBackup } from './use-backup';

export interface ReaderSettingsProps {
  readonly reader: ReaderState;
  readonly contents: Contents;
}

/** Joins the settings to the reader's store, the browser's keys, and files. */
export function ReaderSettings({ reader, contents }: ReaderSettingsProps) {
  const [isNewerThere, setNewerThere] = useState(false);
  const shortcuts = useShortcuts();
  const entries = useMemo(
    () => new Map(contents.entries.map((entry) => [entry.id, entry])),
    [contents],
  );
  const policy = usePolicy();
  const syncNote = useSyncNote();
  const failures = useFailures();
  const backup = useBackup(reader);
  useEffect(() => {
    void hasNewerData().then(setNewerThere);
  }, []);
  return (
    <SettingsPage
      reader={reader}
      hasNewerData={isNewerThere}
      fields={fieldsOf(contents)}
      levels={levelsOf(contents)}
      link={(id) => {
        const entry = entries.get(id);
        return entry && { id, headword: entry.headword, field: fieldName(entry.field) };
      }}
      policy={policy}
      syncNote={syncNote}
      failures={failures}
      shortcuts={shortcuts}
      onChange={async (change) => (await ask({ type: 'change', change })) ?? false}
      onChangeKeys={openShortcutSettings}
      onCopyFailures={() => copyText(failuresText(failures))}
      onClearFailures={async () => (await ask({ type: 'clear-failures' })) ?? false}
      backup={backup}
    />
  );
}

/** What the reader's organisation has laid down, as it stands. */
function usePolicy(): PolicyReading {
  const [policy, setPolicy] = useState<PolicyReading>({ policy: NO_POLICY, faults: [] });
  useEffect(() => {
    const load = () => void loadPolicy().then(setPolicy);
    load();
    return onPolicyChange(load);
  }, []);
  return policy;
}

/** How the last exchange with other computers went, and each one from now on. */
function useSyncNote(): SyncNote | undefined {
  const [note, setNote] = useState<SyncNote>();
  useEffect(() => {
    void loadSyncNote().then(setNote);
    return onSyncNote(setNote);
  }, []);
  return note;
}

/** What has gone wrong in Gloss, as it is counted. */
function useFailures(): Failures {
  const [failures, setFailures] = useState<Failures>([]);
  useEffect(() => {
    void loadFailures().then(setFailures);
    return onFailures(setFailures);
  }, []);
  return failures;
}

/** The keys as they are, looked up again when the reader comes back from changing them. */
function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const load = () => void loadShortcuts().then(setShortcuts);
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);
  return shortcuts;
}

function fieldsOf({ entries }: Contents) {
  return Object.entries(FIELDS).map(([id, name]) => ({
    id,
    name,
    count: entries.filter(({ field }) => field === id).length,
  }));
}

function levelsOf({ entries }: Contents) {
  const count = (level: string) => entries.filter((entry) => entry.level === level).length;
  const [everyday, core, specialist] = LEVELS;
  return {
    [everyday]: count(everyday),
    [core]: count(core),
    [specialist]: count(specialist),
  };
}
