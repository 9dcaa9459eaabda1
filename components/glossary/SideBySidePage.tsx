import type { ListedComparison } from '@/core/contents';
import { routeTo } from '@/core/routes';
import { type AspectRow, sideBySide } from '@/core/side-by-side';
import type { EntryView, Reference } from '@/core/views';
import { ComparisonTable } from '../ComparisonTable';
import { RecordLinks } from '../RecordLinks';
import { fill, listed, words } from '../words';
import { PageHeading } from './PageHeading';

export interface SideBySidePageProps {
  /** In the order of the columns. */
  readonly views: readonly EntryView[];
  /** Comparisons that the glossary has of some of these entries. */
  readonly written: readonly ListedComparison[];
  readonly onOpen: (reference: Reference) => void;
}

/** Entries that the glossary has no comparison of, beside one another, and said to be just that. */
export function SideBySidePage({ views, written, onOpen }: SideBySidePageProps) {
  const { columns, rows } = sideBySide(views);
  const title = sideBySideTitle(columns);
  // One and the same for all, so that it is not taken for a difference.
  const nothing = <Nothing />;
  return (
    <article class="record comparison" data-columns={columns.length}>
      <PageHeading>{title}</PageHeading>
      <p class="note">{words.glossary.sideBySideNote}</p>
      <ComparisonTable
        caption={
          <span class="unseen" lang={words.language}>
            {title}
          </span>
        }
        labelLanguage={words.language}
        columns={columns}
        criteria={rows.map(({ aspect, values }) => ({
          label: words.glossary.aspects[aspect],
          values: values.map((value) => said(aspect, value) ?? nothing),
          lang: aspect === 'level' ? words.language : undefined,
        }))}
        onOpen={onOpen}
      />
      <p class="more">
        <a href={routeTo({ page: 'make', ids: columns.map(({ id }) => id) })}>
          {words.glossary.changeChoice}
        </a>
      </p>
      <RecordLinks
        title={words.glossary.writtenOfSome}
        kind="comparison"
        records={written}
        onOpen={onOpen}
      />
    </article>
  );
}

/** "Side by side: asset and goodwill" */
export function sideBySideTitle(entries: readonly { readonly headword: string }[]): string {
  return fill(words.glossary.sideBySideTitle, listed(entries.map(({ headword }) => headword)));
}

function said(aspect: AspectRow['aspect'], value: string | undefined): string | undefined {
  return aspect === 'level' && value ? words.levels[value as keyof typeof words.levels] : value;
}

function Nothing() {
  return (
    <>
      <span class="quiet" aria-hidden="true">
        –
      </span>
      <span class="unseen" lang={words.language}>
        {words.glossary.saysNothing}
      </span>
    </>
  );
}
