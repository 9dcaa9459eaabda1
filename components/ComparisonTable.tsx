import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type * as views from '@/core/views';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE } from './words';

export interface ComparisonTableProps {
  readonly caption: ComponentChildren;
  readonly columns: readonly views.EntryLink[];
  /** Values in the order of the columns. */
  readonly criteria: readonly {
    readonly label: string;
    readonly values: readonly ComponentChildren[];
    /** Of the values, where they are not the glossary's but ours. */
    readonly lang?: string | undefined;
  }[];
  /** Where the labels are not the glossary's but ours. */
  readonly labelLanguage?: string;
  readonly onOpen: (reference: views.Reference) => void;
}

/**
 * Entries side by side: a column each, a row for each criterion. Up and Down lead from row to row;
 * the row that the reader is at shows which of its values are like no other.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { caption, columns, criteria, labelLanguage, onOpen } = props;
  const [reached, setReached] = useState(0);
  return (
    <table lang={CONTENT_LANGUAGE}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, headword, field }) => (
            <th scope="col" key={id}>
              <Opener to={{ kind: 'entry', id }} title={field} onOpen={onOpen}>
                {headword}
              </Opener>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={goToRow}>
        {criteria.map(({ label, values, lang }, row) => (
          <tr key={label} tabIndex={row === reached ? 0 : -1} onFocus={() => setReached(row)}>
            <th scope="row" lang={labelLanguage}>
              {label}
            </th>
            {values.map((value, index) => (
              <td
                key={columns[index]?.id}
                lang={lang}
                class={isLikeNoOther(values, index) ? 'differs' : ''}
              >
                {/* Seen only where the columns are stacked; the header is read out anyway. */}
                <span class="column" aria-hidden="true">
                  {columns[index]?.headword}
                </span>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function goToRow(event: TargetedKeyboardEvent<HTMLElement>) {
  const row = (event.target as Element).closest('tr');
  const next =
    event.key === 'ArrowDown'
      ? row?.nextElementSibling
      : event.key === 'ArrowUp'
        ? row?.previousElementSibling
        : undefined;
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

/** What is not written in words is like nothing else. */
function isLikeNoOther(values: readonly ComponentChildren[], index: number): boolean {
  return values.every((value, other) => other === index || value !== values[index]);
}
