import { useEffect, useRef } from 'preact/hooks';
import { differenceOf } from '@/core/reader-difference';
import type { ReaderState } from '@/core/reader-state';
import { counted, fill, words } from '../words';
import { FileButton } from './FileButton';
import { RestorePreview } from './RestorePreview';
import { SavingState } from './SavingState';
import { Section } from './Section';
import { sayFault } from './say-fault';
import { UndoNotice } from './UndoNotice';
import { type RestoreHands, type RestoreStage, useRestore } from './use-restore';
import { type SaveBackup, useSaving } from './use-saving';

/** What is done with files and own glossaries. */
export interface BackupHands extends RestoreHands {
  readonly onSave: SaveBackup;
}

export interface BackupSectionProps extends BackupHands {
  readonly reader: ReaderState;
  /** Whether nothing has replaced what a restore has brought. */
  readonly isLatest: boolean;
  /** Puts a state in the place of the present one; resolves to whether it was done. */
  readonly onRestore: (state: ReaderState) => Promise<boolean>;
}

/** Everything in one file, and back: looked at first, changed only when the reader says so. */
export function BackupSection({
  reader,
  isLatest,
  onSave,
  onRestore,
  ...hands
}: BackupSectionProps) {
  const text = words.settings.backup;
  const saving = useSaving(onSave);
  const { stage, read, restore, undo, cancel } = useRestore(reader, hands, onRestore);
  return (
    <Section title={text.title} intro={text.intro}>
      <p class="row">
        <button type="button" class="action" onClick={saving.save}>
          {text.save}
        </button>
        <FileButton label={text.choose} accept="application/json,.json" onFile={read} />
      </p>
      <SavingState {...saving} />
      <StageState {...stage} />
      {stage.kind === 'read' && (
        <RestorePreview
          key={stage.file}
          file={stage.file}
          written={stage.backup.written}
          difference={differenceOf(reader, stage.backup.state)}
          glossaries={stage.backup.glossaries}
          onRestore={() => restore(stage.backup)}
          onCancel={cancel}
        />
      )}
      {stage.kind === 'restored' && isLatest && (
        <UndoNotice done={text.restored} undone={text.undone} onUndo={() => undo(stage.before)} />
      )}
    </Section>
  );
}

/** What is being done, and what could not be; it has the focus where what was pressed is gone. */
function StageState(stage: RestoreStage) {
  const { reading, notUndone } = words.own.import;
  const isBusy = stage.kind === 'reading' || stage.kind === 'restoring';
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (stage.kind === 'restoring') status.current?.focus();
  }, [stage.kind]);
  return (
    <>
      <p ref={status} tabIndex={-1} role="status" class={isBusy ? 'quiet' : 'unseen'}>
        {stage.kind === 'reading' && fill(reading, stage.file)}
        {stage.kind === 'restoring' && sayRestoring(stage)}
      </p>
      {stage.kind === 'refused' && <Refusal {...stage} />}
      {stage.kind === 'failed' && <Problem reason={words.own.faults[stage.fault]} />}
      {stage.kind === 'too-late' && <Problem reason={notUndone} />}
    </>
  );
}

function Problem({ reason }: { readonly reason: string }) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <p ref={text} tabIndex={-1} class="problem" role="alert">
      {reason}
    </p>
  );
}

function sayRestoring({ done, all }: Extract<RestoreStage, { kind: 'restoring' }>): string {
  const { restoring, restoringRecords } = words.settings.backup;
  return all === 0 ? restoring : fill(restoringRecords, done, all);
}

function Refusal({ answer }: Extract<RestoreStage, { kind: 'refused' }>) {
  const { problems, oneMore, manyMore } = words.settings.backup;
  return (
    <div class="problem" role="alert">
      <p>{problems[answer.kind]}</p>
      {answer.kind === 'damaged' && (
        <>
          <ul>
            {answer.faults.map((fault) => (
              <li key={fault.path}>{sayFault(fault)}</li>
            ))}
          </ul>
          {answer.more > 0 && <p>{counted(answer.more, oneMore, manyMore)}</p>}
        </>
      )}
    </div>
  );
}
