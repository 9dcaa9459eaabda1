import { useId } from 'preact/hooks';
import { routeTo } from '@/core/routes';
import type * as views from '@/core/views';
import { ComparisonTable } from '../ComparisonTable';
import { ComparisonView } from '../ComparisonView';
import { EntryDetails } from '../EntryDetails';
import { EntryLinks } from '../EntryLinks';
import { Title, TitleLevel } from '../Heading';
import { OtherMeanings } from '../OtherMeanings';
import { RecordLinks } from '../RecordLinks';
import { Replacement } from '../Replacement';
import { CONTENT_LANGUAGE, fill, listed, words } from '../words';
import { EntryActions, type EntryActionsProps } from './EntryActions';
import { LevelDots } from './LevelDots';

export interface EntryPageProps extends Omit<EntryActionsProps, 'id' | 'headword'> {
  readonly view: views.EntryView;
  /** The id of its field, for the link to the field's list. */
  readonly field: string | undefined;
  /** The comparison that it is asked for with most often. */
  readonly strongest: views.ComparisonView | undefined;
  readonly onOpen: (reference: views.Reference) => void;
}

/** One meaning with everything on it. */
export function EntryPage({ view, field, strongest, onOpen, ...actions }: EntryPageProps) {
  const { entry, comparisons, otherMeanings, related, explainers } = view;
  const isNew = ({ id }: views.EntryLink) => otherMeanings.every((other) => other.id !== id);
  return (
    <article class="record entry">
      <p class="place">
        {field ? (
          <a href={routeTo({ page: 'field', id: field, levels: [] })} lang={CONTENT_LANGUAGE}>
            {view.field}
          </a>
        ) : (
          view.field
        )}
        {view.source && <span class="quiet">{fill(words.fromGlossary, view.source)}</span>}
        {entry.level && (
          <span class="quiet">
            <LevelDots level={entry.level} isNamed /> {words.levels[entry.level]}
          </span>
        )}
      </p>
      <Title id={useId()}>{entry.headword}</Title>
      <Replacement view={view} onOpen={onOpen} />
      <p class="definition" lang={CONTENT_LANGUAGE}>
        {entry.definition}
      </p>
      <EntryActions id={entry.id} headword={entry.headword} {...actions} />
      <EntryDetails entry={entry} />
      {strongest && <Strongest comparison={strongest} id={entry.id} onOpen={onOpen} />}
      <RecordLinks
        title={words.moreComparisons}
        kind="comparison"
        records={comparisons.filter(({ id }) => id !== strongest?.id)}
        onOpen={onOpen}
      />
      {view.source !== undefined && (
        <p class="more">
          <a href={routeTo({ page: 'edit', id: entry.id })}>{words.own.glossary.edit}</a>
        </p>
      )}
      <p class="more">
        <a href={routeTo({ page: 'make', ids: [entry.id] })}>{words.glossary.compareWithAnother}</a>
      </p>
      <OtherMeanings meanings={otherMeanings} onOpen={onOpen} />
      <EntryLinks title={words.related} entries={related.filter(isNew)} onOpen={onOpen} />
      <RecordLinks title={words.explainers} kind="explainer" records={explainers} onOpen={onOpen} />
    </article>
  );
}

interface StrongestProps {
  readonly comparison: views.ComparisonView;
  /** The entry that the page is about. */
  readonly id: string;
  readonly onOpen: (reference: views.Reference) => void;
}

function Strongest({ comparison, id, onOpen }: StrongestProps) {
  if (comparison.inGeneral) return <InGeneral comparison={comparison} onOpen={onOpen} />;
  const others = comparison.columns.filter((column) => column.id !== id);
  return (
    <section class="comparison" data-columns={comparison.columns.length}>
      <h2>{fill(words.glossary.comparedWith, listed(others.map(({ headword }) => headword)))}</h2>
      <ComparisonTable
        caption={<span class="unseen">{comparison.title}</span>}
        columns={comparison.columns}
        criteria={comparison.criteria}
        onOpen={onOpen}
      />
      <p class="more">
        <a href={routeTo({ page: 'comparison', id: comparison.id })}>
          {words.glossary.wholeComparison}
        </a>
      </p>
    </section>
  );
}

/** What the term means in general and at the reader's company is all there on its own page. */
function InGeneral({ comparison, onOpen }: Omit<StrongestProps, 'id'>) {
  return (
    <TitleLevel.Provider value={2}>
      <ComparisonView view={comparison} titleId={useId()} onOpen={onOpen} />
    </TitleLevel.Provider>
  );
}
