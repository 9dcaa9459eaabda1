import type * as views from '@/core/views';
import { words } from './words';

export interface ComparisonViewProps {
  readonly view: views.ComparisonView;
  /** The id that the heading gets, so that a dialog can be labelled by it. */
  readonly titleId: string;
  readonly onOpen: (reference: views.Reference) => void;
}

/** Entries side by side, then what to remember of them. */
export function ComparisonView({ view, titleId, onOpen }: ComparisonViewProps) {
  const { title, columns, criteria, takeaways, inPractice } = view;
  return (
    <article class="comparison" data-columns={columns.length}>
      <table>
        <caption>
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, headword, field }) => (
              <th scope="col" key={id}>
                <button type="button" title={field} onClick={() => onOpen({ kind: 'entry', id })}>
                  {headword}
                </button>
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
      <section>
        <h3>{words.takeaways}</h3>
        <ul class="takeaways">
          {takeaways.map((takeaway) => (
            <li key={takeaway}>{takeaway}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.inPractice}</h3>
        <p>{inPractice}</p>
      </section>
    </article>
  );
}
