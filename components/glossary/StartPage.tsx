import { type Contents, fieldsOf, ofTheDay } from '@/core/contents';
import { placeOf, type Route, routeTo } from '@/core/routes';
import type { Reference } from '@/core/views';
import { CONTENT_LANGUAGE, fill, words } from '../words';
import { PageHeading } from './PageHeading';
import { RecordGallery } from './RecordGallery';

export interface StartPageProps {
  readonly contents: Contents;
  /** Counts days: what is shown of the comparisons changes with it. */
  readonly day: number;
  /** The latest first. */
  readonly recent: readonly NamedReference[];
  readonly saved: readonly NamedReference[];
}

/** A record and what it is called. */
export interface NamedReference extends Reference {
  readonly name: string;
}

/** Comparisons, explainers and words that the start shows of each kind. */
const SHOWN = { comparisons: 6, explainers: 3, words: 12 };

/** Where a day's reading starts: the search stands above; here are ways in for those who look around. */
export function StartPage({ contents, day, recent, saved }: StartPageProps) {
  const { entries, comparisons, explainers } = contents;
  const often = comparisons.filter(({ asked }) => asked === 'often');
  return (
    <>
      <PageHeading
        hint={fill(words.glossary.startHint, entries.length, comparisons.length, explainers.length)}
      >
        {words.glossary.start}
      </PageHeading>
      <Shelf title={words.glossary.recent} records={recent} />
      <Shelf
        title={words.glossary.savedLately}
        records={saved}
        more={{ name: words.glossary.allSaved, route: { page: 'saved' } }}
      />
      <Fields contents={contents} />
      <RecordGallery
        title={words.glossary.ofTheDay}
        kind="comparison"
        records={ofTheDay(often, day, SHOWN.comparisons)}
      />
      <More name={words.glossary.allComparisons} route={{ page: 'comparisons' }} />
      <RecordGallery
        title={words.glossary.readingOfTheDay}
        kind="explainer"
        records={ofTheDay(explainers, day, SHOWN.explainers)}
      />
      <More name={words.glossary.allExplainers} route={{ page: 'explainers' }} />
    </>
  );
}

function Fields({ contents }: { readonly contents: Contents }) {
  return (
    <section>
      <h2>{words.glossary.fields}</h2>
      <ul class="fields" lang={CONTENT_LANGUAGE}>
        {fieldsOf(contents.entries).map(({ key, name, records }) => (
          <li key={key}>
            <a href={routeTo({ page: 'field', id: key, levels: [] })}>
              <span class="name">{name}</span> <span class="quiet">{records.length}</span>
            </a>
          </li>
        ))}
      </ul>
      <More name={words.glossary.allTerms} route={{ page: 'browse', levels: [] }} />
    </section>
  );
}

interface MoreProps {
  readonly name: string;
  readonly route: Route;
}

function More({ name, route }: MoreProps) {
  return (
    <p class="more">
      <a href={routeTo(route)}>{name}</a>
    </p>
  );
}

interface ShelfProps {
  readonly title: string;
  readonly records: readonly NamedReference[];
  readonly more?: MoreProps;
}

/** Names in a row; nothing where there are none. */
function Shelf({ title, records, more }: ShelfProps) {
  if (records.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="chips" lang={CONTENT_LANGUAGE}>
        {records.slice(0, SHOWN.words).map((record) => (
          <li key={`${record.kind}:${record.id}`}>
            <a href={placeOf(record)}>{record.name}</a>
          </li>
        ))}
      </ul>
      {more && records.length > SHOWN.words && <More {...more} />}
    </section>
  );
}
