import type { DraftFault } from '@/core/writing/draft-fault';
import { type EntryDraft, isReplaced } from '@/core/writing/entry-draft';
import { words } from '../words';
import { LinkRows, RelatedRows, VariantRows } from './EntryRows';
import { Field } from './Field';
import { TextField } from './TextField';

export interface EntryFieldsProps {
  readonly draft: EntryDraft;
  /** Those that are to be shown. */
  readonly faults: readonly DraftFault[];
  /** Names of subject fields that are known. */
  readonly fields: readonly string[];
  /** Names of entries that can be named as related. */
  readonly names: readonly string[];
  readonly onDraft: (draft: EntryDraft) => void;
  /** The reader has left a field: what is wrong in it may be said. */
  readonly onLeft: (field: keyof EntryDraft) => void;
}

const STATUSES = ['', 'preferred', 'admitted', 'deprecated', 'superseded'] as const;

/** The fields of an entry below its term. */
export function EntryFields(props: EntryFieldsProps) {
  const { draft, fields, names, onDraft, onLeft } = props;
  const text = words.own.entry;
  const faultsOf = (field: keyof EntryDraft) =>
    props.faults.filter((fault) => fault.field === field);
  const set = (some: Partial<EntryDraft>) => onDraft({ ...draft, ...some });
  const left = (field: keyof EntryDraft) => ({ onFocusOut: () => onLeft(field) });
  return (
    <>
      <TextField
        label={text.definition}
        hint={text.definitionHint}
        isRequired
        isLong
        value={draft.definition}
        faults={faultsOf('definition')}
        onValue={(definition) => set({ definition })}
        onLeft={() => onLeft('definition')}
      />
      <div {...left('variants')}>
        <VariantRows
          rows={draft.variants}
          faults={faultsOf('variants')}
          onRows={(variants) => set({ variants })}
        />
      </div>
      <TextField
        label={text.example}
        hint={text.exampleHint}
        isLong
        value={draft.example}
        faults={faultsOf('example')}
        onValue={(example) => set({ example })}
        onLeft={() => onLeft('example')}
      />
      <TextField
        label={text.field}
        hint={text.fieldHint}
        value={draft.field}
        faults={faultsOf('field')}
        suggestions={fields}
        onValue={(field) => set({ field })}
        onLeft={() => onLeft('field')}
      />
      <div {...left('related')}>
        <RelatedRows
          rows={draft.related}
          names={names}
          faults={faultsOf('related')}
          onRows={(related) => set({ related })}
        />
      </div>
      <StatusField draft={draft} onStatus={(status) => set({ status })} />
      {isReplaced(draft) && (
        <TextField
          label={text.preferred}
          value={draft.preferred}
          faults={faultsOf('preferred')}
          suggestions={names}
          onValue={(preferred) => set({ preferred })}
          onLeft={() => onLeft('preferred')}
        />
      )}
      <div {...left('links')}>
        <LinkRows
          rows={draft.links}
          faults={faultsOf('links')}
          onRows={(links) => set({ links })}
        />
      </div>
    </>
  );
}

interface StatusFieldProps {
  readonly draft: EntryDraft;
  readonly onStatus: (status: EntryDraft['status']) => void;
}

function StatusField({ draft, onStatus }: StatusFieldProps) {
  return (
    <Field label={words.own.entry.status} faults={[]}>
      {(control) => (
        <select
          {...control}
          value={draft.status}
          onChange={(event) => onStatus(event.currentTarget.value as EntryDraft['status'])}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {words.own.statuses[status || 'none']}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
