import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { newReaderUnder } from '@/core/policy';
import {
  type Difference,
  differenceOf,
  isSame,
  type ListDifference,
} from '@/core/reader-difference';
import type { ReaderState } from '@/core/reader-state';
import { counted, fill, listed, words } from '../words';
import { PolicyContext } from './Governed';
import { SavingState } from './SavingState';
import { Section } from './Section';
import { UndoNotice } from './UndoNotice';
import { type SaveBackup, useSaving } from './use-saving';

export interface ResetSectionProps {
  readonly reader: ReaderState;
  /** Whether nothing has replaced what a reset has left. */
  readonly isLatest: boolean;
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
export function ResetSection({ reader, isLatest, onSave, onReset, onRestore }: ResetSectionProps) {
  const text = words.settings.reset;
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const opener = useRef<HTMLButtonElement>(null);
  const first = newReaderUnder(useContext(PolicyContext));
  const isNew = isSame(differenceOf(reader, first));
  const isDone = stage.kind === 'done' && isLatest;
  const reset = async () => {
    const before = reader;
    if (await onReset()) setStage({ kind: 'done', before });
  };
  const cancel = () => {
    setStage({ kind: 'none' });
    opener.current?.focus();
  };
  return (
    <Section
      title={text.title}
      intro={isNew && !(isDone || stage.kind === 'asked') ? text.nothing : text.intro}
    >
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
          lost={lostWith(differenceOf(reader, first))}
          onSave={onSave}
          onReset={reset}
          onCancel={cancel}
        />
      )}
      {stage.kind === 'done' && isLatest && (
        <UndoNotice done={text.done} undone={text.undone} onUndo={() => onRestore(stage.before)} />
      )}
    </Section>
  );
}

interface QuestionProps {
  /** What would be gone, in words. */
  readonly lost: string;
  readonly onSave: SaveBackup;
  readonly onReset: () => void;
  readonly onCancel: () => void;
}

function Question({ lost, onSave, onReset, onCancel }: QuestionProps) {
  const text = words.settings.reset;
  const box = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const saving = useSaving(onSave);
  useEffect(() => {
    question.current?.focus({ preventScroll: true });
    // Its answers are below it, and the section may stand at the lower edge.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="question" ref={box}>
      <p ref={question} tabIndex={-1}>
        {fill(text.sure, lost)}
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

/** "2 things that you have set or saved and 16 recent look-ups" */
function lostWith({ settings, lists }: Difference): string {
  const text = words.settings.reset;
  const all = (of: ListDifference[]) =>
    of.reduce((sum, { added, removed }) => sum + added + removed, 0);
  // What comes back has been taken off a list that the organisation has laid down.
  const things = settings.length + all(lists.filter(({ list }) => list !== 'recent'));
  const recent = all(lists.filter(({ list }) => list === 'recent'));
  return listed([
    ...(things > 0 ? [counted(things, text.oneThing, text.manyThings)] : []),
    ...(recent > 0 ? [counted(recent, text.oneRecent, text.manyRecent)] : []),
  ]);
}
