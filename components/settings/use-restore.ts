import { useRef, useState } from 'preact/hooks';
import type { BackupAnswer, Failed, GlossariesRestored } from '@/core/exchange-messages';
import type { StoreFault } from '@/core/own/own-glossary';
import type { ReaderState } from '@/core/reader-state';
import { withGlossariesRenamed } from '@/core/reader-words';

/** A backup that can be restored. */
export type SoundBackup = Extract<BackupAnswer, { readonly kind: 'sound' }>;

type Progress = (done: number, all: number) => void;

/** What is done to own glossaries; the reader's state is changed as any other change is. */
export interface RestoreHands {
  readonly onRead: (file: File) => Promise<BackupAnswer | Failed>;
  /** Brings those of the file that was read last back; `addresses` are what will be fetched. */
  readonly onRestoreGlossaries: (
    addresses: readonly string[],
    onProgress: Progress,
  ) => Promise<GlossariesRestored | Failed>;
  /** The file that was read last will not be restored. */
  readonly onForget: () => void;
  /** Resolves to whether all of them are as they were before, or the store's fault. */
  readonly onUndoGlossaries: () => Promise<boolean | Failed>;
}

/** Where a restore stands. */
export type RestoreStage =
  | { readonly kind: 'none' | 'too-late' }
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'refused';
      readonly answer: Exclude<BackupAnswer, { readonly kind: 'sound' }>;
    }
  | { readonly kind: 'read'; readonly file: string; readonly backup: SoundBackup }
  | { readonly kind: 'restoring'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed'; readonly fault: StoreFault }
  | { readonly kind: 'restored'; readonly before: ReaderState };

export interface Restoring {
  readonly stage: RestoreStage;
  readonly read: (file: File) => void;
  readonly restore: (backup: SoundBackup) => void;
  /** Resolves to whether all is as it was before. */
  readonly undo: (before: ReaderState) => Promise<boolean>;
  readonly cancel: () => void;
}

/**
 * A restore from the choice of a file to its undoing. Glossaries come first: where they cannot be
 * stored, or the reader's state cannot, nothing has changed.
 */
export function useRestore(
  reader: ReaderState,
  hands: RestoreHands,
  onRestore: (state: ReaderState) => Promise<boolean>,
): Restoring {
  const [stage, setStage] = useState<RestoreStage>({ kind: 'none' });
  const alone = useAlone();

  async function restore({ state, glossaries }: SoundBackup): Promise<void> {
    const addresses = glossaries.flatMap((one) =>
      one.kind === 'sound' && one.isNew && one.url !== undefined ? [one.url] : [],
    );
    const progress = (done: number, all: number) => setStage({ kind: 'restoring', done, all });
    progress(0, 0);
    const answer = await hands.onRestoreGlossaries(addresses, progress);
    if (answer.kind === 'failed') return setStage(answer);
    const words = withGlossariesRenamed(state.words, answer.renamed);
    if (await onRestore({ ...state, words })) {
      return setStage({ kind: 'restored', before: reader });
    }
    await hands.onUndoGlossaries();
    setStage({ kind: 'none' });
  }
  async function undo(before: ReaderState): Promise<boolean> {
    const isUndone = await hands.onUndoGlossaries();
    if (isUndone === true) return onRestore(before);
    setStage(isUndone === false ? { kind: 'too-late' } : isUndone);
    return false;
  }
  return {
    stage,
    read: (file) =>
      alone(async () => {
        setStage({ kind: 'reading', file: file.name });
        setStage(stageOf(await hands.onRead(file), file.name));
      }),
    restore: (backup) => alone(() => restore(backup)),
    undo: async (before) => (await alone(() => undo(before))) ?? false,
    cancel() {
      hands.onForget();
      setStage({ kind: 'none' });
    },
  };
}

/** Does one thing at a time: another file that is chosen while one is restored is left alone. */
function useAlone() {
  const isBusy = useRef(false);
  return async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    try {
      return await work();
    } finally {
      isBusy.current = false;
    }
  };
}

function stageOf(answer: BackupAnswer | Failed, file: string): RestoreStage {
  if (answer.kind === 'failed') return answer;
  return answer.kind === 'sound'
    ? { kind: 'read', file, backup: answer }
    : { kind: 'refused', answer };
}
