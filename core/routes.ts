/**
 * The addresses of the glossary's page: what stands after "glossary.html", read and written. An
 * address is typed, kept and sent on, so reading one never fails: what leads nowhere is a route too.
 */
import { LEVELS } from './levels';
import type { Reference } from './views';

type Level = (typeof LEVELS)[number];

/** What a list of entries is narrowed to; all levels where none is named. */
interface Narrowed {
  readonly levels: readonly Level[];
}

export type Route =
  | { readonly page: 'start' }
  /** One record of the glossary. */
  | { readonly page: Reference['kind']; readonly id: string }
  /** Entries that the reader chose, beside one another: two, three or four. */
  | { readonly page: 'side-by-side'; readonly ids: readonly string[] }
  /** Choosing them; with what is chosen already. */
  | { readonly page: 'make'; readonly ids: readonly string[] }
  /** All entries, those of a field, or those that begin with a letter ("A", or "#" for digits). */
  | ({ readonly page: 'browse' } & Narrowed)
  | ({ readonly page: 'field'; readonly id: string } & Narrowed)
  | ({ readonly page: 'letter'; readonly letter: string } & Narrowed)
  | { readonly page: 'search'; readonly query: string }
  | { readonly page: 'comparisons' }
  | { readonly page: 'explainers' }
  | { readonly page: 'saved' }
  | { readonly page: 'settings' }
  /** All glossaries: the built-in one, the reader's own, those from files. */
  | { readonly page: 'own' }
  /** What one of them holds. */
  | { readonly page: 'own-glossary'; readonly id: string }
  /** Writing a new entry, for a term that may be known already; '' where it is not. */
  | { readonly page: 'write'; readonly term: string }
  /** Changing an entry of one's own: "mine:arr". */
  | { readonly page: 'edit'; readonly id: string }
  /** Writing a comparison, or changing one; '' for a new one. */
  | { readonly page: 'write-comparison'; readonly id: string }
  /** An address that leads nowhere, as it was given. */
  | { readonly page: 'not-found'; readonly place: string };

/** Entries that stand side by side at most: more columns are no longer read. */
export const MOST_SIDE_BY_SIDE = 4;

/** The place of a record's page in an address: `#/entry/asset`. */
const RECORD_PLACES = { entry: 'entry', comparison: 'compare', explainer: 'explain' } as const;

/** Reads the part of an address from "#" on; the start where there is none. */
export function readRoute(hash: string): Route {
  const notFound: Route = { page: 'not-found', place: hash };
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const parts = path.replace(/\/$/, '').split('/').map(decoded);
  if (parts.includes(undefined)) return notFound;
  const [place = '', ...rest] = parts as string[];
  // A query may have any sign in it, one written without its escape too.
  const value = rest.join('/');
  return (place ? routeOf(place, value, levelsOf(search)) : { page: 'start' }) ?? notFound;
}

function routeOf(place: string, value: string, levels: readonly Level[]): Route | undefined {
  switch (place) {
    case 'entry':
      return value ? { page: 'entry', id: value } : undefined;
    case 'compare':
      return comparedRoute(value);
    case 'explain':
      return value ? { page: 'explainer', id: value } : undefined;
    case 'make':
      return { page: 'make', ids: idsOf(value).slice(0, MOST_SIDE_BY_SIDE) };
    case 'field':
      return value ? { page: 'field', id: value, levels } : undefined;
    case 'letter':
      return letterRoute(value, levels);
    case 'search':
      return { page: 'search', query: value };
    case 'own':
      return value ? { page: 'own-glossary', id: value } : { page: 'own' };
    case 'write':
      return { page: 'write', term: value };
    case 'edit':
      return value ? { page: 'edit', id: value } : undefined;
    case 'write-comparison':
      return { page: 'write-comparison', id: value };
    case 'browse':
      return value ? undefined : { page: 'browse', levels };
    case 'comparisons':
    case 'explainers':
    case 'saved':
    case 'settings':
      return value ? undefined : { page: place };
    default:
      return undefined;
  }
}

/** One id is a comparison of the glossary's, several are entries. */
function comparedRoute(value: string): Route | undefined {
  const ids = idsOf(value);
  if (ids.length === 0 || ids.length > MOST_SIDE_BY_SIDE) return undefined;
  if (ids.length > 1) return { page: 'side-by-side', ids };
  const [id = ''] = ids;
  return value.includes('+') ? { page: 'make', ids } : { page: 'comparison', id };
}

function letterRoute(value: string, levels: readonly Level[]): Route | undefined {
  const letter = value.toUpperCase();
  return /^(?:[A-Z]|#)$/.test(letter) ? { page: 'letter', letter, levels } : undefined;
}

function idsOf(value: string): string[] {
  return [...new Set(value.split('+').filter(Boolean))];
}

function levelsOf(search: string): Level[] {
  const named = new URLSearchParams(search).get('level')?.split(',') ?? [];
  const levels = LEVELS.filter((level) => named.includes(level));
  return levels.length === LEVELS.length ? [] : levels;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Writes a route as the part of an address from "#" on: `#/entry/asset`. */
export function routeTo(route: Route): string {
  switch (route.page) {
    case 'start':
      return '#/';
    case 'entry':
    case 'comparison':
    case 'explainer':
      return `#/${RECORD_PLACES[route.page]}/${encoded(route.id)}`;
    case 'side-by-side':
      return `#/compare/${route.ids.map(encoded).join('+')}`;
    case 'make':
      return ['#/make', ...(route.ids.length > 0 ? [route.ids.map(encoded).join('+')] : [])].join(
        '/',
      );
    case 'browse':
      return `#/browse${levelSearch(route)}`;
    case 'field':
      return `#/field/${encoded(route.id)}${levelSearch(route)}`;
    case 'letter':
      return `#/letter/${encoded(route.letter)}${levelSearch(route)}`;
    case 'search':
      return `#/search/${encoded(route.query)}`;
    case 'own-glossary':
      return `#/own/${encoded(route.id)}`;
    case 'write':
      return `#/write${below(route.term)}`;
    case 'edit':
      return `#/edit/${encoded(route.id)}`;
    case 'write-comparison':
      return `#/write-comparison${below(route.id)}`;
    case 'not-found':
      return route.place;
    default:
      return `#/${route.page}`;
  }
}

/** The address of a record's own page. */
export function placeOf({ kind, id }: Reference): string {
  return routeTo({ page: kind, id });
}

function levelSearch({ levels }: Narrowed): string {
  return levels.length > 0 ? `?level=${levels.join(',')}` : '';
}

/** What stands below a place, where something does. */
function below(text: string): string {
  return text ? `/${encoded(text)}` : '';
}

/** Escaped, but for the colon that parts a glossary's name from an id. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':');
}
