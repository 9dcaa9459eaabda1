import type { Contents } from '@/core/contents';
import type { Route } from '@/core/routes';
import type { Reference, Viewer } from '@/core/views';
import { fill, words } from '../words';
import { listName } from './BrowsePage';
import { mainPlaces } from './places';
import { sideBySideTitle } from './SideBySidePage';

/** What the browser calls a page: "asset · Gloss"; just "Gloss" while its name is not at hand. */
export function pageTitle(
  route: Route,
  contents: Contents | undefined,
  viewer: Viewer | undefined,
): string {
  const name = nameOf(route, contents, viewer);
  return name ? fill(words.glossary.pageTitle, name) : words.glossary.title;
}

function nameOf(route: Route, contents?: Contents, viewer?: Viewer): string | undefined {
  switch (route.page) {
    case 'start':
      return undefined;
    case 'entry':
      return (
        contents?.entries.find(({ id }) => id === route.id)?.headword ??
        viewer?.link(route.id)?.headword ??
        missing(contents && viewer)
      );
    case 'comparison':
    case 'explainer':
      return (
        contents?.[`${route.page}s`].find(({ id }) => id === route.id)?.title ??
        titleOf({ kind: route.page, id: route.id }, viewer) ??
        missing(contents && viewer)
      );
    case 'side-by-side':
      return viewer && sideBySideTitle(route.ids.flatMap((id) => viewer.link(id) ?? []));
    case 'browse':
    case 'field':
    case 'letter':
      return listName(route);
    case 'search':
      return route.query ? fill(words.glossary.searchFor, route.query) : words.glossary.search;
    case 'own-glossary':
      return words.own.title;
    case 'write':
      return words.own.entry.newTitle;
    case 'edit':
      return words.own.glossary.edit;
    case 'write-comparison':
      return words.own.comparison.newTitle;
    case 'not-found':
      return words.glossary.notFound;
    default:
      return mainPlaces().find((place) => place.route.page === route.page)?.name;
  }
}

/** The contents are of the built-in glossary: what stands in others is only known once all are at hand. */
function titleOf(reference: Reference, viewer: Viewer | undefined): string | undefined {
  const view = viewer?.view(reference);
  return view?.kind === 'comparison' || view?.kind === 'explainer' ? view.title : undefined;
}

function missing(all: unknown): string | undefined {
  return all ? words.glossary.notFound : undefined;
}
