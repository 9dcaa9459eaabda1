import { useState } from 'preact/hooks';
import type { WritableFormat } from '@/core/exchange/formats';
import type { Picked } from '@/core/exchange-messages';
import type { OwnHead } from '@/core/own/own-glossary';
import { FIELDS } from '@/data/glossary';
import { Section } from '../settings/Section';
import { CONTENT_LANGUAGE, counted, fill, words } from '../words';
import { Field } from './Field';

export interface ExportSectionProps {
  readonly heads: readonly OwnHead[];
  /** Ids of saved entries. */
  readonly saved: readonly string[];
  /** Writes a file; resolves to the number of records in it, or `undefined` where it failed. */
  readonly onExport: (
    picked: Picked,
    format: WritableFormat,
    names: { readonly title: string; readonly file: string },
  ) => Promise<number | undefined>;
  /** What is chosen: a kind of choice, or "one:ID". */
  readonly what: string;
  readonly onWhat: (what: string) => void;
}

type Said = 'working' | 'nothing' | 'failed' | { readonly records: number };

const FORMAT_NAMES: readonly WritableFormat[] = [
  'json',
  'csv',
  'tsv',
  'tbx',
  'turtle',
  'jsonld',
  'yomitan',
  'anki',
];

/** Glossaries, or parts of them, as a file in a format of choice. */
export function ExportSection(props: ExportSectionProps) {
  const { heads, onExport, what } = props;
  const text = words.own.export;
  const [fields, setFields] = useState<readonly string[]>([]);
  const [format, setFormat] = useState<WritableFormat>('json');
  const [said, setSaid] = useState<Said>();

  async function go() {
    setSaid('working');
    const records = await onExport(
      pickedOf(what, fields, props.saved),
      format,
      namesOf(what, heads),
    );
    setSaid(records === undefined ? 'failed' : records === 0 ? 'nothing' : { records });
  }

  return (
    <Section title={text.title} intro={text.intro}>
      <Field label={text.what} faults={[]}>
        {(control) => (
          <select
            {...control}
            class="export-what"
            value={what}
            onChange={(event) => props.onWhat(event.currentTarget.value)}
          >
            <option value="all">{text.all}</option>
            {heads.length > 1 && <option value="own">{text.own}</option>}
            <option value="one:built-in">{fill(text.one, words.own.list.builtIn)}</option>
            {heads.map(({ id, title }) => (
              <option key={id} value={`one:${id}`}>
                {fill(text.one, title)}
              </option>
            ))}
            {props.saved.length > 0 && <option value="saved">{text.saved}</option>}
            <option value="fields">{text.fields}</option>
          </select>
        )}
      </Field>
      {what === 'fields' && <FieldChoice chosen={fields} onChosen={setFields} />}
      <Field label={text.format} faults={[]}>
        {(control) => (
          <select
            {...control}
            value={format}
            onChange={(event) => setFormat(event.currentTarget.value as WritableFormat)}
          >
            {FORMAT_NAMES.map((name) => (
              <option key={name} value={name}>
                {text.formats[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p class="row">
        <button type="button" class="action" onClick={() => void go()}>
          {text.go}
        </button>
        <span role="status" class={said === 'failed' ? 'problem' : 'quiet'}>
          {said && say(said)}
        </span>
      </p>
    </Section>
  );
}

interface FieldChoiceProps {
  readonly chosen: readonly string[];
  readonly onChosen: (fields: readonly string[]) => void;
}

function FieldChoice({ chosen, onChosen }: FieldChoiceProps) {
  return (
    <fieldset>
      <legend>{words.own.export.fieldsLegend}</legend>
      <div class="choices columns" lang={CONTENT_LANGUAGE}>
        {Object.entries(FIELDS).map(([id, name]) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => {
                const others = chosen.filter((one) => one !== id);
                onChosen(event.currentTarget.checked ? [...others, id] : others);
              }}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function pickedOf(what: string, fields: readonly string[], saved: readonly string[]): Picked {
  if (what === 'all' || what === 'own') return { kind: what };
  if (what === 'saved') return { kind: 'saved', ids: saved };
  if (what === 'fields') return { kind: 'fields', fields };
  return { kind: 'one', glossary: what.slice('one:'.length) };
}

/** What the glossary in the file is called, and the file, without what comes after its dot. */
function namesOf(what: string, heads: readonly OwnHead[]) {
  const { titleOf, fileOf } = words.own.export;
  if (what === 'all' || what === 'own' || what === 'saved' || what === 'fields') {
    return { title: titleOf[what], file: fileOf[what] };
  }
  const id = what.slice('one:'.length);
  const head = heads.find((one) => one.id === id);
  return head
    ? { title: head.title, file: head.id }
    : { title: words.own.list.builtIn, file: fileOf.all };
}

function say(said: Said): string {
  const text = words.own.export;
  if (said === 'working' || said === 'nothing' || said === 'failed') return text[said];
  return fill(
    text.done,
    counted(said.records, words.own.list.oneEntry, words.own.list.manyEntries),
  );
}
