import type * as views from '@/core/views';
import { ComparisonTable } from './ComparisonTable';
import { SectionHeading, Title } from './Heading';
import { CONTENT_LANGUAGE, words } from './words';

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
      <ComparisonTable
        caption={<Title id={titleId}>{title}</Title>}
        columns={columns}
        criteria={criteria}
        onOpen={onOpen}
      />
      {takeaways.length > 0 && (
        <section>
          <SectionHeading>{words.takeaways}</SectionHeading>
          <ul class="takeaways" lang={CONTENT_LANGUAGE}>
            {takeaways.map((takeaway) => (
              <li key={takeaway}>{takeaway}</li>
            ))}
          </ul>
        </section>
      )}
      {inPractice && (
        <section>
          <SectionHeading>{words.inPractice}</SectionHeading>
          <p lang={CONTENT_LANGUAGE}>{inPractice}</p>
        </section>
      )}
    </article>
  );
}
