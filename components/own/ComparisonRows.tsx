import type { ComparisonDraft } from '@/core/writing/comparison-draft';
import type { DraftFault } from '@/core/writing/draft-fault';
import { fill, words } from '../words';
import { RowList } from './RowList';

export interface ComparisonRowsProps {
  readonly draft: ComparisonDraft;
  /** What the columns are called. */
  readonly heads: readonly string[];
  /** Those that are to be shown. */
  readonly faults: readonly DraftFault[];
  readonly onDraft: (draft: ComparisonDraft) => void;
  readonly onLeft: (field: keyof ComparisonDraft) => void;
}

/** The points of a comparison with a value for each of its terms, and what to remember of it. */
export function ComparisonRows({ draft, heads, faults, onDraft, onLeft }: ComparisonRowsProps) {
  const text = words.own.comparison;
  const ofField = (field: keyof ComparisonDraft) => faults.filter((one) => one.field === field);
  return (
    <>
      <div onFocusOut={() => onLeft('criteria')}>
        <RowList
          legend={text.criteria}
          hint={text.criteriaHint}
          rows={draft.criteria}
          empty={{ label: '', values: [] }}
          nameOf={({ label }, at) => label || fill(text.label, at + 1)}
          add={text.addCriterion}
          faults={ofField('criteria')}
          onRows={(criteria) => onDraft({ ...draft, criteria })}
          draw={(row, at, set, control) => (
            <div class="criterion" data-columns={heads.length}>
              <input
                {...control}
                type="text"
                autocomplete="off"
                aria-label={fill(text.label, at + 1)}
                placeholder={fill(text.label, at + 1)}
                value={row.label}
                onInput={(event) => set({ ...row, label: event.currentTarget.value })}
              />
              {heads.map((head, column) => (
                <textarea
                  {...control}
                  key={head}
                  rows={2}
                  aria-label={fill(text.value, row.label || fill(text.label, at + 1), head)}
                  placeholder={head}
                  value={row.values[column] ?? ''}
                  onInput={(event) => {
                    const typed = event.currentTarget.value;
                    const values = heads.map((_, other) => row.values[other] ?? '');
                    set({ ...row, values: values.with(column, typed) });
                  }}
                />
              ))}
            </div>
          )}
        />
      </div>
      <div onFocusOut={() => onLeft('takeaways')}>
        <RowList
          legend={text.takeaways}
          hint={text.takeawaysHint}
          rows={draft.takeaways}
          empty=""
          most={3}
          nameOf={(row, at) => row || fill(text.takeaway, at + 1)}
          add={text.addTakeaway}
          faults={ofField('takeaways')}
          onRows={(takeaways) => onDraft({ ...draft, takeaways })}
          draw={(row, at, set, control) => (
            <textarea
              {...control}
              rows={2}
              aria-label={fill(text.takeaway, at + 1)}
              value={row}
              onInput={(event) => set(event.currentTarget.value)}
            />
          )}
        />
      </div>
    </>
  );
}
