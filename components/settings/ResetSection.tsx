import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { newReaderUnder } from '@/core/policy';
import { differenceOf, isSame } from '@/core/reader-difference';
import type { ReaderState } from '@/core/reader-state';
import { counted, fill, words } from '../words';
import { PolicyContext } from './Governed';
import { SavingState } from './SavingState';
import { Section } from './Section';
import { UndoNotice } from './UndoNotice';
import { type SaveBackup, useSaving } from './use-saving';

export interface ResetSectionProps {
  readonly reader: ReaderState;
  readonly onSave: SaveBackup;
  /** Resolve to whether it was done. */
  readonly onReset: () => Promise<boolean>;
  /** Puts a state in the place of the present one. */
  readonly onRestore: (state: ReaderState) => Promise<boolean>;
}

type Stage =
  | { readonly kind: 'none' | 'asked' }
  | { readonly kind: 'done'; readonly before: ReaderState };

/** Back to the first day, as the reader's organisation has laid it down, in two steps and with a way back. */
export function ResetSection({ reader, onSave, onReset, onRestore }: ResetSectionProps) {
  const text = words.settings.reset;
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const opener = useRef<HTMLButtonElement>(null);
  const first = newReaderUnder(useContext(PolicyContext));
  const isNew = isSame(differenceOf(reader, first));
  const reset = async () => {
    const before = reader;
    if (await onReset()) setStage({ kind: 'done', before });
  };
  const cancel = () => {
    setStage({ kind: 'none' });
    opener.current?.focus();
  };
  return (
    <Section title={text.title} intro={isNew && stage.kind === 'none' ? text.nothing : text.intro}>
      <p class="row">
        <button
          type="button"
          class="action"
          ref={opener}
          aria-expanded={stage.kind === 'asked'}
          disabled={isNew}
          onClick={() => setStage({ kind: 'asked' })}
        >
          {text.start}
        </button>
      </p>
      {stage.kind === 'asked' && (
        <Question
          things={thingsOf(reader, first)}
          onSave={onSave}
          onReset={reset}
          onCancel={cancel}
        />
      )}
      {stage.kind === 'done' && (
        <UndoNotice done={text.done} undone={text.undone} onUndo={() => onRestore(stage.before)} />
      )}
    </Section>
  );
}

interface QuestionProps {
  /** How many settings and list items would be gone. */
  readonly things: number;
  readonly onSave: SaveBackup;
  readonly onReset: () => void;
  readonly onCancel: () => void;
}

function Question({ things, onSave, onReset, onCancel }: QuestionProps) {
  const text = words.settings.reset;
  const question = useRef<HTMLParagraphElement>(null);
  const saving = useSaving(onSave);
  useEffect(() => question.current?.focus(), []);
  return (
    <div class="question">
      <p ref={question} tabIndex={-1}>
        {fill(text.sure, counted(things, text.oneThing, text.manyThings))}
      </p>
      <p class="row">
        <button type="button" class="action" onClick={saving.save}>
          {text.backup}
        </button>
        <button type="button" class="action danger" onClick={onReset}>
          {text.go}
        </button>
        <button type="button" class="action" onClick={onCancel}>
          {text.cancel}
        </button>
      </p>
      <SavingState {...saving} />
    </div>
  );
}

function thingsOf(reader: ReaderState, first: ReaderState): number {
  const { settings, lists } = differenceOf(reader, first);
  return settings.length + lists.reduce((sum, { removed }) => sum + removed, 0);
}
