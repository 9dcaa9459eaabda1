import { useState } from 'preact/hooks';
import { leadingComparison } from '@/core/mix-ups';
import { isOneName } from '@/core/one-name';
import type * as views from '@/core/views';
import { CompareLead } from './CompareLead';
import { EntryLinks } from './EntryLinks';
import { EntryMeaning } from './EntryMeaning';
import { Title } from './Heading';
import { RecordLinks } from './RecordLinks';
import { Replacement } from './Replacement';
import { Tabs } from './Tabs';
import { CONTENT_LANGUAGE, fill, words } from './words';

export type EntryTab = 'meaning' | 'compare' | 'related';

export interface EntryViewProps {
  readonly view: views.EntryView;
  /** The id that the heading gets, so that a dialog can be labelled by it. */
  readonly titleId: string;
  /** Entries that stand on the page before the reader: a comparison among them leads. */
  readonly here?: ReadonlySet<string>;
  /** The words that the page before the reader has for it. */
  readonly written?: string | undefined;
  /** The tab that the reader has left it at. */
  readonly tab?: EntryTab | undefined;
  readonly onTab?: (tab: EntryTab) => void;
  readonly onOpen: (reference: views.Reference) => void;
}

const NOWHERE: ReadonlySet<string> = new Set();

/**
 * One meaning. What answers at a glance comes first (headword, definition, the comparison that
 * leads); the rest stands in tabs, of which only those are there that hold something.
 */
export function EntryView(props: EntryViewProps) {
  const { view, titleId, here = NOWHERE, onTab, onOpen } = props;
  const [tab, setTab] = useState<EntryTab>(props.tab ?? 'meaning');
  const { entry, comparisons } = view;
  const leading = leadingComparison(comparisons, here);
  const otherName = nameOnPage(entry, props.written) ?? shortOrLongName(entry);
  function choose(next: EntryTab) {
    setTab(next);
    onTab?.(next);
  }
  return (
    <article class="entry">
      <Title id={titleId}>
        {entry.headword}
        {otherName && <span class="quiet other-name"> {otherName}</span>}
      </Title>
      <Replacement view={view} onOpen={onOpen} />
      <p class="definition" lang={CONTENT_LANGUAGE}>
        {entry.definition}
      </p>
      {leading && <CompareLead {...leading} onOpen={onOpen} />}
      <Tabs
        label={fill(words.tabsOf, entry.headword)}
        tabs={tabsOf(view)}
        active={tab}
        onActive={choose}
      >
        {tab === 'meaning' && <EntryMeaning view={view} onOpen={onOpen} />}
        {tab === 'compare' && (
          <RecordLinks kind="comparison" records={comparisons} onOpen={onOpen} />
        )}
        {tab === 'related' && <Related view={view} onOpen={onOpen} />}
      </Tabs>
    </article>
  );
}

function Related({ view, onOpen }: Pick<EntryViewProps, 'view' | 'onOpen'>) {
  return (
    <>
      <EntryLinks title={words.related} entries={relatedTo(view)} onOpen={onOpen} />
      <RecordLinks
        title={words.explainers}
        kind="explainer"
        records={view.explainers}
        onOpen={onOpen}
      />
    </>
  );
}

/** Other meanings of the word stand with the meaning already. */
function relatedTo({ related, otherMeanings }: views.EntryView): views.EntryLink[] {
  return related.filter(({ id }) => otherMeanings.every((other) => other.id !== id));
}

function tabsOf(view: views.EntryView): { name: EntryTab; title: string }[] {
  const holds: Record<EntryTab, boolean> = {
    meaning: true,
    compare: view.comparisons.length > 0,
    related: relatedTo(view).length + view.explainers.length > 0,
  };
  const names: EntryTab[] = ['meaning', 'compare', 'related'];
  return names.filter((name) => holds[name]).map((name) => ({ name, title: words.tabs[name] }));
}

/** The words on the page, where they are not the headword in another form: the reader looks for them. */
function nameOnPage(
  { headword, partOfSpeech }: views.EntryView['entry'],
  written: string | undefined,
): string | undefined {
  if (written === undefined || isOneName(written, headword, partOfSpeech)) return undefined;
  return written;
}

/** The abbreviation of a long headword; the long name of an abbreviation. */
function shortOrLongName({ headword, variants }: views.EntryView['entry']): string | undefined {
  const abbreviation = variants.find(({ kind }) => kind === 'abbreviation')?.text;
  const isAbbreviation = /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(headword);
  return isAbbreviation ? variants.find(({ text }) => text.includes(' '))?.text : abbreviation;
}
