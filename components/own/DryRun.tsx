import { useEffect, useRef, useState } from 'preact/hooks';
import { FORMAT_FACTS } from '@/core/exchange/format-facts';
import {
  type Choices,
  PLAN_GROUPS,
  type PlanGroup,
  type PlanRow,
  type PlanSummary,
} from '@/core/exchange-messages';
import { fill, words } from '../words';
import { Field } from './Field';
import { PlanGroupList } from './PlanGroupList';
import { TextField } from './TextField';

export interface DryRunProps {
  readonly file: string;
  readonly plan: PlanSummary;
  readonly rows: (group: PlanGroup, from: number, to: number) => Promise<readonly PlanRow[]>;
  readonly onInto: (glossary: string | undefined) => void;
  readonly onApply: (title: string, choices: Choices) => void;
  readonly onCancel: () => void;
}

/** A stored entry that was changed by hand is the reader's word: it stays until they say otherwise. */
const NO_CHOICES: Choices = { otherwise: 'keep', except: {} };

/** What a file would change, before anything is changed; the reader decides where the two disagree. */
export function DryRun({ file, plan, rows, onInto, onApply, onCancel }: DryRunProps) {
  const text = words.own.import.plan;
  const { counts, into } = plan;
  const [title, setTitle] = useState(plan.title);
  const [choices, setChoices] = useState(NO_CHOICES);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasWork = counts.added + counts.changed + counts.conflicting > 0;
  return (
    <div class="dry-run">
      <h3 ref={heading} tabIndex={-1}>
        {fill(text.title, file)}
      </h3>
      <p class="quiet">{fill(text.format, FORMAT_FACTS[plan.format].title)}</p>
      <IntoField plan={plan} onInto={onInto} />
      {into === undefined && hasWork && (
        <TextField
          label={text.name}
          value={title}
          faults={[]}
          onValue={setTitle}
          onLeft={() => undefined}
        />
      )}
      {!hasWork && <p>{counts.unchanged > 0 ? text.nothing : text.onlyRejected}</p>}
      {PLAN_GROUPS.filter((group) => counts[group] > 0).map((group) => (
        <PlanGroupList
          key={`${into}-${group}`}
          group={group}
          count={counts[group]}
          rows={rows}
          choices={choices}
          onChoices={setChoices}
        />
      ))}
      <p class="row">
        {hasWork && (
          <button
            type="button"
            class="action main"
            onClick={() => onApply(title.trim() || plan.title, choices)}
          >
            {text.go}
          </button>
        )}
        <button type="button" class="action" onClick={onCancel}>
          {text.cancel}
        </button>
      </p>
    </div>
  );
}

function IntoField({ plan, onInto }: Pick<DryRunProps, 'plan' | 'onInto'>) {
  const text = words.own.import.plan;
  if (plan.targets.length === 0) return null;
  return (
    <Field label={text.into} faults={[]}>
      {(control) => (
        <select
          {...control}
          value={plan.into ?? ''}
          onChange={(event) => onInto(event.currentTarget.value || undefined)}
        >
          <option value="">{text.intoNew}</option>
          {plan.targets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
