import type * as views from '@/core/views';
import { EntryDetails } from './EntryDetails';
import { EntryLinks } from './EntryLinks';
import { Title } from './Heading';
import { Icon } from './Icon';
import { Opener } from './Opener';
import { OtherMeanings } from './OtherMeanings';
import { RecordLinks } from './RecordLinks';
import { fill, listed, words } from './words';

export interface EntryViewProps {
  readonly view: views.EntryView;
  /** The id that the heading gets, so that a dialog can be labelled by it. */
  readonly titleId: string;
  readonly onOpen: (reference: views.Reference) => void;
}

/**
 * One meaning. What answers at a glance comes first (headword, definition, the strongest
 * comparison, other meanings in case the wrong one was found); the rest stands below, to be scanned.
 */
export function EntryView({ view, titleId, onOpen }: EntryViewProps) {
  const { entry, comparisons, otherMeanings, related, explainers } = view;
  const [strongest, ...moreComparisons] = comparisons;
  const isNew = ({ id }: views.EntryLink) => otherMeanings.every((other) => other.id !== id);
  const otherName = shortOrLongName(entry);
  return (
    <article class="entry">
      <Title id={titleId}>
        {entry.headword}
        {otherName && <span class="quiet other-name"> {otherName}</span>}
      </Title>
      <p class="definition">{entry.definition}</p>
      {strongest && (
        <Opener class="compare" to={{ kind: 'comparison', id: strongest.id }} onOpen={onOpen}>
          <Icon name="comparison" />
          {fill(words.compareWith, listed(strongest.others.map(({ headword }) => headword)))}
          <Icon name="next" />
        </Opener>
      )}
      <OtherMeanings meanings={otherMeanings} onOpen={onOpen} />
      <EntryDetails entry={entry} />
      <RecordLinks
        title={words.moreComparisons}
        kind="comparison"
        records={moreComparisons}
        onOpen={onOpen}
      />
      <EntryLinks title={words.related} entries={related.filter(isNew)} onOpen={onOpen} />
      <RecordLinks title={words.explainers} kind="explainer" records={explainers} onOpen={onOpen} />
    </article>
  );
}

/** The abbreviation of a long headword; the long name of an abbreviation. */
function shortOrLongName({ headword, variants }: views.EntryView['entry']): string | undefined {
  const abbreviation = variants.find(({ kind }) => kind === 'abbreviation')?.text;
  const isAbbreviation = /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(headword);
  return isAbbreviation ? variants.find(({ text }) => text.includes(' '))?.text : abbreviation;
}
