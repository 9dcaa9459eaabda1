import { useId, useRef, useState } from 'preact/hooks';
import { type BackupReading, LONGEST_BACKUP, readBackup } from '@/core/backup';
import { differenceOf } from '@/core/reader-difference';
import type { ReaderState } from '@/core/reader-state';
import { counted, words } from '../words';
import { RestorePreview } from './RestorePreview';
import { Section } from './Section';
import { sayFault } from './say-fault';
import { UndoNotice } from './UndoNotice';

export interface BackupSectionProps {
  readonly reader: ReaderState;
  readonly onSave: () => void;
  /** Puts a state in the place of the present one; resolves to whether it was done. */
  readonly onRestore: (state: ReaderState) => Promise<boolean>;
}

/** Where a restore stands. */
type Stage =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly file: string; readonly reading: BackupReading }
  | { readonly kind: 'restored'; readonly before: ReaderState };

/** Everything in one file, and back: looked at first, changed only when the reader says so. */
export function BackupSection({ reader, onSave, onRestore }: BackupSectionProps) {
  const text = words.settings.backup;
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const restore = async (state: ReaderState) => {
    const before = reader;
    if (await onRestore(state)) setStage({ kind: 'restored', before });
  };
  return (
    <Section title={text.title} intro={text.intro}>
      <p class="row">
        <button type="button" class="action" onClick={onSave}>
          {text.save}
        </button>
        <FileButton onFile={async (file) => setStage(await readFile(file))} />
      </p>
      {stage.kind === 'unreadable' && <p role="alert">{text.unreadable}</p>}
      {stage.kind === 'read' && stage.reading.kind !== 'sound' && <Refusal {...stage.reading} />}
      {stage.kind === 'read' && stage.reading.kind === 'sound' && (
        <RestorePreview
          key={stage.file}
          file={stage.file}
          written={stage.reading.written}
          difference={differenceOf(reader, stage.reading.state)}
          onRestore={() => stage.reading.kind === 'sound' && restore(stage.reading.state)}
          onCancel={() => setStage({ kind: 'none' })}
        />
      )}
      {stage.kind === 'restored' && (
        <UndoNotice
          done={text.restored}
          undone={text.undone}
          onUndo={() => onRestore(stage.before)}
        />
      )}
    </Section>
  );
}

/** The browser's own way to a file, behind a button that looks as our others do. */
function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="action" onClick={() => input.current?.click()}>
        {words.settings.backup.choose}
      </button>
      <input
        id={id}
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, mended meanwhile, must be a change again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

async function readFile(file: File): Promise<Stage> {
  // A letter takes at most four bytes: what is longer need not be read to be refused.
  if (file.size > 4 * LONGEST_BACKUP) {
    return { kind: 'read', file: file.name, reading: { kind: 'too-long' } };
  }
  try {
    return { kind: 'read', file: file.name, reading: readBackup(await file.text()) };
  } catch {
    return { kind: 'unreadable' };
  }
}

function Refusal(reading: Exclude<BackupReading, { kind: 'sound' }>) {
  const { problems, oneMore, manyMore } = words.settings.backup;
  return (
    <div class="problem" role="alert">
      <p>{problems[reading.kind]}</p>
      {reading.kind === 'damaged' && (
        <>
          <ul>
            {reading.faults.map((fault) => (
              <li key={fault.path}>{sayFault(fault)}</li>
            ))}
          </ul>
          {reading.more > 0 && <p>{counted(reading.more, oneMore, manyMore)}</p>}
        </>
      )}
    </div>
  );
}
