import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DraftFault } from '@/core/writing/draft-fault';
import { words } from '../words';
import { sayRule } from './say';

/** What a control takes to be joined to its label, its hint and its faults. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly faults: readonly DraftFault[];
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** One control with its label above, its hint and what is wrong with it below. */
export function Field({ label, hint, isRequired, faults, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, faults.length > 0 && `${id}-faults`].filter(Boolean);
  return (
    <div class="form-field">
      <label for={id}>
        {label}
        {isRequired && <span class="quiet"> ({words.own.entry.required})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="quiet hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': faults.some(({ kind }) => kind === 'must') || undefined,
        'aria-required': isRequired || undefined,
      })}
      <Faults id={`${id}-faults`} faults={faults} />
    </div>
  );
}

export interface FaultsProps {
  readonly id?: string;
  readonly faults: readonly DraftFault[];
}

/** What is wrong, a line for each; advice is told from what must be mended by its words and colour. */
export function Faults({ id, faults }: FaultsProps) {
  if (faults.length === 0) return null;
  return (
    <ul id={id} class="field-faults">
      {faults.map((fault) => (
        <li key={`${fault.rule}-${fault.at}`} class={fault.kind === 'must' ? 'problem' : 'advice'}>
          {sayRule(fault)}
        </li>
      ))}
    </ul>
  );
}
