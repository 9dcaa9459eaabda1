import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './Field';

export interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  /** Several lines. */
  readonly isLong?: boolean;
  /** What others have typed here, offered as one types. */
  readonly suggestions?: readonly string[];
  readonly onValue: (value: string) => void;
  readonly onLeft: () => void;
}

/** A field that a text is typed into. */
export function TextField(props: TextFieldProps) {
  const { value, isLong, suggestions, onValue, onLeft, ...field } = props;
  const listId = useId();
  return (
    <Field {...field}>
      {(control) =>
        isLong ? (
          <textarea
            {...control}
            rows={3}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
            onBlur={onLeft}
          />
        ) : (
          <>
            <input
              {...control}
              type="text"
              autocomplete="off"
              list={suggestions && listId}
              value={value}
              onInput={(event) => onValue(event.currentTarget.value)}
              onBlur={onLeft}
            />
            {suggestions && <Suggestions id={listId} names={suggestions} />}
          </>
        )
      }
    </Field>
  );
}

export interface SuggestionsProps {
  readonly id: string;
  readonly names: readonly string[];
}

/** Names that a field offers while one types. */
export function Suggestions({ id, names }: SuggestionsProps) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
