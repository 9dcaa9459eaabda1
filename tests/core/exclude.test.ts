import { expect, it } from 'vitest';
import { withoutExcluded } from '@/core/exclude';
import { nameKey } from '@/core/fold';
import type { Match } from '@/core/judge';

const TEXT = 'The Leads of the show';
const LEADS = { start: 4, end: 9, ids: ['lead', 'leadership'] } as unknown as Match;

it.each([
  [[], ['lead', 'leadership']],
  [[{ form: 'leads', id: 'lead' }], ['leadership']],
  [[{ form: 'lead', id: 'lead' }], ['leadership']],
  [[{ form: 'sales lead', id: 'lead' }], ['lead', 'leadership']],
  [[{ form: 'leads', id: 'asset' }], ['lead', 'leadership']],
])('without %j a match still means %j', (exclusions, ids) => {
  expect(withoutExcluded(exclusions)(LEADS, TEXT)?.ids).toEqual(ids);
});

it('is no match where no meaning is left', () => {
  const meant = withoutExcluded([
    { form: 'leads', id: 'lead' },
    { form: 'leads', id: 'leadership' },
  ]);
  expect(meant(LEADS, TEXT)).toBeUndefined();
});

it.each([
  ['lead', 'leads', true],
  ['leads', 'Lead', true],
  ['subsidies', 'subsidy', true],
  ['taxes', 'tax', true],
  ['business', 'businesses', true],
  ['analyses', 'analysis', true],
  ['bonuses', 'bonus', true],
  ['gas', 'gases', true],
  ['share', 'shares', true],
  ['hedging', 'hedged', true],
  ['plans', 'planned', true],
  ['letters of credit', 'letter of credit', true],
  ['costs of sales', 'cost of sales', true],
  ['lead', 'leader', false],
  ['lead', 'sales lead', false],
  ['CAC', 'customer acquisition cost', false],
  ['equity', 'equality', false],
])('“%s” is left out where “%s” was not meant: %s', (said, stands, isLeftOut) => {
  const match = { start: 0, end: stands.length, ids: ['entry'] } as unknown as Match;
  const meant = withoutExcluded([{ form: nameKey(said), id: 'entry' }]);
  expect(meant(match, stands) === undefined).toBe(isLeftOut);
});
