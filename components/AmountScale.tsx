import { useEffect, useRef, useState } from 'preact/hooks';
import { AMOUNTS, type Amount } from '@/core/settings';
import { words } from './words';

export interface AmountScaleProps {
  /** The field's id, for its label. */
  readonly id: string;
  readonly amount: Amount;
  /** The id of what explains the step. */
  readonly describedBy?: string;
  readonly onAmount: (amount: Amount) => void;
}

/** A scale from fewer marks to more, in steps that have names. */
export function AmountScale({ id, amount, describedBy, onAmount }: AmountScaleProps) {
  const [chosen, setChosen] = useState(amount);
  // What is chosen comes back once it is stored: steps on the way there must not move the slider.
  const awaited = useRef<Amount>(undefined);
  useEffect(() => {
    if (awaited.current && awaited.current !== amount) return;
    awaited.current = undefined;
    setChosen(amount);
  }, [amount]);

  function choose(step: number) {
    const next = AMOUNTS[step];
    if (!next || next === chosen) return;
    awaited.current = next;
    setChosen(next);
    onAmount(next);
  }
  const ends = words.settings.marks.amountEnds;
  return (
    <span class="scale">
      <span class="quiet" aria-hidden="true">
        {ends.fewest}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={AMOUNTS.length - 1}
        step={1}
        list={`${id}-steps`}
        value={AMOUNTS.indexOf(chosen)}
        aria-valuetext={words.amounts[chosen]}
        aria-describedby={describedBy}
        onInput={(event) => choose(event.currentTarget.valueAsNumber)}
      />
      <datalist id={`${id}-steps`}>
        {AMOUNTS.map((step, index) => (
          <option key={step} value={index} label={words.amounts[step]} />
        ))}
      </datalist>
      <span class="quiet" aria-hidden="true">
        {ends.every}
      </span>
    </span>
  );
}
