import { useId } from 'preact/hooks';
import type { Amount } from '@/core/settings';
import { AmountScale } from '../AmountScale';
import { words } from '../words';

export interface AmountSliderProps {
  readonly amount: Amount;
  readonly onChange: (amount: Amount) => void;
}

/** How much is marked, from fewer to more: five steps, each with its name and what it means. */
export function AmountSlider({ amount, onChange }: AmountSliderProps) {
  const id = useId();
  const { marks } = words.settings;
  return (
    <div class="slider">
      <label for={id}>{marks.amount}</label>
      <AmountScale id={id} amount={amount} describedBy={`${id}-step`} onAmount={onChange} />
      <p class="quiet hint" id={`${id}-step`}>
        <strong>{words.amounts[amount]}</strong> {marks.amounts[amount]}
      </p>
    </div>
  );
}
