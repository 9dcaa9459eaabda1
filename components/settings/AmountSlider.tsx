import { useId } from 'preact/hooks';
import { AMOUNTS, type Amount } from '@/core/settings';
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
      <div class="scale">
        <span class="quiet" aria-hidden="true">
          {marks.amountEnds.fewest}
        </span>
        <input
          id={id}
          type="range"
          min={0}
          max={AMOUNTS.length - 1}
          step={1}
          list={`${id}-steps`}
          value={AMOUNTS.indexOf(amount)}
          aria-valuetext={words.amounts[amount]}
          aria-describedby={`${id}-step`}
          onInput={(event) => onChange(AMOUNTS[event.currentTarget.valueAsNumber] ?? amount)}
        />
        <datalist id={`${id}-steps`}>
          {AMOUNTS.map((step, index) => (
            <option key={step} value={index} label={words.amounts[step]} />
          ))}
        </datalist>
        <span class="quiet" aria-hidden="true">
          {marks.amountEnds.every}
        </span>
      </div>
      <p class="quiet hint" id={`${id}-step`}>
        <strong>{words.amounts[amount]}</strong> {marks.amounts[amount]}
      </p>
    </div>
  );
}
