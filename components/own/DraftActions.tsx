import type { StoreFault } from '@/core/own/own-glossary';
import { counted, words } from '../words';

export interface DraftActionsProps {
  /** What the button says that stores the draft. */
  readonly save: string;
  /** Faults that keep it from being stored. */
  readonly problems: number;
  readonly failure: StoreFault | undefined;
  readonly onCancel: () => void;
}

/** What ends the writing, and what keeps it from ending well. */
export function DraftActions({ save, problems, failure, onCancel }: DraftActionsProps) {
  const text = words.own.entry;
  return (
    <>
      <p class="problem" role="alert">
        {problems > 0 && counted(problems, text.oneProblem, text.manyProblems)}
        {problems === 0 && failure && words.own.faults[failure]}
      </p>
      <p class="row">
        <button type="submit" class="action main">
          {save}
        </button>
        <button type="button" class="action" onClick={onCancel}>
          {text.cancel}
        </button>
      </p>
    </>
  );
}

/** Says that a draft was found, and lets it go if the reader wants to. */
export function DraftFound({ onStartOver }: { readonly onStartOver: () => void }) {
  const text = words.own.entry;
  return (
    <p class="note draft-found" role="status">
      {text.draftFound}{' '}
      <button type="button" class="plain" onClick={onStartOver}>
        {text.draftDrop}
      </button>
    </p>
  );
}

/** Moves the focus to the first control that is faulty. */
export function focusFirstFault(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
