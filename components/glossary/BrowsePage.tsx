import {
  byLetter,
  type Contents,
  type Group,
  type ListedEntry,
  type ListedRecord,
  letterOf,
  ofLevels,
} from '@/core/contents';
import { type Route, routeTo } from '@/core/routes';
import { fieldName } from '@/data/glossary';
import { counted, fill, words } from '../words';
import { EntryGroups, letterName } from './EntryGroups';
import { Jumps } from './Jumps';
import { LevelFilter } from './LevelFilter';
import { NotFoundPage } from './NotFoundPage';
import { PageHeading } from './PageHeading';
import { RecordGallery } from './RecordGallery';
import { Ways } from './Ways';

/** A list of entries, narrowed to some levels or not. */
export type ListRoute = Extract<Route, { readonly levels: unknown }>;

export interface BrowsePageProps {
  readonly contents: Contents;
  readonly route: ListRoute;
  /** Shows the same list with other levels. */
  readonly onNarrow: (route: ListRoute) => void;
}

/** A list this short is read at a glance, without letters. */
const SHORT = 60;

/** Entries from A to Z: all of them, those of a field, or those under a letter. */
export function BrowsePage({ contents, route, onNarrow }: BrowsePageProps) {
  const all = listed(contents, route);
  if (all.length === 0) return <NotFoundPage place={routeTo(route)} />;
  const shown = ofLevels(all, route.levels);
  const galleries = galleriesOf(contents, route);
  return (
    <>
      <PageHeading hint={counted(shown.length, words.glossary.oneTerm, words.glossary.manyTerms)}>
        {listName(route)}
      </PageHeading>
      <Jumps
        jumps={galleries.map(({ headingId, title, records }) => ({
          heading: headingId,
          name: `${title} (${records.length})`,
        }))}
      />
      <div class="narrowing">
        <Ways contents={contents} route={route} />
        <LevelFilter
          entries={all}
          levels={route.levels}
          onLevels={(levels) => onNarrow({ ...route, levels })}
        />
      </div>
      {shown.length > 0 ? (
        <EntryGroups groups={groupsOf(shown)} />
      ) : (
        <p class="quiet">{words.glossary.noTermsOfLevel}</p>
      )}
      {galleries.map((gallery) => (
        <RecordGallery key={gallery.kind} {...gallery} />
      ))}
    </>
  );
}

function listed({ entries }: Contents, route: ListRoute) {
  if (route.page === 'field') return entries.filter(({ field }) => field === route.id);
  if (route.page === 'browse') return entries;
  return entries.filter(({ headword }) => letterOf(headword) === route.letter);
}

function groupsOf(entries: readonly ListedEntry[]): Group<ListedEntry>[] {
  if (entries.length > SHORT) return byLetter(entries);
  return [{ key: '', name: '', records: entries }];
}

/** What a list is called: "Finance", "Terms with A". */
export function listName(route: ListRoute): string {
  if (route.page === 'field') return fieldName(route.id);
  return route.page === 'letter'
    ? fill(words.glossary.termsUnder, letterName(route.letter))
    : words.glossary.allTerms;
}

/** The comparisons and explainers of the field that is listed; none with other lists. */
function galleriesOf({ comparisons, explainers }: Contents, route: ListRoute) {
  const isListed = ({ field }: ListedRecord) => route.page === 'field' && field === route.id;
  return [
    {
      kind: 'comparison' as const,
      title: words.glossary.comparisons,
      headingId: 'comparisons',
      records: comparisons.filter(isListed),
    },
    {
      kind: 'explainer' as const,
      title: words.glossary.explainers,
      headingId: 'explainers',
      records: explainers.filter(isListed),
    },
  ].filter(({ records }) => records.length > 0);
}
