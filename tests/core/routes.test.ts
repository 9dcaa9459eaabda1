// cspell:ignore Bmarketing
import { describe, expect, it } from 'vitest';
import { placeOf, type Route, readRoute, routeTo } from '@/core/routes';

const EVERY_LEVEL: readonly [] = [];

/** Addresses that are written just as they are read. */
const PLACES: readonly (readonly [place: string, route: Route])[] = [
  ['#/', { page: 'start' }],
  ['#/entry/asset', { page: 'entry', id: 'asset' }],
  ['#/entry/ours:asset', { page: 'entry', id: 'ours:asset' }],
  ['#/compare/sales-vs-marketing', { page: 'comparison', id: 'sales-vs-marketing' }],
  ['#/compare/sales+marketing', { page: 'side-by-side', ids: ['sales', 'marketing'] }],
  ['#/compare/bond+stock+fund', { page: 'side-by-side', ids: ['bond', 'stock', 'fund'] }],
  ['#/explain/hybrid-business', { page: 'explainer', id: 'hybrid-business' }],
  ['#/browse', { page: 'browse', levels: EVERY_LEVEL }],
  ['#/browse?level=core', { page: 'browse', levels: ['core'] }],
  ['#/field/human-resources', { page: 'field', id: 'human-resources', levels: EVERY_LEVEL }],
  [
    '#/field/finance?level=core,specialist',
    { page: 'field', id: 'finance', levels: ['core', 'specialist'] },
  ],
  ['#/letter/A', { page: 'letter', letter: 'A', levels: EVERY_LEVEL }],
  ['#/letter/%23', { page: 'letter', letter: '#', levels: EVERY_LEVEL }],
  ['#/search/', { page: 'search', query: '' }],
  ['#/search/sales%20vs%20marketing', { page: 'search', query: 'sales vs marketing' }],
  ['#/search/R%26D%2F100%25%3F%23', { page: 'search', query: 'R&D/100%?#' }],
  ['#/make', { page: 'make', ids: [] }],
  ['#/make/asset', { page: 'make', ids: ['asset'] }],
  ['#/make/asset+equity', { page: 'make', ids: ['asset', 'equity'] }],
  ['#/comparisons', { page: 'comparisons' }],
  ['#/explainers', { page: 'explainers' }],
  ['#/saved', { page: 'saved' }],
  ['#/settings', { page: 'settings' }],
  ['#/own', { page: 'own' }],
  ['#/own/acme', { page: 'own-glossary', id: 'acme' }],
  ['#/write', { page: 'write', term: '' }],
  ['#/write/run%20rate', { page: 'write', term: 'run rate' }],
  ['#/edit/mine:arr', { page: 'edit', id: 'mine:arr' }],
  ['#/write-comparison', { page: 'write-comparison', id: '' }],
  ['#/write-comparison/mine:arr-vs-mrr', { page: 'write-comparison', id: 'mine:arr-vs-mrr' }],
];

describe('an address', () => {
  it.each(PLACES)('%s is read', (place, route) => expect(readRoute(place)).toEqual(route));

  it.each(PLACES)('%s is written', (place, route) => expect(routeTo(route)).toBe(place));

  it.each([
    ['', { page: 'start' }],
    ['#', { page: 'start' }],
    ['#entry/asset', { page: 'entry', id: 'asset' }],
    ['#/entry/asset/', { page: 'entry', id: 'asset' }],
    ['#/letter/b', { page: 'letter', letter: 'B', levels: [] }],
    ['#/search/profit/loss', { page: 'search', query: 'profit/loss' }],
    ['#/compare/sales%2Bmarketing', { page: 'side-by-side', ids: ['sales', 'marketing'] }],
    // Every level named is no narrowing; what is no level is passed over.
    ['#/browse?level=everyday,core,specialist', { page: 'browse', levels: [] }],
    ['#/browse?level=hard,core', { page: 'browse', levels: ['core'] }],
    // An entry cannot stand beside itself: the reader chooses another.
    ['#/compare/sales+sales', { page: 'make', ids: ['sales'] }],
  ])('%s is understood', (place, route) => expect(readRoute(place)).toEqual(route));

  it.each([
    '#/nowhere',
    '#/entry',
    '#/entry/',
    '#/entry/%E0%A4%A',
    '#/compare/',
    '#/compare/a+b+c+d+e',
    '#/explain',
    '#/field',
    '#/letter/',
    '#/letter/AB',
    '#/saved/asset',
    '#/browse/all',
    '#/edit',
  ])('%s leads nowhere, and says where', (place) => {
    expect(readRoute(place)).toEqual({ page: 'not-found', place });
    expect(routeTo(readRoute(place))).toBe(place);
  });

  it.each([
    ['entry', '#/entry/roe'],
    ['comparison', '#/compare/roe'],
    ['explainer', '#/explain/roe'],
  ] as const)('of a record: %s', (kind, place) => expect(placeOf({ kind, id: 'roe' })).toBe(place));
});
