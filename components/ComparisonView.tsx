import type { InGeneral } from '@/core/own/in-general';
import type { Aspect } from '@/core/side-by-side';
import type * as views from '@/core/views';
import { ComparisonTable, type ComparisonTableProps } from './ComparisonTable';
import { SectionHeading, Title } from './Heading';
import { columnOf, titleOf } from './in-general';
import { CONTENT_LANGUAGE, words } from './words';

export interface ComparisonViewProps {
  readonly view: views.ComparisonView;
  /** The id that the heading gets, so that a dialog can be labelled by it. */
  readonly titleId: string;
  readonly onOpen: (reference: views.Reference) => void;
}

/** Entries side by side, then what to remember of them. */
export function ComparisonView({ view, titleId, onOpen }: ComparisonViewProps) {
  const { columns, takeaways, inPractice, inGeneral } = view;
  return (
    <article
      class={inGeneral ? 'comparison in-general' : 'comparison'}
      data-columns={columns.length}
    >
      <ComparisonTable
        caption={<Title id={titleId}>{titleOf(view)}</Title>}
        {...(inGeneral ? inGeneralTable(view, inGeneral) : view)}
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

/** The columns are called by where each meaning comes from, the rows by what entries say of themselves. */
function inGeneralTable(
  { columns, criteria }: views.ComparisonView,
  { general, own }: InGeneral,
): Pick<ComparisonTableProps, 'columns' | 'criteria' | 'labelLanguage'> {
  return {
    labelLanguage: words.language,
    columns: columns.map((column, index) => ({
      ...column,
      headword: columnOf(index === 0 ? general : own),
    })),
    criteria: criteria.map(({ label, values }) => ({
      label: words.glossary.aspects[label as Aspect],
      values: values.map((value) =>
        label === 'level' ? (words.levels[value as keyof typeof words.levels] ?? value) : value,
      ),
      lang: label === 'level' ? words.language : undefined,
    })),
  };
}
