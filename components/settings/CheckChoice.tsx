import { counted, words } from '../words';

export interface CheckChoiceProps<Choice extends string> {
  readonly legend: string;
  readonly choices: readonly {
    readonly id: Choice;
    readonly name: string;
    readonly count: number;
  }[];
  /** Those that are not checked. */
  readonly off: readonly Choice[];
  /** Of the choices' names, where they are not ours but the glossary's. */
  readonly lang?: string;
  readonly onChange: (off: Choice[]) => void;
}

/** Things that are on or off, each with the number of terms that this is about. */
export function CheckChoice<Choice extends string>(props: CheckChoiceProps<Choice>) {
  const { legend, choices, off, lang, onChange } = props;
  const { oneEntry, manyEntries } = words.settings.terms;
  const turned = (id: Choice, isOn: boolean) => {
    const others = off.filter((other) => other !== id);
    onChange(isOn ? others : [...others, id]);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices columns">
        {choices.map(({ id, name, count }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!off.includes(id)}
              onChange={(event) => turned(id, event.currentTarget.checked)}
            />
            <span>
              <span lang={lang}>{name}</span>{' '}
              <span class="quiet count">{counted(count, oneEntry, manyEntries)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
