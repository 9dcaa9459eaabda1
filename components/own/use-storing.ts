import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreFault } from '@/core/own/own-glossary';
import type { DraftFault } from '@/core/writing/draft-fault';
import { focusFirstFault } from './DraftActions';
import type { WrittenDraft } from './use-draft';
import { type ShownFaults, useShownFaults } from './use-shown-faults';

export interface Storing extends Omit<ShownFaults, 'showAll'> {
  readonly form: {
    readonly class: string;
    readonly ref: RefObject<HTMLFormElement | null>;
    readonly onSubmit: (event: Event) => void;
    readonly noValidate: boolean;
  };
  /** How many faults keep the draft from being stored; none before the reader has tried to. */
  readonly problems: number;
  readonly failure: StoreFault | undefined;
}

/**
 * The way of a draft from its form into the store: with faults that must not be, the first of them
 * has the focus instead. `store` resolves to what went wrong, where something did.
 */
export function useStoring<Draft>(
  { draft, set, done }: WrittenDraft<Draft>,
  faults: readonly DraftFault[],
  showsAll: boolean,
  store: () => Promise<StoreFault | undefined>,
): Storing {
  const { shown, onLeft, showAll } = useShownFaults(faults, showsAll);
  const problems = faults.filter(({ kind }) => kind === 'must').length;
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<StoreFault>();
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) focusFirstFault(ref.current);
  }, [tries]);

  async function save(): Promise<void> {
    showAll();
    if (problems > 0) return setTries(tries + 1);
    // Let go of before it is stored: storing it leads to another page, where it must not be found.
    done();
    const fault = await store();
    if (fault) set(draft);
    setFailure(fault);
  }
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void save();
  };
  return {
    shown,
    onLeft,
    form: { class: 'writing', ref, onSubmit, noValidate: true },
    problems: tries > 0 ? problems : 0,
    failure,
  };
}
