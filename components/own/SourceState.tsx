import { useState } from 'preact/hooks';
import type { Check } from '@/core/subscriptions/check';
import { words } from '../words';
import { sayGood, sayTrouble } from './say-source';

export interface SourceStateProps {
  /** What the last check has found; nothing where there was none yet. */
  readonly check: Check | undefined;
  /** Looks now; `mayShrink` takes a version of which more than half is gone. */
  readonly onCheck: (mayShrink: boolean) => Promise<unknown>;
}

/** Whether a glossary is as its source has it, and why not. */
export function SourceState({ check, onCheck }: SourceStateProps) {
  const text = words.own.subscribe;
  const [isBusy, setBusy] = useState(false);
  const look = async (mayShrink: boolean) => {
    setBusy(true);
    await onCheck(mayShrink);
    setBusy(false);
  };
  const trouble = check?.trouble;
  return (
    <div class="source-state">
      <div role="status">
        {isBusy && <p class="quiet">{text.looking}</p>}
        {!isBusy && check && <p class="quiet">{sayGood(check)}</p>}
        {!isBusy && trouble && <p class="problem">{`${sayTrouble(trouble)} ${text.kept}`}</p>}
      </div>
      <p class="row">
        <button
          type="button"
          class="action"
          aria-disabled={isBusy}
          onClick={() => !isBusy && void look(false)}
        >
          {text.look}
        </button>
        {trouble?.kind === 'shrunk' && (
          <button
            type="button"
            class="action"
            aria-disabled={isBusy}
            onClick={() => !isBusy && void look(true)}
          >
            {text.takeAnyway}
          </button>
        )}
      </p>
    </div>
  );
}
