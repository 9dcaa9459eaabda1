import { useEffect, useState } from 'preact/hooks';
import type { Choices, PlanGroup, PlanRow } from '@/core/exchange-messages';
import { fill, words } from '../words';
import { ChoiceForAll, ConflictRow } from './ConflictRow';
import { DifferenceTable } from './DifferenceTable';
import { FaultLine } from './FaultList';

export interface PlanGroupListProps {
  readonly group: PlanGroup;
  readonly count: number;
  readonly rows: (group: PlanGroup, from: number, to: number) => Promise<readonly PlanRow[]>;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** Rows that are asked for at once: a long list is drawn as far as somebody reads it. */
const STEP = 50;

/** What the reader has to look at is open; the rest is counted, and opens on demand. */
const OPEN: readonly PlanGroup[] = ['changed', 'conflicting', 'rejected'];

/** New records that are seen at a glance. */
const AT_A_GLANCE = 12;

/** One group of a dry run. */
export function PlanGroupList({ group, count, rows, choices, onChoices }: PlanGroupListProps) {
  const text = words.own.import.plan;
  const [isOpen, setOpen] = useState(
    OPEN.includes(group) || (group === 'added' && count <= AT_A_GLANCE),
  );
  const [shown, setShown] = useState<readonly PlanRow[]>([]);
  const load = async () => {
    const next = await rows(group, shown.length, shown.length + STEP);
    setShown((before) => [...before, ...next]);
  };
  useEffect(() => {
    if (isOpen && shown.length === 0) void load();
  }, [isOpen]);
  return (
    <details
      class="plan-group"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {text[group]} <span class="count quiet">{count.toLocaleString(words.language)}</span>
      </summary>
      {group === 'conflicting' && count > 1 && (
        <ChoiceForAll choices={choices} onChoices={onChoices} />
      )}
      <ul>
        {shown.map((row) => (
          <li key={row.key}>
            {row.conflict ? (
              <ConflictRow row={row} choices={choices} onChoices={onChoices} />
            ) : (
              <Row row={row} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < count && shown.length > 0 && (
        <p class="row">
          <button type="button" class="action" onClick={() => void load()}>
            {text.more}
          </button>
          <span class="quiet">{fill(text.shown, shown.length, count)}</span>
        </p>
      )}
    </details>
  );
}

function Row({ row }: { readonly row: PlanRow }) {
  const { name, line, fault, differences } = row;
  if (fault) return <FaultLine line={line} record={name} {...fault} />;
  return (
    <>
      <span class="line">{line ? fill(words.own.import.line, line) : null}</span>{' '}
      <strong>{name}</strong>
      {differences.length > 0 && <DifferenceTable row={row} />}
    </>
  );
}
