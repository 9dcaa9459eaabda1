import { expect, it } from 'vitest';
import { leadingComparison } from '@/core/mix-ups';

const link = (id: string) => ({ id, headword: id, field: 'Marketing' });
const comparison = (id: string, ...others: string[]) => ({
  id,
  title: id,
  others: others.map(link),
});

/** Of marketing, the strongest first. */
const COMPARISONS = [
  comparison('with sales', 'sales'),
  comparison('of three', 'branding', 'advertising'),
  comparison('with branding', 'branding'),
];

it.each([
  ['the strongest where nothing else stands here', [], 'with sales', false],
  ['the strongest of those that stand here', ['branding', 'sales'], 'with sales', true],
  ['a weaker one that stands here', ['branding', 'asset'], 'with branding', true],
  ['one of three of which all stand here', ['branding', 'advertising'], 'of three', true],
  ['one of three of which another stands here', ['advertising'], 'of three', true],
])('leads with %s: %j', (_, here, id, isHere) => {
  expect(leadingComparison(COMPARISONS, new Set(here))).toEqual({
    comparison: COMPARISONS.find((one) => one.id === id),
    isHere,
  });
});

it('has nothing to lead with where there is no comparison', () => {
  expect(leadingComparison([], new Set(['sales']))).toBeUndefined();
});
