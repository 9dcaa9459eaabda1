import type { PlanRow } from '@/core/exchange-messages';
import { words } from '../words';
import { fieldLabel } from './say';

/** What stands here and what stands in the file, field by field. */
export function DifferenceTable({ row }: { readonly row: PlanRow }) {
  const text = words.own.import.plan;
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">{words.own.import.fields.field}</th>
          <th scope="col">{text.here}</th>
          <th scope="col">{text.inFile}</th>
        </tr>
      </thead>
      <tbody>
        {row.differences.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldLabel(field)}</th>
            <td>{before || <span class="quiet">{text.empty}</span>}</td>
            <td>{after || <span class="quiet">{text.empty}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
