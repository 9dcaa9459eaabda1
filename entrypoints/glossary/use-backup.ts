import { useMemo, useRef } from 'preact/hooks';
import type { BackupHands } from '@/components/settings/BackupSection';
import { backupName } from '@/core/backup-file';
import type { Failed } from '@/core/exchange-messages';
import type { ReaderState } from '@/core/reader-state';
import { askToSpeakTo } from '@/services/access';
import { saveFile } from '@/services/save-file';
import { startExchange } from '@/services/workers';

/** What nobody foresaw: nothing was changed by it. */
function unforeseen(): Failed {
  return { kind: 'failed', fault: 'unreadable' };
}

/** Backups, joined to the worker that reads and writes own glossaries, and to files. */
export function useBackup(reader: ReaderState): BackupHands {
  const latest = useRef(reader);
  latest.current = reader;
  return useMemo(() => {
    const ask = startExchange();
    return {
      async onSave() {
        const written = new Date().toISOString();
        const asked = ask({ kind: 'back-up', state: latest.current, written });
        const answer = await asked.catch(unforeseen);
        if (answer.kind === 'failed') return answer.fault;
        if (answer.kind === 'too-long') return answer.kind;
        saveFile(backupName(written), answer.content as Blob);
        return undefined;
      },
      onRead: (file) => ask({ kind: 'read-backup', file }).catch(unforeseen),
      async onRestoreGlossaries(addresses, onProgress) {
        // Where the browser says no, the glossary is there and says that it may not be fetched.
        if (addresses.length > 0) await askToSpeakTo(...addresses);
        return ask({ kind: 'restore' }, onProgress).catch(unforeseen);
      },
      onForget() {
        // A worker that fails has nothing to keep.
        void ask({ kind: 'forget-backup' }).catch(() => undefined);
      },
      async onUndoGlossaries() {
        const answer = await ask({ kind: 'undo-restore' }).catch(unforeseen);
        return answer.kind === 'failed' ? answer : answer.isUndone;
      },
    };
  }, []);
}
