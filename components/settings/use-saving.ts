import { useState } from 'preact/hooks';
import type { BackUpProblem } from '@/core/exchange-messages';

/** Gives the reader a backup as a file; resolves to what has kept it from that. */
export type SaveBackup = () => Promise<BackUpProblem | undefined>;

export interface Saving {
  readonly stage: 'none' | 'busy' | BackUpProblem;
  readonly save: () => void;
}

/** A backup that is being written: with long glossaries in it that takes seconds. */
export function useSaving(onSave: SaveBackup): Saving {
  const [stage, setStage] = useState<Saving['stage']>('none');
  return {
    stage,
    async save() {
      if (stage === 'busy') return;
      setStage('busy');
      setStage((await onSave()) ?? 'none');
    },
  };
}
