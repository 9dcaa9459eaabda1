import type { ComponentChildren } from 'preact';
import type * as views from '@/core/views';
import { Opener } from './Opener';

export interface ComparisonTableProps {
  readonly caption: ComponentChildren;
  readonly columns: readonly views.EntryLink[];
  /** Values in the order of the columns. */
  readonly criteria: readonly {
    readonly label: string;
    readonly values: readonly ComponentChildren[];
  }[];
  readonly onOpen: (reference: views.Reference) => void;
}

/** Entries side by side: a column each, a row for each criterion. */
export function ComparisonTable({ caption, columns, criteria, onOpen }: ComparisonTableProps) {
  return (
    <table>
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
      <tbody>
        {criteria.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={columns[index]?.id}>
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
