import type { ComponentChildren } from 'preact';
import type { Contents } from '@/core/contents';
import { type Route, routeTo } from '@/core/routes';
import type { EntryView, Reference, Viewer } from '@/core/views';
import type { Find } from '../use-found';
import { words } from '../words';
import { BrowsePage } from './BrowsePage';
import type { NamedEntry } from './EntryActions';
import { EntryPage } from './EntryPage';
import { GalleryPage } from './GalleryPage';
import { MakePage } from './MakePage';
import { NotFoundPage } from './NotFoundPage';
import { RecordPage } from './RecordPage';
import { SavedPage } from './SavedPage';
import { SideBySidePage } from './SideBySidePage';
import { type NamedReference, StartPage } from './StartPage';

/** What the pages show and what they ask for; see `GlossaryApp`. */
export interface PageBodyProps {
  readonly route: Route;
  readonly contents: Contents;
  readonly viewer: Viewer | undefined;
  readonly day: number;
  readonly saved: readonly string[];
  readonly known: readonly string[];
  readonly recent: readonly Reference[];
  readonly find: Find;
  /** The page of settings. */
  readonly settings: ComponentChildren;
  /** The pages about the reader's own glossaries. */
  readonly own: ComponentChildren;
  /** What was found; drawn by whoever has the search field. */
  readonly searchPage: ComponentChildren;
  readonly onOpen: (reference: Reference) => void;
  /** The same place with another choice: levels, entries. */
  readonly onAdjust: (route: Route) => void;
  readonly onSaved: (entry: NamedEntry, isSaved: boolean) => void;
  readonly onKnown: (entry: NamedEntry, isKnown: boolean) => void;
  readonly onCopyLink: () => void;
}

/** Routes that can be drawn from the contents alone, before the whole glossary is at hand. */
const LIGHT: ReadonlySet<Route['page']> = new Set([
  'start',
  'browse',
  'field',
  'letter',
  'comparisons',
  'explainers',
  'search',
  'settings',
  'own',
  'own-glossary',
  'write',
  'edit',
  'write-comparison',
  'not-found',
]);

/** Whether a route's page needs the whole glossary. */
export function needsWhole(route: Route): boolean {
  return !LIGHT.has(route.page);
}

/** The page of a route. */
export function PageBody(props: PageBodyProps) {
  const { route, contents, viewer } = props;
  switch (route.page) {
    case 'start':
      return <Start {...props} />;
    case 'browse':
    case 'field':
    case 'letter':
      return <BrowsePage contents={contents} route={route} onNarrow={props.onAdjust} />;
    case 'comparisons':
      return (
        <GalleryPage
          title={words.glossary.comparisons}
          hint={words.glossary.comparisonsHint}
          kind="comparison"
          records={contents.comparisons}
        />
      );
    case 'explainers':
      return (
        <GalleryPage
          title={words.glossary.explainers}
          hint={words.glossary.explainersHint}
          kind="explainer"
          records={contents.explainers}
        />
      );
    case 'search':
      return <>{props.searchPage}</>;
    case 'settings':
      return <>{props.settings}</>;
    case 'own':
    case 'own-glossary':
    case 'write':
    case 'edit':
    case 'write-comparison':
      return <>{props.own}</>;
    case 'not-found':
      return <NotFoundPage place={route.place} />;
    default:
      return viewer ? <WholePage {...props} route={route} viewer={viewer} /> : null;
  }
}

type WholeRoute = Extract<
  Route,
  { page: 'entry' | 'comparison' | 'explainer' | 'side-by-side' | 'make' | 'saved' }
>;

interface WholePageProps extends PageBodyProps {
  readonly viewer: Viewer;
}

function WholePage(props: WholePageProps) {
  const { contents, viewer, find, day, onOpen, onCopyLink } = props;
  const route = props.route as WholeRoute;
  const entriesOf = (ids: readonly string[]) => ids.flatMap((id) => entryView(viewer, id) ?? []);
  switch (route.page) {
    case 'make':
      return (
        <MakePage
          contents={contents}
          views={entriesOf(route.ids)}
          find={find}
          day={day}
          onChoice={(ids) => props.onAdjust({ page: 'make', ids })}
        />
      );
    case 'side-by-side': {
      const inGeneral = viewer.view({ kind: 'comparison', id: route.ids.join('+') });
      if (inGeneral?.kind === 'comparison') {
        return <RecordPage view={inGeneral} onOpen={onOpen} onCopyLink={onCopyLink} />;
      }
      const views = entriesOf(route.ids);
      if (views.length < route.ids.length) return <NotFoundPage place={routeTo(route)} />;
      const written = contents.comparisons.filter(
        ({ entries }) => route.ids.filter((id) => entries.includes(id)).length > 1,
      );
      return <SideBySidePage views={views} written={written} onOpen={onOpen} />;
    }
    case 'saved':
      return <SavedPage views={entriesOf(props.saved)} onSaved={props.onSaved} />;
    case 'entry':
      return <Entry {...props} id={route.id} />;
    default: {
      const view = viewer.view({ kind: route.page, id: route.id });
      if (!view || view.kind === 'entry') return <NotFoundPage place={routeTo(route)} />;
      return <RecordPage view={view} onOpen={onOpen} onCopyLink={onCopyLink} />;
    }
  }
}

function Entry(props: WholePageProps & { readonly id: string }) {
  const { id, viewer, contents, saved, known } = props;
  const view = entryView(viewer, id);
  if (!view) return <NotFoundPage place={routeTo({ page: 'entry', id })} />;
  const [first] = view.comparisons;
  const strongest = first && viewer.view({ kind: 'comparison', id: first.id });
  return (
    <EntryPage
      key={id}
      view={view}
      field={contents.entries.find((entry) => entry.id === id)?.field}
      strongest={strongest?.kind === 'comparison' ? strongest : undefined}
      isSaved={saved.includes(id)}
      isKnown={known.includes(id)}
      onSaved={props.onSaved}
      onKnown={props.onKnown}
      onCopyLink={props.onCopyLink}
      onOpen={props.onOpen}
    />
  );
}

function Start({ contents, day, saved, recent }: PageBodyProps) {
  const names = namesOf(contents);
  const named = (references: readonly Reference[]): NamedReference[] =>
    references.flatMap((reference) => {
      const name = names.get(`${reference.kind}:${reference.id}`);
      return name === undefined ? [] : [{ ...reference, name }];
    });
  return (
    <StartPage
      contents={contents}
      day={day}
      recent={named(recent)}
      saved={named(saved.map((id) => ({ kind: 'entry', id })))}
    />
  );
}

function namesOf({ entries, comparisons, explainers }: Contents): Map<string, string> {
  return new Map([
    ...entries.map(({ id, headword }): [string, string] => [`entry:${id}`, headword]),
    ...comparisons.map(({ id, title }): [string, string] => [`comparison:${id}`, title]),
    ...explainers.map(({ id, title }): [string, string] => [`explainer:${id}`, title]),
  ]);
}

function entryView(viewer: Viewer, id: string): EntryView | undefined {
  const view = viewer.view({ kind: 'entry', id });
  return view?.kind === 'entry' ? view : undefined;
}
