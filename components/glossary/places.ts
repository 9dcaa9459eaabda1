/** The main places of the glossary's page, as its navigation has them. */
import type { Route } from '@/core/routes';
import { words } from '../words';

export interface MainPlace {
  readonly name: string;
  readonly route: Route;
}

/** The places in their order. */
export function mainPlaces(): MainPlace[] {
  return [
    { name: words.glossary.browse, route: { page: 'browse', levels: [] } },
    { name: words.glossary.comparisons, route: { page: 'comparisons' } },
    { name: words.glossary.explainers, route: { page: 'explainers' } },
    { name: words.glossary.saved, route: { page: 'saved' } },
    { name: words.glossary.make, route: { page: 'make', ids: [] } },
    { name: words.own.title, route: { page: 'own' } },
    { name: words.glossary.settings, route: { page: 'settings' } },
  ];
}

const OWN: ReadonlySet<Route['page']> = new Set([
  'own-glossary',
  'write',
  'edit',
  'write-comparison',
]);

/** Whether a place is the one that a route belongs to: a field's list is a part of browsing. */
export function belongsTo(route: Route, place: Route): boolean {
  if (route.page === place.page) return true;
  const listing = route.page === 'field' || route.page === 'letter';
  if (place.page === 'own') return OWN.has(route.page);
  return (
    (listing && place.page === 'browse') || (route.page === 'side-by-side' && place.page === 'make')
  );
}
