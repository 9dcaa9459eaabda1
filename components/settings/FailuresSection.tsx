import { useEffect, useRef, useState } from 'preact/hooks';
import type { FailureKind, Failures } from '@/core/failures';
import { counted, fill, words } from '../words';
import { Section } from './Section';

export interface FailuresSectionProps {
  readonly failures: Failures;
  /** Both resolve to whether it was done. */
  readonly onCopy: () => Promise<boolean>;
  readonly onClear: () => Promise<boolean>;
}

/** What has just been done, said until something else is. */
type Said = 'nothing' | 'copied' | 'notCopied' | 'cleared';

/** What has gone wrong in Gloss itself, to be looked at, copied for a report, and cleared. */
export function FailuresSection({ failures, onCopy, onClear }: FailuresSectionProps) {
  const text = words.settings.failures;
  const [said, setSaid] = useState<Said>('nothing');
  const status = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone with the last fault.
  useEffect(() => {
    if (said === 'cleared') status.current?.focus();
  }, [said]);
  const clear = async () => {
    if (await onClear()) setSaid('cleared');
  };
  return (
    <Section title={text.title} intro={text.intro}>
      {failures.length === 0 && said !== 'cleared' && <p>{text.none}</p>}
      {failures.length > 0 && (
        <>
          <ul class="failures" aria-label={text.list}>
            {failures.map((kind) => (
              <Failure key={`${kind.where} ${kind.message} ${kind.lines[0]}`} {...kind} />
            ))}
          </ul>
          <p class="row">
            <button
              type="button"
              class="action"
              onClick={async () => setSaid((await onCopy()) ? 'copied' : 'notCopied')}
            >
              {text.copy}
            </button>
            <button type="button" class="action" onClick={clear}>
              {text.clear}
            </button>
          </p>
        </>
      )}
      <p class="quiet" role="status" tabIndex={-1} ref={status}>
        {said !== 'nothing' && text[said]}
      </p>
    </Section>
  );
}

function Failure({ where, message, lines, count, last, version }: FailureKind) {
  const text = words.settings.failures;
  const time = new Date(last).toLocaleString(words.language);
  return (
    <li>
      <code lang="en">{message}</code>
      <p class="quiet hint">
        {fill(text.about, where, counted(count, text.once, text.times), time, version)}
      </p>
      {lines.length > 0 && (
        <details>
          <summary>{text.lines}</summary>
          <code lang="en">{lines.join('\n')}</code>
        </details>
      )}
    </li>
  );
}
