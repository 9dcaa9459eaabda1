import { words } from '../words';
import type { Saving } from './use-saving';

/** That a backup is being written, or why there is none. */
export function SavingState({ stage }: Pick<Saving, 'stage'>) {
  const text = words.settings.backup;
  return (
    <>
      <p role="status" class={stage === 'busy' ? 'quiet' : 'unseen'}>
        {stage === 'busy' && text.saving}
      </p>
      {stage !== 'none' && stage !== 'busy' && (
        <p class="problem" role="alert">
          {stage === 'too-long' ? text.tooLong : words.own.faults[stage]}
        </p>
      )}
    </>
  );
}
