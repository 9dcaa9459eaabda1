import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface RadioChoiceProps<Choice extends string> {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly names: Readonly<Record<Choice, string>>;
  readonly value: Choice;
  readonly hint?: string;
  /** What a choice's name is drawn as, where the name alone does not show it. */
  readonly draw?: (choice: Choice) => ComponentChildren;
  readonly onChange: (choice: Choice) => void;
}

/** One of a few choices, all of them in sight. */
export function RadioChoice<Choice extends string>(props: RadioChoiceProps<Choice>) {
  const { legend, choices, names, value, hint, draw, onChange } = props;
  const id = useId();
  return (
    <fieldset aria-describedby={hint && `${id}-hint`}>
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {draw ? draw(choice) : names[choice]}
          </label>
        ))}
      </div>
      {hint && (
        <p class="quiet hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
