import { useId } from 'preact/hooks';
import type { Choices, PlanRow } from '@/core/exchange-messages';
import type { Choice } from '@/core/own/record-changes';
import { fill, words } from '../words';
import { DifferenceTable } from './DifferenceTable';

export interface ConflictRowProps {
  readonly row: PlanRow;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

const BOTH: readonly Choice[] = ['keep', 'take'];

/** A record that the reader and the file say differently: what each says, and which is to stay. */
export function ConflictRow({ row, choices, onChoices }: ConflictRowProps) {
  const text = words.own.import.plan;
  const { key, name, conflict } = row;
  const chosen = choices.except[key] ?? choices.otherwise;
  return (
    <>
      <strong>{name}</strong>{' '}
      <span class="quiet">{conflict && fill(text.reasons[conflict.reason], conflict.stored)}</span>
      <DifferenceTable row={row} />
      <ChoiceRow
        legend={fill(text.choose, name)}
        isLegendUnseen
        chosen={chosen}
        onChoice={(choice) =>
          onChoices({ ...choices, except: { ...choices.except, [key]: choice } })
        }
      />
    </>
  );
}

/** The same choice for all of them; those that were chosen one by one follow it, too. */
export function ChoiceForAll({ choices, onChoices }: Omit<ConflictRowProps, 'row'>) {
  const isMixed = Object.values(choices.except).some((choice) => choice !== choices.otherwise);
  return (
    <ChoiceRow
      legend={words.own.import.plan.all}
      chosen={isMixed ? undefined : choices.otherwise}
      onChoice={(otherwise) => onChoices({ otherwise, except: {} })}
    />
  );
}

interface ChoiceRowProps {
  readonly legend: string;
  readonly isLegendUnseen?: boolean;
  readonly chosen: Choice | undefined;
  readonly onChoice: (choice: Choice) => void;
}

function ChoiceRow({ legend, isLegendUnseen, chosen, onChoice }: ChoiceRowProps) {
  const text = words.own.import.plan;
  const name = useId();
  return (
    <fieldset>
      <legend class={isLegendUnseen ? 'unseen' : undefined}>{legend}</legend>
      <div class="choices">
        {BOTH.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              checked={chosen === choice}
              onChange={() => onChoice(choice)}
            />
            {text[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
