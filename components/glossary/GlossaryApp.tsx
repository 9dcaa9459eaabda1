import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Contents, comparisonOf } from '@/core/contents';
import type { Change, ReaderState } from '@/core/reader-state';
import { placeOf, type Route, routeTo } from '@/core/routes';
import type { SearchResult } from '@/core/search';
import type { Reference, Viewer } from '@/core/views';
import { TitleLevel } from '../Heading';
import { looks } from '../looks';
import { Addresses } from '../Opener';
import type { Find } from '../use-found';
import { fill, words } from '../words';
import type { NamedEntry } from './EntryActions';
import { needsWhole, PageBody } from './PageBody';
import { PageHeader } from './PageHeader';
import { SearchPage } from './SearchPage';
import { type Done, UndoBar } from './UndoBar';
import { type Arrival, useArrival } from './use-arrival';
import { useSearchPlace } from './use-search-place';

export interface GlossaryAppProps {
  readonly route: Route;
  readonly arrival: Arrival;
  /** `undefined` until they are at hand; the contents come first. */
  readonly contents: Contents | undefined;
  readonly viewer: Viewer | undefined;
  readonly reader: ReaderState;
  readonly find: Find;
  /** Counts days; see `StartPage`. */
  readonly day: number;
  /** The page of settings. */
  readonly settings: ComponentChildren;
  /** The pages about the reader's own glossaries. */
  readonly own: ComponentChildren;
  /** Goes to a place as by a link. */
  readonly onGo: (route: Route) => void;
  /** Goes on at the same place: nothing jumps. As a step of its own, or in place of the step before. */
  readonly onGoOn: (route: Route, how: 'push' | 'replace') => void;
  readonly onBack: () => void;
  readonly onChange: (change: Change) => void;
  /** Rejects where the browser lets nothing be copied. */
  readonly onCopyLink: (route: Route) => Promise<void>;
}

/** The glossary's page: the search and the main places above, one page of it below. */
export function GlossaryApp(props: GlossaryAppProps) {
  const { contents, viewer, arrival, onGo, onGoOn } = props;
  const route = useMemo(() => meantRoute(props.route, contents), [props.route, contents]);
  const main = useRef<HTMLElement>(null);
  const [done, setDone] = useState<Done>();
  const open = (reference: Reference) => onGo({ page: reference.kind, id: reference.id });
  const search = useSearchPlace({ ...props, route, onOpen: (found) => onGo(routeOf(found)) });
  const isDrawn = Boolean(contents && (viewer || !needsWhole(route)));
  useArrival(main, arrival, isDrawn);
  // What was done on one page is not undone on another, over what the reader looks at there.
  useEffect(() => setDone(undefined), [routeTo(props.route)]);

  function change(kind: 'saved' | 'known', { id, headword }: NamedEntry, on: boolean) {
    const told = {
      saved: [words.glossary.unsavedNow, words.glossary.savedNow],
      known: [words.glossary.unknownNow, words.glossary.knownNow],
    };
    props.onChange({ kind, id, on });
    setDone({
      text: fill(told[kind][Number(on)] ?? '', headword),
      undo: () => props.onChange({ kind, id, on: !on }),
    });
  }
  async function copyLink() {
    await props.onCopyLink(route);
    setDone({ text: words.glossary.linkCopied });
  }

  const { settings, words: own } = props.reader;
  return (
    <TitleLevel.Provider value={1}>
      <Addresses.Provider value={placeOf}>
        <div class="glossary" {...looks(settings)}>
          <PageHeader route={route} search={search.field} main={main} />
          <main ref={main} tabIndex={-1} aria-busy={!isDrawn}>
            <div class="page">
              {contents ? (
                <PageBody
                  {...props}
                  route={route}
                  contents={contents}
                  saved={latestFirst(own.saved)}
                  known={Object.keys(own.known)}
                  recent={own.recent}
                  searchPage={<SearchPage {...search.page} />}
                  onOpen={open}
                  onAdjust={(next) => onGoOn(next, 'replace')}
                  onSaved={(entry, on) => change('saved', entry, on)}
                  onKnown={(entry, on) => change('known', entry, on)}
                  onCopyLink={() => void copyLink()}
                />
              ) : null}
              {!isDrawn && <p class="quiet">{words.loading}</p>}
            </div>
          </main>
          <UndoBar done={done} onGone={() => setDone(undefined)} />
        </div>
      </Addresses.Provider>
    </TitleLevel.Provider>
  );
}

/** Where a result leads: to a record's page, or to entries side by side. */
function routeOf(result: SearchResult): Route {
  if (result.kind === 'side-by-side') return { page: 'side-by-side', ids: result.entries };
  return { page: result.kind, id: result.id };
}

/** Entries chosen by the reader that the glossary has a comparison of are that comparison. */
function meantRoute(route: Route, contents: Contents | undefined): Route {
  if (route.page !== 'side-by-side' || !contents) return route;
  const written = comparisonOf(contents, route.ids);
  return written ? { page: 'comparison', id: written.id } : route;
}

function latestFirst(times: Readonly<Record<string, number>>): string[] {
  return Object.entries(times)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
}
